declare const canonical: unique symbol

/**
 * An exact rational number, in lowest terms with a positive denominator. Each part is a number when it is a safe integer and a bigint
 * otherwise, so equal values are equal field by field.
 *
 * A denominator of zero is no number but a reported problem (`problemOf`); arithmetic carries the first one through, and comparing
 * with it is never true.
 */
export interface Fraction {
  readonly num: number | bigint
  readonly den: number | bigint
  readonly [canonical]: true
}

/** Why a value is no number. */
export type Problem = 'too-large' | 'division-by-zero'

/** For this folder only: the parts must be canonical already. */
export function canonicalFraction(num: number | bigint, den: number | bigint): Fraction {
  return { num, den } as Fraction
}

export const ZERO = canonicalFraction(0, 1)
export const ONE = canonicalFraction(1, 1)
/** Numerator or denominator would exceed 4,096 bits. */
export const TOO_LARGE = canonicalFraction(1, 0)
export const DIVISION_BY_ZERO = canonicalFraction(0, 0)

export function problemOf(value: Fraction): Problem | undefined {
  if (value.den !== 0) return undefined
  return value.num === 0 ? 'division-by-zero' : 'too-large'
}
