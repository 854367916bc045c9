import type { IntegerExpr, TruthExpr } from '../../../tree/expr.ts'
import { compare, not } from '../../../tree/truths.ts'
import type { Along } from '../../along.ts'
import type { Status } from '../../status.ts'
import type { Workshop } from '../../workshop.ts'
import type { Sharing } from '../apportion.ts'
import { fixed } from '../at.ts'
import { termsOf } from '../round.ts'

/** The amount of a group, in the grain of the unit's denominator. */
export interface Amount {
  readonly status: Status
  readonly magnitude: IntegerExpr
  /** A number of the amount's sign. */
  readonly sign: IntegerExpr
  readonly isZero: TruthExpr
  /** It is not whole, or below one not a multiple of the unit. */
  readonly fault: TruthExpr
}

export function amountOf(shop: Workshop, along: Along, { amount, unit, over }: Sharing): Amount {
  const { integers: i } = shop
  const { num, den, status } = along.differs(amount.num) || along.differs(amount.status.expr) ? fixed(shop, amount, over, shop.members(over)[0]!) : amount
  const [up, down] = termsOf(unit)
  const scaled = i.mul(num, i.literal(down))
  const step = up < down ? i.mul(den, i.literal(up)) : den
  const fault = not(compare('eq', i.remainder(up < down ? scaled : num, step), i.literal(0)))
  const magnitude = shop.let(i.abs(i.quotient(scaled, den)))
  return { status, magnitude, sign: num, isZero: compare('eq', num, i.literal(0)), fault }
}
