import type { AxisId } from '@renkei/plan'
import type { IntegerExpr, TruthExpr } from '../../../tree/expr.ts'
import { less } from '../../../tree/integers.ts'
import { both, compare, either, FALSE, not } from '../../../tree/truths.ts'
import { Along } from '../../along.ts'
import type { NumberCell } from '../../cell.ts'
import type { Workshop } from '../../workshop.ts'
import { twinOf } from '../../twin-axis.ts'
import type { Quotas, Sharing } from '../apportion.ts'
import { quotient, termsOf } from '../round.ts'
import type { Amount } from './amount.ts'
import type { Weights } from './weights.ts'

/** A member as the bounds see it, all in one grain. */
interface Member {
  readonly weight: IntegerExpr
  readonly lower: IntegerExpr
  readonly upper: IntegerExpr
  readonly hasUpper: TruthExpr
}

/**
 * Quotas clamp(λ·weight, lower, upper) with the one λ for which they sum to the amount, by the closed form: a member is capped if the sum at its
 * own λ = upper ÷ weight is at most the amount, at its floor if the sum at lower ÷ weight is at least that; the rest share what is left by weight.
 */
export function boundedQuotas(shop: Workshop, along: Along, sharing: Sharing, amount: Amount, weights: Weights): Quotas {
  const { integers: i, statuses } = shop
  const [up, down] = termsOf(sharing.unit)
  const low = boundOf(shop, along, sharing.lower)
  const high = boundOf(shop, along, sharing.upper)
  const grain = shop.let(i.lcm(i.lcm(i.literal(down), low.den), high.den))
  const scale = i.quotient(grain, i.literal(down))
  const largest = sharing.remainder.to === 'largest-remainder'
  const cut = largest ? i.sub(amount.magnitude, i.remainder(amount.magnitude, i.literal(up))) : amount.magnitude
  const shared = shop.let(positive(i.mul(cut, scale)))
  const whole = shop.let(i.mul(amount.magnitude, scale))
  const unit = i.mul(i.literal(up), scale)
  const inSet = (value: IntegerExpr): IntegerExpr => i.choose([[weights.inSet, value]], i.literal(0))
  const mine: Member = {
    weight: shop.let(weights.weight, [along.over]),
    lower: shop.let(inSet(i.mul(low.num, i.quotient(grain, low.den))), [along.over]),
    upper: shop.let(i.mul(high.num, i.quotient(grain, high.den)), [along.over]),
    hasUpper: sharing.upper === undefined ? FALSE : shop.letTruth(not(statuses.isNone(sharing.upper.status)), [along.over]),
  }
  const none = compare('eq', mine.weight, i.literal(0))
  const { capped, floored, computed } = heldBy(shop, along, mine, shared)
  const isHeld = shop.letTruth(either(none, capped, floored), [along.over])
  const held = shop.let(i.choose([[none, mine.lower], [capped, mine.upper]], mine.lower), [along.over])
  const free = shop.let(positive(i.choose([[isHeld, i.literal(0)]], mine.weight)), [along.over])
  const left = shop.let(positive(i.sub(shared, along.draw('sum', shop.let(i.choose([[isHeld, held]], i.literal(0)), [along.over])))))
  const divisor = shop.let(i.notZero(along.draw('sum', free)))
  const product = shop.let(i.mul(left, free))
  const steps = i.mul(divisor, unit)
  const units = shop.let(i.choose([[isHeld, quotient(i, held, unit, sharing.direction)]], quotient(i, product, steps, sharing.direction)), [along.over])
  const rest = i.choose([[isHeld, i.mul(i.remainder(held, unit), i.choose([[{ type: 'truth', kind: 'is-null', of: divisor }, i.literal(1)]], divisor))]], i.remainder(product, steps))
  const lost = largest ? shop.let(rest, [along.over]) : i.literal(0)
  const order = largest ? shop.let(i.choose([[both(none, compare('eq', lost, i.literal(0))), i.literal(-1)]], lost)) : lost
  return { units, lost: order, fault: unfit(shop, along, mine, none, shared, whole), computed: [shared, mine.lower, mine.upper, held, units, lost, ...computed].filter((each) => mayOverflow(shop, each)) }
}

