import type { Shape } from '../core/layout.ts'
import { refAt, type CellRef, type Input, type Operator } from '../core/site.ts'
import { apportioning, firstOf } from './apportioning.ts'
import { shareGroup } from './share-group.ts'
import { sharesOfGroup } from './shares-of-group.ts'

/** 按分: shares an amount by weights, group by group, so that the shares sum to it exactly. None weight is outside the set. */
export const apportion: Operator<'apportion'> = {
  prepare(node, site, around) {
    const how = apportioning(node, site, around)
    const firsts = firstCells(site.shape, how.stride, how.count)
    return {
      evaluate(run, from, to) {
        for (const first of firsts) if (first >= from && first < to) shareGroup(run, how, first)
      },
      reads(_, at) {
        const first = firstOf(at, how)
        const members = (input: Input | undefined): CellRef[] =>
          input === undefined ? [] : Array.from({ length: how.count }, (_, i) => refAt(input, first + i * how.stride))
        const bearer = how.bearer === undefined ? [] : [refAt(how.bearer, first)]
        return [refAt(how.amount, first), ...members(how.weight), ...members(how.lower), ...members(how.upper), ...bearer]
      },
      shares: (run, at) => sharesOfGroup(run, how, at),
    }
  },
}

/** The first cell of every group: the cells whose member of the axis shared over is the first. */
function firstCells({ size }: Shape, stride: number, count: number): Int32Array {
  const block = stride * count
  return Int32Array.from({ length: count === 0 ? 0 : size / count }, (_, i) => Math.floor(i / stride) * block + (i % stride))
}
