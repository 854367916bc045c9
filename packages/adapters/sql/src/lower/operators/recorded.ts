import type { AxisId, Op } from '@renkei/plan'
import { both, compare, FALSE, not } from '../../tree/truths.ts'
import type { TruthExpr } from '../../tree/expr.ts'
import { Along } from '../along.ts'
import type { Cell, TruthCell } from '../cell.ts'
import { ERROR, ESTIMATE, type Status } from '../status.ts'
import type { Workshop } from '../workshop.ts'
import { choose } from './when.ts'

/** What is on record for a slot, and where there is nothing for a cell. */
export interface Record {
  readonly cell: Cell
  readonly has: TruthCell
  /** Where the cell's group has something on record and lacks it for a member of its own. */
  readonly partly: TruthCell
  /** The axes a record covers as a whole. */
  readonly group: readonly AxisId[]
}

/** What was decided or paid, if known, else the fallback. A record covers its whole group or nothing. */
export function recorded(shop: Workshop, how: Extract<Op, { op: 'recorded' }>['fallback'], fallback: Cell, record: Record | undefined): Cell {
  const { statuses } = shop
  const estimated = how === 'estimate' ? statuses.choose([[statuses.isNone(fallback.status), fallback.status]], statuses.union(fallback.status, statuses.literal(ESTIMATE))) : fallback.status
  if (record === undefined) return choose(shop, [], fallback, estimated)
  const has = record.has.truth
  const cases: (readonly [TruthExpr, Status])[] = [
    [lacking(shop, fallback, record), statuses.literal(ERROR)],
    [has, record.cell.status],
  ]
  return choose(shop, [[has, record.cell]], fallback, statuses.choose(cases, estimated))
}

/** Members outside the set (none in the fallback) need no record. */
function lacking(shop: Workshop, fallback: Cell, { has, partly, group }: Record): TruthExpr {
  if (partly.truth.kind === 'literal' && !partly.truth.value) return FALSE
  const { integers: i, statuses } = shop
  const missing = both(not(has.truth), not(statuses.isNone(fallback.status)))
  const flag = shop.let(i.choose([[missing, i.literal(1)]], i.literal(0)), group)
  const any = group.reduce((drawn, axis) => new Along(shop, axis).draw('max', drawn), flag)
  return both(partly.truth, compare('eq', any, i.literal(1)))
}
