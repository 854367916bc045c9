import { add, div, sub } from '../fraction/arithmetic.ts'
import { compare, isZero } from '../fraction/compare.ts'
import type { Fraction } from '../fraction/fraction.ts'
import type { Members, Weights } from '../apportionment.ts'

/**
 * 最大剰余法 (largest remainders): what the floors leave, `left` = j·unit + residue, goes one unit each to the j members whose quota lost
 * most, of equals the first, and the residue below one unit to the next of them. A member with neither weight nor remainder gets nothing.
 */
export function largestRemainder(weights: Weights, quotas: Members, floors: Members, unit: Fraction, left: Fraction, residue: Fraction): Members {
  const lost = quotas.map((quota, i) => (quota === null ? null : sub(quota, floors[i]!)))
  const order = weights
    .flatMap((weight, i) => (weight === null || (isZero(weight) && isZero(lost[i]!)) ? [] : [i]))
    .sort((a, b) => compare(lost[b]!, lost[a]!) || a - b)
  const units = Number(div(sub(left, residue), unit).num)
  const shares = [...floors]
  for (const i of order.slice(0, units)) shares[i] = add(shares[i]!, unit)
  const next = order[units]
  if (next !== undefined) shares[next] = add(shares[next]!, residue)
  return shares
}
