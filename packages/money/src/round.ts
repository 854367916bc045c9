import { DIVISION_BY_ZERO, type Fraction } from './fraction/fraction.ts'
import { div, mul } from './fraction/arithmetic.ts'
import { sign } from './fraction/compare.ts'
import { fractionOf, fromInteger } from './fraction/fraction-of.ts'
import type { Direction } from './direction.ts'

/**
 * 端数処理: the multiple of `unit` next to `value` — 切捨て `down`, 切上げ `up`, 四捨五入 `half-up`, each on the magnitude, so that
 * rounding −x is −(rounding x). `unit` is any positive rational (1000, 1, 1/100); zero or less gives `DIVISION_BY_ZERO`.
 */
export function round(value: Fraction, unit: Fraction, direction: Direction): Fraction {
  if (unit.num === 1 && unit.den === 1) return wholeUnits(value, direction)
  if (sign(unit) <= 0) return unit.den === 0 ? unit : DIVISION_BY_ZERO
  return mul(wholeUnits(div(value, unit), direction), unit)
}

function wholeUnits(value: Fraction, direction: Direction): Fraction {
  const { num, den } = value
  if (den === 1 || den === 0) return value
  if (typeof num === 'number' && typeof den === 'number') {
    const rest = num % den // exact, with the sign of num
    const floor = (num - rest) / den
    const raise = rest !== 0 && (direction === 'up' || (direction === 'half-up' && Math.abs(rest) >= den - Math.abs(rest)))
    return fromInteger(raise ? floor + Math.sign(num) : floor)
  }
  const [n, d] = [BigInt(num), BigInt(den)]
  const rest = n < 0n ? -(n % d) : n % d
  const raise = rest !== 0n && (direction === 'up' || (direction === 'half-up' && 2n * rest >= d))
  return fractionOf(n / d + (raise ? (n < 0n ? -1n : 1n) : 0n), 1n)
}
