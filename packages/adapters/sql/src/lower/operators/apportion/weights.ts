import type { IntegerExpr, TruthExpr } from '../../../tree/expr.ts'
import { less } from '../../../tree/integers.ts'
import { compare, FALSE, not } from '../../../tree/truths.ts'
import type { Along } from '../../along.ts'
import type { NumberCell } from '../../cell.ts'
import type { Status } from '../../status.ts'
import type { Workshop } from '../../workshop.ts'

/** The weights of a group as integers: scaling all of them changes no share. */
export interface Weights {
  /** By member; 0 outside the set. */
  readonly weight: IntegerExpr
  readonly inSet: TruthExpr
  readonly total: IntegerExpr
  readonly isZero: TruthExpr
  readonly nobody: TruthExpr
  /** One is below zero. */
  readonly fault: TruthExpr
  /** The OR over the group. */
  readonly status: Status
}

export function weightsOf(shop: Workshop, along: Along, of: NumberCell): Weights {
  const { integers: i, statuses } = shop
  const { num, status: own } = along.common(of, along.count)
  const status = along.status(own)
  const zero = i.literal(0)
  const fault = num.nonNegative ? FALSE : less(along.draw('min', shop.let(i.choose([[statuses.isOpen(own), zero]], num))), zero)
  const weight = num.nonNegative ? num : shop.let(i.choose([[less(num, zero), zero]], num))
  const clean = weight === num ? weight : { ...weight, nonNegative: true }
  const total = along.draw('sum', clean)
  return { weight: clean, inSet: not(statuses.isNone(own)), total, isZero: compare('eq', total, zero), nobody: statuses.isNone(status), fault, status }
}
