import type { FigurePower } from '@renkei/plan'
import { multiply, parseScale, roundTo, type Fraction } from './fraction.ts'

/**
 * A power of a number that is not negative, exact to the unit it is rounded to: it is found by whole numbers alone, never by way of a
 * decimal that was cut before. Without rounding the exponent must be whole.
 */
export function power(value: Fraction, { exponent, rounding }: FigurePower): Fraction {
  const { numerator, denominator } = parseScale(exponent)
  const raised = { numerator: value.numerator ** numerator, denominator: value.denominator ** numerator }
  if (denominator === 1n) return rounding ? roundTo(raised, parseScale(rounding.unit), rounding.direction) : multiply(raised, { numerator: 1n, denominator: 1n })
  const { unit, direction } = rounding!
  const step = parseScale(unit)
  return multiply({ numerator: stepsIn(raised, step, denominator, direction), denominator: 1n }, step)
}

/** How many steps the root comes to. */
function stepsIn(of: Fraction, step: Fraction, degree: bigint, direction: 'down' | 'up' | 'half-up'): bigint {
  // The root of what is cut is the cut root: n ≤ x^(1/q) where nᵠ ≤ x.
  const rootOf = (times: bigint): bigint => root((of.numerator * (times * step.denominator) ** degree) / (of.denominator * step.numerator ** degree), degree)
  const whole = rootOf(1n)
  if (direction === 'down') return whole
  if (direction === 'half-up') return (rootOf(2n) + 1n) / 2n
  const isExact = (whole * step.numerator) ** degree * of.denominator === of.numerator * step.denominator ** degree
  return isExact ? whole : whole + 1n
}

/** The greatest whole number whose power is not above `of`, by Newton from above. */
function root(of: bigint, degree: bigint): bigint {
  if (of < 2n) return of
  let guess = 1n << (BigInt(of.toString(2).length) / degree + 1n)
  for (;;) {
    const next = ((degree - 1n) * guess + of / guess ** (degree - 1n)) / degree
    if (next >= guess) return guess
    guess = next
  }
}
