import type { AxisId, Direction, Op } from '@renkei/plan'
import type { IntegerExpr, TruthExpr } from '../../tree/expr.ts'
import { compare, both, either, FALSE, not } from '../../tree/truths.ts'
import { Along, spread } from '../along.ts'
import type { NumberCell } from '../cell.ts'
import { EXACT, NOT_APPLICABLE, type Status } from '../status.ts'
import type { Workshop } from '../workshop.ts'
import { amountOf, type Amount } from './apportion/amount.ts'
import { boundedQuotas } from './apportion/bounded-quotas.ts'
import { plainQuotas } from './apportion/plain-quotas.ts'
import { settled } from './apportion/settled.ts'
import { weightsOf, type Weights } from './apportion/weights.ts'
import { termsOf } from './round.ts'

export interface Sharing {
  readonly over: AxisId
  readonly unit: string
  readonly direction: Direction
  readonly remainder: Extract<Op, { op: 'apportion' }>['remainder']
  readonly amount: NumberCell
  readonly weight: NumberCell
  readonly lower: NumberCell | undefined
  readonly upper: NumberCell | undefined
  /** Where the bearer changes: the position of the member who takes the remainder. */
  readonly bearer: NumberCell | undefined
}

/** Quotas of each member in whole units, rounded, before the remainder is given. */
export interface Quotas {
  readonly units: IntegerExpr
  /** What cutting off took, comparable within a group; below zero for who gets nothing of the remainder. */
  readonly lost: IntegerExpr
  /** Reasons why there are none. */
  readonly fault: TruthExpr
  /** What had to hold a number and may not. */
  readonly computed: readonly IntegerExpr[]
}

/** 按分, group by group: states first, then yen. */
export function apportion(shop: Workshop, sharing: Sharing): NumberCell {
  const { integers: i, statuses } = shop
  const along = new Along(shop, sharing.over)
  const amount = amountOf(shop, along, sharing)
  const weights = weightsOf(shop, along, sharing.weight)
  const bounded = sharing.lower !== undefined || sharing.upper !== undefined
  const quotas = bounded ? boundedQuotas(shop, along, sharing, amount, weights) : plainQuotas(shop, along, sharing, amount, weights)
  const { share, fault, computed } = settled(shop, along, sharing, amount, weights, quotas)
  const wide = statuses.union(statuses.literal(EXACT), along.status(shop.letStatus(heldUnless(shop, weights.isZero, [...quotas.computed, ...computed]))))
  const nothing = sharing.lower === undefined ? amount.isZero : both(amount.isZero, weights.nobody)
  const wrong = both(not(nothing), either(weights.nobody, weights.isZero, quotas.fault, fault, statuses.isError(wide)))
  const group = groupStatus(shop, along, sharing, amount, weights, either(amount.fault, weights.fault, boundsFault(shop, along, sharing)), wrong, wide)
  const axes = spread([sharing.amount, sharing.weight], sharing.over)
  const [, down] = termsOf(sharing.unit)
  const yen = i.choose([[either(nothing, weights.isZero, statuses.isNone(amount.status)), i.literal(0)]], i.signed(amount.sign, share))
  return { kind: 'number', num: shop.let(yen, axes), den: i.literal(down), status: shop.letStatus(memberStatus(shop, weights, group)) }
}

/** Without weight there is nothing that had to hold a number. */
function heldUnless(shop: Workshop, nothing: TruthExpr, computed: readonly IntegerExpr[]): Status {
  const exact = shop.statuses.literal(EXACT)
  return shop.statuses.choose([[nothing, exact]], shop.heldStatus(exact, computed))
}

/** The status of the members in the set. */
function groupStatus(shop: Workshop, along: Along, sharing: Sharing, { status: amount }: Amount, weights: Weights, first: TruthExpr, wrong: TruthExpr, wide: Status): Status {
  const { statuses } = shop
  const { lower, upper, bearer } = sharing
  const others = [lower, upper].flatMap((bound) => (bound === undefined ? [] : [along.status(bound.status)]))
  const all = shop.letStatus(statuses.kinds(statuses.union(weights.status, amount, ...others, ...(bearer === undefined ? [] : [bearer.status]))))
  const noAmount = both(statuses.isNone(amount), not(statuses.isError(all)))
  const status = statuses.choose(
    [
      [both(noAmount, statuses.isOpen(all)), amount],
      [noAmount, statuses.union(amount, statuses.causes(all))],
      [statuses.isOpen(all), all],
      [either(first, wrong), statuses.union(statuses.error(all), statuses.causes(wide))],
    ],
    statuses.union(all, statuses.literal(EXACT)),
  )
  return shop.letStatus(status)
}

/** Who is outside stays outside, except that an error must be seen where the set is empty. */
function memberStatus(shop: Workshop, weights: Weights, group: Status): Status {
  const { statuses } = shop
  const inSet = either(weights.inSet, both(weights.nobody, statuses.isError(group)))
  return statuses.choose([[inSet, group]], statuses.withLabel(group, NOT_APPLICABLE))
}

/** A bound below zero, or one member's floor above its cap. */
function boundsFault(shop: Workshop, along: Along, { lower, upper }: Sharing): TruthExpr {
  const { integers: i, statuses } = shop
  const negative = [lower, upper].flatMap((bound) => (bound === undefined || bound.num.nonNegative ? [] : [compare('le', i.add(bound.num, i.literal(1)), i.literal(0))]))
  const crossed =
    lower === undefined || upper === undefined
      ? FALSE
      : both(not(statuses.isNone(lower.status)), not(statuses.isNone(upper.status)), not(compare('le', i.mul(lower.num, upper.den), i.mul(upper.num, lower.den))))
  const any = either(...negative, crossed)
  if (any.kind === 'literal') return any
  const count = along.draw('max', shop.let(i.choose([[any, i.literal(1)]], i.literal(0)), [along.over]))
  return compare('eq', count, i.literal(1))
}
