import type { Group } from './group.ts'

const SAFE = Number.MAX_SAFE_INTEGER

/**
 * Writes ⌊amount × weight ÷ total⌋ into `out` and the rest of each division into `work`; −1 there for a member without weight, who takes
 * part in no remainder. Returns what the quotients leave of the amount, or −1 where numbers are not enough.
 *
 * The amount is one digit if all its products are safe. If not, it is two digits of a base so small that the rest of the high one, carried
 * to the low one, stays safe: the long division of school, good to about 2^105 ÷ total². Below 2^53, ⌊n ÷ d⌋ is exact in doubles.
 */
export function quotientsInto(amount: number, group: Group): number {
  const { total, most } = group
  if (amount * most <= SAFE && total <= SAFE) return inOneDigit(amount, group)
  const base = Math.floor(2 ** 52 / total)
  const high = Math.floor(amount / base)
  if (base === 0 || high * most > SAFE) return -1
  return inTwoDigits(high, amount - high * base, base, group)
}

function inOneDigit(amount: number, { weights, weightsAt, out, outAt, count, total, work }: Group): number {
  let left = amount
  for (let i = 0; i < count; i++) {
    const weight = weights[weightsAt + i]!
    const product = amount * weight
    const quotient = Math.floor(product / total)
    out[outAt + i] = quotient
    work[i] = weight > 0 ? product - quotient * total : -1
    if (weight > 0) left -= quotient
  }
  return left
}

function inTwoDigits(high: number, low: number, base: number, { weights, weightsAt, out, outAt, count, total, work }: Group): number {
  let left = high * base + low
  for (let i = 0; i < count; i++) {
    const weight = weights[weightsAt + i]!
    const first = high * weight
    const carried = Math.floor(first / total)
    const second = (first - carried * total) * base + low * weight
    const rest = Math.floor(second / total)
    const quotient = carried * base + rest
    out[outAt + i] = quotient
    work[i] = weight > 0 ? second - rest * total : -1
    if (weight > 0) left -= quotient
  }
  return left
}
