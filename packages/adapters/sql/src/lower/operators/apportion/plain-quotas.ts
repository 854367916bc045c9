import { compare, FALSE } from '../../../tree/truths.ts'
import type { Along } from '../../along.ts'
import type { Workshop } from '../../workshop.ts'
import type { Quotas, Sharing } from '../apportion.ts'
import { quotient, termsOf } from '../round.ts'
import type { Amount } from './amount.ts'
import type { Weights } from './weights.ts'

/** Amount × weight ÷ total weight. With largest remainders, of the amount less its residue below one unit. */
export function plainQuotas(shop: Workshop, along: Along, { unit, direction, remainder }: Sharing, { magnitude }: Amount, { weight, total }: Weights): Quotas {
  const { integers: i } = shop
  const up = i.literal(termsOf(unit)[0])
  const divisor = { ...shop.let(total.kind === 'literal' ? total : i.notZero(total)), checked: false }
  const largest = remainder.to === 'largest-remainder'
  const product = i.mul(largest ? shop.let(i.quotient(magnitude, up)) : magnitude, weight)
  const held = product.checked ? shop.let(product) : product
  const units = shop.let(quotient(i, held, largest ? divisor : i.mul(divisor, up), direction), [along.over])
  const most = magnitude.max + 1n
  const bounded = { ...units, max: units.max < most ? units.max : most }
  const without = compare('eq', weight, i.literal(0))
  const lost = largest ? shop.let(i.choose([[without, i.literal(-1)]], i.remainder(held, divisor)), [along.over]) : i.literal(0)
  return { units: bounded, lost, fault: FALSE, computed: product.checked ? [held] : [] }
}
