import type { AxisId, Op, Recorded } from '@renkei/plan'
import { causesOf, EXACT, isNone, kindOf, statusOf } from '../core/kind.ts'
import { loadCell } from '../core/load-cell.ts'
import { misfit } from '../core/misfit.ts'
import { causePerYear } from '../core/per-year.ts'
import type { Run } from '../core/run.ts'
import { refAt, type Input, type Operator, type Site } from '../core/site.ts'
import { known } from './known.ts'
import { loadOverride } from './override.ts'

/**
 * What was decided or paid, if known, else the fallback. A record covers its whole group or nothing: where it has some members and lacks
 * others that the fallback has, the group is an error.
 */
export const recorded: Operator<'recorded'> = {
  prepare(node, site, around) {
    const fallback = around.input(site, node.else)
    return {
      evaluate(run, from, to) {
        if (loadOverride(run, site, node.slot, from, to)) return
        const record = known(run, run.snapshot.records, node.slot)
        const refused = record !== undefined && misfit(run, around.plan, site, record.column)
        if (refused) for (let at = from; at < to; at++) run.fail(site, at, 'figure-not-readable')
        else fill(run, site, node, fallback, record, from, to)
      },
      reads(run, at) {
        if (run.overrides.has(node.slot)) return []
        const record = known(run, run.snapshot.records, node.slot)
        return record !== undefined && hasValue(run, site, record, at) ? [] : [refAt(fallback, at)]
      },
    }
  },
}

function hasValue(run: Run, site: Site, { column }: Recorded, at: number): boolean {
  const position = column.values.length === 1 ? 0 : run.layout.positions(site.shape, column.axes)[at]!
  return column.marks?.[position] !== undefined || (column.values[position] ?? null) !== null
}

type Slot = Extract<Op, { op: 'recorded' }>

function fill(run: Run, site: Site, node: Slot, fallback: Input, record: Recorded | undefined, from: number, to: number): void {
  const partial = record === undefined ? undefined : partialGroups(run, site, fallback, record, from, to)
  const map = record && run.layout.positions(site.shape, record.column.axes)
  const marked = node.fallback === 'plain' ? undefined : causePerYear(run, site, { class: node.fallback, leaf: node.slot })
  for (let at = from; at < to; at++) {
    if (partial?.(at) === true) run.fail(site, at, 'partial-record')
    else if (record === undefined || !loadCell(run, site, at, record.column, map![at]!, node.slot, 0)) fallBack(run, site, fallback, at, marked)
  }
}

function fallBack(run: Run, site: Site, fallback: Input, at: number, marked: ((at: number) => number) | undefined): void {
  const to = site.base + at
  run.cells.copy(fallback.base + fallback.map[at]!, to)
  const status = run.cells.status[to]!
  if (marked === undefined || kindOf(status) < EXACT) return
  run.cells.status[to] = statusOf(kindOf(status), run.causes.union(causesOf(status), marked(at)))
}

/** Which groups are recorded in part. Members outside the set (none in the fallback) need no record. */
function partialGroups(run: Run, site: Site, fallback: Input, record: Recorded, from: number, to: number): (at: number) => boolean {
  const others: readonly AxisId[] = site.shape.axes.filter((axis) => !record.group.includes(axis))
  const groupAt = run.layout.positions(site.shape, others)
  const has = new Set<number>()
  const lacks = new Set<number>()
  for (let at = from; at < to; at++) {
    if (hasValue(run, site, record, at)) has.add(groupAt[at]!)
    else if (!isNone(run.cells.status[fallback.base + fallback.map[at]!]!)) lacks.add(groupAt[at]!)
  }
  return (at) => has.has(groupAt[at]!) && lacks.has(groupAt[at]!)
}
