import type { Op } from '@renkei/plan'
import { both, compare as relate, either, FALSE, not } from '../../tree/truths.ts'
import type { NumberCell, TruthCell } from '../cell.ts'
import { EXACT } from '../status.ts'
import type { Workshop } from '../workshop.ts'
import { sides } from './arith.ts'

type Rel = Extract<Op, { op: 'compare' }>['rel']

/** lt, le, eq of two quantities. None counts as 0. */
export function compared(shop: Workshop, rel: 'lt' | 'le' | 'eq', a: NumberCell, b: NumberCell): TruthCell {
  const { statuses } = shop
  const [left, right] = sides(shop, a, b)
  const lost = [left, right].filter(({ checked }) => checked).map((side) => shop.let(side))
  const status = shop.heldStatus(statuses.union(a.status, b.status, statuses.literal(EXACT)), lost)
  return shop.truth(relate(rel, left, right), status)
}

/** Kleene's logic. What is decided waits for nothing, and has the causes of what is known. An error always wins. */
export function logic(shop: Workshop, rel: Exclude<Rel, 'lt' | 'le' | 'eq'>, of: readonly TruthCell[]): TruthCell {
  const { statuses } = shop
  const deciding = rel === 'or'
  const all = statuses.union(...of.map(({ status }) => status), statuses.literal(EXACT))
  const truths = of.map(({ truth, status }) => both(not(statuses.isOpen(status)), deciding ? truth : not(truth)))
  const decided = rel === 'not' ? FALSE : either(...truths)
  const nothing = statuses.literal(EXACT)
  const known = statuses.union(nothing, ...of.map(({ status }) => statuses.choose([[statuses.isOpen(status), statuses.literal(0)]], statuses.causes(status))))
  const status = statuses.choose(
    [
      [statuses.isError(all), all],
      [both(statuses.isOpen(all), not(decided)), all],
    ],
    known,
  )
  const truth = rel === 'not' ? not(of[0]!.truth) : rel === 'or' ? decided : not(decided)
  return shop.truth(truth, status)
}
