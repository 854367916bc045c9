import { canonicalFraction, DIVISION_BY_ZERO, problemOf, type Fraction } from './fraction.ts'
import { fractionOf, smallFraction } from './fraction-of.ts'

/** A product of integers that is unsafe rounds to at least 2^53, so one comparison tells whether it is exact. */
const SAFE = Number.MAX_SAFE_INTEGER
const safe = (value: number): boolean => value <= SAFE && value >= -SAFE

export function add(a: Fraction, b: Fraction): Fraction {
  if (typeof a.num === 'number' && typeof b.num === 'number' && typeof a.den === 'number' && typeof b.den === 'number') {
    if (a.den === 1 && b.den === 1) {
      const sum = a.num + b.num
      if (safe(sum)) return canonicalFraction(sum, 1)
    }
    const left = a.num * b.den
    const right = b.num * a.den
    const den = a.den * b.den
    if (den !== 0 && safe(left) && safe(right) && safe(left + right) && safe(den)) return smallFraction(left + right, den)
  }
  if (a.den === 0) return a
  if (b.den === 0) return b
  const [an, ad, bn, bd] = [BigInt(a.num), BigInt(a.den), BigInt(b.num), BigInt(b.den)]
  return fractionOf(an * bd + bn * ad, ad * bd)
}

export function sub(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b))
}

export function mul(a: Fraction, b: Fraction): Fraction {
  if (typeof a.num === 'number' && typeof b.num === 'number' && typeof a.den === 'number' && typeof b.den === 'number') {
    const num = a.num * b.num
    const den = a.den * b.den
    if (den !== 0 && safe(num) && safe(den)) return smallFraction(num, den)
  }
  if (a.den === 0) return a
  if (b.den === 0) return b
  return fractionOf(BigInt(a.num) * BigInt(b.num), BigInt(a.den) * BigInt(b.den))
}

/** By zero: `DIVISION_BY_ZERO`. */
export function div(a: Fraction, b: Fraction): Fraction {
  if (a.den === 0) return a
  if (b.den === 0) return b
  if (b.num === 0) return DIVISION_BY_ZERO
  const inverse = b.num < 0 ? canonicalFraction(-b.den, -b.num) : canonicalFraction(b.den, b.num)
  return mul(a, inverse)
}

export function negate(value: Fraction): Fraction {
  return problemOf(value) === undefined && value.num !== 0 ? canonicalFraction(-value.num, value.den) : value
}

export function abs(value: Fraction): Fraction {
  return value.num < 0 ? negate(value) : value
}
