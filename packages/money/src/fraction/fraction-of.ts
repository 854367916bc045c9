import { canonicalFraction, DIVISION_BY_ZERO, TOO_LARGE, type Fraction } from './fraction.ts'
import { bigGcd, gcd } from './gcd.ts'

const SAFE = BigInt(Number.MAX_SAFE_INTEGER)
const LIMIT = 1n << 4096n

/** `num / den` in lowest terms. Beyond 4,096 bits: `TOO_LARGE`; denominator zero: `DIVISION_BY_ZERO`. */
export function fractionOf(num: bigint, den: bigint): Fraction {
  if (den === 0n) return DIVISION_BY_ZERO
  const divisor = bigGcd(num, den)
  const sign = den < 0n ? -1n : 1n
  const n = (sign * num) / divisor
  const d = (sign * den) / divisor
  return n < LIMIT && -n < LIMIT && d < LIMIT ? canonicalFraction(narrow(n), narrow(d)) : TOO_LARGE
}

function narrow(part: bigint): number | bigint {
  return part <= SAFE && part >= -SAFE ? Number(part) : part
}

/** `num / den` in lowest terms, both safe integers and `den` above zero. */
export function smallFraction(num: number, den: number): Fraction {
  if (den === 1) return canonicalFraction(num + 0, 1) // + 0: no negative zero
  const divisor = gcd(num, den)
  return canonicalFraction(num / divisor + 0, den / divisor)
}

/** A whole number. A number that is not a safe integer cannot be exact and is `TOO_LARGE`. */
export function fromInteger(value: number | bigint): Fraction {
  if (typeof value === 'bigint') return fractionOf(value, 1n)
  return Number.isSafeInteger(value) ? canonicalFraction(value + 0, 1) : TOO_LARGE
}
