import { refAt, type CellRef, type Input, type Kernel, type Operator, type Site } from '../core/site.ts'
import { apportioning, firstOf, firstsOf } from './apportioning.ts'
import { shareGroup } from './share-group.ts'
import { sharesOfGroup } from './shares-of-group.ts'

/** 按分: shares an amount by weights, group by group, so that the shares sum to it exactly. None weight is outside the set. */
export const apportion: Operator<'apportion'> = {
  prepare(node, site, around) {
    if (!site.shape.axes.includes(node.over)) return notComputable(site)
    const how = apportioning(node, site, around)
    const firsts = firstsOf(site.shape, how)
    return {
      evaluate(run) {
        for (const first of firsts) shareGroup(run, how, first)
      },
      reads(run, at) {
        const first = firstOf(at, how)
        const members = (input: Input | undefined): CellRef[] =>
          input === undefined ? [] : Array.from({ length: how.count }, (_, i) => refAt(run, input, first + i * how.stride))
        const bearer = how.bearer === undefined ? [] : [refAt(run, how.bearer, first)]
        return [refAt(run, how.amount, first), ...members(how.weights.input), ...members(how.lower), ...members(how.upper), ...bearer]
      },
      shares: (run, at) => sharesOfGroup(run, how, at),
    }
  },
}

/** Years cannot be shared over inside a recurrence. */
function notComputable(site: Site): Kernel {
  return {
    evaluate(run) {
      run.failAll(site, 'plan-not-computable')
    },
    reads: () => [],
  }
}
