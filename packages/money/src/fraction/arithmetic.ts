import { canonicalFraction, DIVISION_BY_ZERO, problemOf, type Fraction } from './fraction.ts'
import { fractionOf, smallFraction } from './fraction-of.ts'

/** A product of integers that is unsafe rounds to at least 2^53, so one comparison tells whether it is exact. */
const SAFE = Number.MAX_SAFE_INTEGER
const safe = (value: number): boolean => value <= SAFE && value >= -SAFE

export function add(a: Fraction, b: Fraction): Fraction {
  if (typeof a.num === 'number' && typeof b.num === 'number' && typeof a.den === 'number' && typeof b.den === 'number') {
    const left = a.num * b.den
    const right = b.num * a.den
    const den = a.den * b.den
    const num = left + right
    if (den !== 0 && safe(left) && safe(right) && safe(num) && safe(den)) {
      return a.den === 1 || b.den === 1 ? canonicalFraction(num, den) : smallFraction(num, den)
    }
  }
  return a.den === 0 || b.den === 0 ? firstProblem(a, b) : largeSum(a, b, 1n)
}

export function sub(a: Fraction, b: Fraction): Fraction {
  if (typeof a.num === 'number' && typeof b.num === 'number' && typeof a.den === 'number' && typeof b.den === 'number') {
    const left = a.num * b.den
    const right = b.num * a.den
    const den = a.den * b.den
    const num = left - right
    if (den !== 0 && safe(left) && safe(right) && safe(num) && safe(den)) {
      return a.den === 1 || b.den === 1 ? canonicalFraction(num, den) : smallFraction(num, den)
    }
  }
  return a.den === 0 || b.den === 0 ? firstProblem(a, b) : largeSum(a, b, -1n)
}

export function mul(a: Fraction, b: Fraction): Fraction {
  if (typeof a.num === 'number' && typeof b.num === 'number' && typeof a.den === 'number' && typeof b.den === 'number') {
    const num = a.num * b.num
    const den = a.den * b.den
    if (den !== 0 && safe(num) && safe(den)) return smallFraction(num, den)
  }
  if (a.den === 0 || b.den === 0) return firstProblem(a, b)
  return fractionOf(BigInt(a.num) * BigInt(b.num), BigInt(a.den) * BigInt(b.den))
}

/** By zero: `DIVISION_BY_ZERO`. */
export function div(a: Fraction, b: Fraction): Fraction {
  if (a.den === 0 || b.den === 0) return firstProblem(a, b)
  if (b.num === 0) return DIVISION_BY_ZERO
  return mul(a, b.num < 0 ? canonicalFraction(-b.den, -b.num) : canonicalFraction(b.den, b.num))
}

export function negate(value: Fraction): Fraction {
  return problemOf(value) === undefined && value.num !== 0 ? canonicalFraction(-value.num, value.den) : value
}

export function abs(value: Fraction): Fraction {
  return value.num < 0 ? negate(value) : value
}

function firstProblem(a: Fraction, b: Fraction): Fraction {
  return a.den === 0 ? a : b
}

function largeSum(a: Fraction, b: Fraction, sign: 1n | -1n): Fraction {
  const [aDen, bDen] = [BigInt(a.den), BigInt(b.den)]
  return fractionOf(BigInt(a.num) * bDen + sign * BigInt(b.num) * aDen, aDen * bDen)
}
