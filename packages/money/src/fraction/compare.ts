import type { Fraction } from './fraction.ts'

const SAFE = Number.MAX_SAFE_INTEGER

/** Negative, zero or positive as `a` is below, equal to or above `b`; NaN if one of them is no number. */
export function compare(a: Fraction, b: Fraction): number {
  if (a.den === 0 || b.den === 0) return Number.NaN
  if (typeof a.num === 'number' && typeof b.num === 'number' && typeof a.den === 'number' && typeof b.den === 'number') {
    const left = a.num * b.den
    const right = b.num * a.den
    if (Math.abs(left) <= SAFE && Math.abs(right) <= SAFE) return left - right
  }
  const left = BigInt(a.num) * BigInt(b.den)
  const right = BigInt(b.num) * BigInt(a.den)
  return left < right ? -1 : left > right ? 1 : 0
}

export function equals(a: Fraction, b: Fraction): boolean {
  return a.den !== 0 && a.num === b.num && a.den === b.den
}

export function sign(value: Fraction): -1 | 0 | 1 {
  return value.num < 0 ? -1 : value.num > 0 ? 1 : 0
}

export function isWhole(value: Fraction): boolean {
  return value.den === 1
}

export function isZero(value: Fraction): boolean {
  return value.num === 0 && value.den === 1
}

/** The smaller; a value that is no number is passed on. */
export function min(a: Fraction, b: Fraction): Fraction {
  if (a.den === 0) return a
  return compare(a, b) <= 0 ? a : b
}

/** The larger; a value that is no number is passed on. */
export function max(a: Fraction, b: Fraction): Fraction {
  if (a.den === 0) return a
  return compare(a, b) >= 0 ? a : b
}

/** The value as a number if it is an integer of at most 2^53 − 1 in magnitude, the range of yen in results. */
export function toSafeInteger(value: Fraction): number | undefined {
  return value.den === 1 && typeof value.num === 'number' ? value.num : undefined
}
