import type { AxisId, Op, Recorded } from '@renkei/plan'
import { causesOf, EXACT, isNone, kindOf, statusOf } from '../core/kind.ts'
import { loadCell } from '../core/load-cell.ts'
import { misfit } from '../core/misfit.ts'
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
      evaluate(run) {
        if (loadOverride(run, site, node.slot)) return
        const record = known(run, run.snapshot.records, node.slot)
        const refused = record !== undefined && misfit(run, around.plan, site, record.column)
        if (refused) run.failAll(site, 'figure-not-readable')
        else fill(run, site, node, fallback, record)
      },
      reads(run, at) {
        if (run.overrides.has(node.slot)) return []
        const record = known(run, run.snapshot.records, node.slot)
        return record !== undefined && hasValue(run, site, record, at) ? [] : [refAt(run, fallback, at)]
      },
    }
  },
}

function hasValue(run: Run, site: Site, { column }: Recorded, at: number): boolean {
  const position = column.values.length === 1 ? 0 : positionsOf(run, site, column.axes)(at)
  return column.marks?.[position] !== undefined || (column.values[position] ?? null) !== null
}

function positionsOf(run: Run, site: Site, axes: readonly AxisId[]): (at: number) => number {
  const { map, yearStep } = run.layout.spread(site.shape, axes)
  return (at) => run.year * yearStep + map[at]!
}

type Slot = Extract<Op, { op: 'recorded' }>

function fill(run: Run, site: Site, node: Slot, fallback: Input, record: Recorded | undefined): void {
  const partial = record === undefined ? undefined : partialGroups(run, site, fallback, record)
  const positionAt = record === undefined ? undefined : positionsOf(run, site, record.column.axes)
  for (let at = 0; at < site.shape.size; at++) {
    if (partial?.(at) === true) run.fail(site, at, 'partial-record')
    else if (record === undefined || !loadCell(run, site, at, record.column, positionAt!(at), node.slot, 0)) fallBack(run, site, node, fallback, at)
  }
}

function fallBack(run: Run, site: Site, node: Slot, { site: from, map }: Input, at: number): void {
  const to = run.start(site) + at
  run.cells.copy(run.start(from) + map[at]!, to)
  const status = run.cells.status[to]!
  if (node.fallback === 'plain' || kindOf(status) < EXACT) return
  const causes = run.causeOfYear(site, at, node.fallback, node.slot)
  run.cells.status[to] = statusOf(kindOf(status), run.causes.union(causesOf(status), causes))
}

/** Which groups are recorded in part. Members outside the set (none in the fallback) need no record. */
function partialGroups(run: Run, site: Site, fallback: Input, record: Recorded): (at: number) => boolean {
  const others: readonly AxisId[] = site.shape.axes.filter((axis) => !record.group.includes(axis))
  const groupAt = run.layout.spread(site.shape, others).map
  const from = run.start(fallback.site)
  const has = new Set<number>()
  const lacks = new Set<number>()
  for (let at = 0; at < site.shape.size; at++) {
    if (hasValue(run, site, record, at)) has.add(groupAt[at]!)
    else if (!isNone(run.cells.status[from + fallback.map[at]!]!)) lacks.add(groupAt[at]!)
  }
  return (at) => has.has(groupAt[at]!) && lacks.has(groupAt[at]!)
}