/** Whether the floors together need more, or the caps hold less, than there is. */
function unfit(shop: Workshop, along: Along, { lower, upper, hasUpper }: Member, none: TruthExpr, shared: IntegerExpr, whole: IntegerExpr): TruthExpr {
  const { integers: i } = shop
  const lowest = along.draw('sum', lower)
  const highest = along.draw('sum', shop.let(i.choose([[none, lower], [hasUpper, upper]], i.literal(0)), [along.over]))
  const capped = shop.letTruth(either(none, hasUpper), [along.over])
  const all = along.draw('min', shop.let(i.choose([[capped, i.literal(1)]], i.literal(0)), [along.over]))
  return either(less(shared, lowest), both(compare('eq', all, i.literal(1)), less(highest, whole)))
}

/** Every member against every other: the sum of all at its own λ, times its weight. */
function heldBy(shop: Workshop, along: Along, mine: Member, shared: IntegerExpr): { readonly capped: TruthExpr; readonly floored: TruthExpr; readonly computed: readonly IntegerExpr[] } {
  const { integers: i } = shop
  const other = otherMember(shop, along.over, mine)
  const clampedAt = (bound: IntegerExpr): IntegerExpr => {
    const [reached, floor, cap] = [i.mul(bound, other.weight), i.mul(other.lower, mine.weight), i.mul(other.upper, mine.weight)]
    const raised = i.choose([[less(reached, floor), floor]], reached)
    const isCapped = both(other.hasUpper, not(compare('eq', other.weight, i.literal(0))), less(cap, raised))
    return new Along(shop, twinOf(along.over)).draw('sum', shop.let(i.choose([[isCapped, cap]], raised)))
  }
  const reach = shop.let(i.mul(shared, mine.weight))
  const [atUpper, atLower] = [clampedAt(mine.upper), clampedAt(mine.lower)]
  const capped = mine.hasUpper.kind === 'literal' && !mine.hasUpper.value ? FALSE : both(mine.hasUpper, compare('le', atUpper, reach))
  const floored = both(less(i.literal(0), mine.lower), compare('le', reach, atLower))
  const [left, right] = [shop.letTruth(capped, [along.over]), shop.letTruth(floored, [along.over])]
  return { capped: left, floored: right, computed: [reach, atUpper, atLower] }
}

function otherMember(shop: Workshop, over: AxisId, mine: Member): Member {
  const at = { [over]: shop.integers.axis(twinOf(over)) }
  const read = (num: IntegerExpr): IntegerExpr => {
    const cell: NumberCell = { kind: 'number', num, den: shop.integers.literal(1), status: shop.statuses.literal(1) }
    return shop.gather(cell, at).num
  }
  const { truth } = shop.gather({ kind: 'truth', truth: mine.hasUpper, status: shop.statuses.literal(1) } as const, at)
  return { weight: read(mine.weight), lower: read(mine.lower), upper: read(mine.upper), hasUpper: truth }
}

/** A bound over one denominator for the group; none is no floor. */
function boundOf(shop: Workshop, along: Along, bound: NumberCell | undefined): { readonly num: IntegerExpr; readonly den: IntegerExpr } {
  const { integers: i } = shop
  if (bound === undefined) return { num: i.literal(0), den: i.literal(1) }
  const { num, den } = along.common(bound, along.count)
  return { num: num.nonNegative ? num : shop.let(positive(i.choose([[less(num, i.literal(0)), i.literal(0)]], num))), den }
}

function mayOverflow({ integers: { limit } }: Workshop, expr: IntegerExpr): boolean {
  return limit !== undefined && expr.kind !== 'literal' && expr.max >= limit
}

function positive(expr: IntegerExpr): IntegerExpr {
  return { ...expr, nonNegative: true }
}
