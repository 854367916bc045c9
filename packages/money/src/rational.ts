import { fractionOf } from './fraction/fraction-of.ts'
import { problemOf, TOO_LARGE, type Fraction } from './fraction/fraction.ts'

/** An exact number as text: `'491000'`, `'-1/3'`. Sign first, lowest terms, denominator above one. */
export type Rational = string

const FORM = /^(0|-?[1-9]\d*)(?:\/([1-9]\d*))?$/
/** 4,096 bits have at most 1,234 decimal digits. */
const LONGEST = 1_234

/** Reads `'491000'` or `'1/3'` (also unreduced); anything else is `undefined`. Beyond 4,096 bits: the value `TOO_LARGE`. */
export function parseRational(text: Rational): Fraction | undefined {
  const parts = FORM.exec(text)
  if (!parts) return undefined
  const num = parts[1]!
  const den = parts[2] ?? '1'
  if (num.length > LONGEST + 1 || den.length > LONGEST) return TOO_LARGE
  return fractionOf(BigInt(num), BigInt(den))
}

/** Canonical text: equal values give equal text. A value that is no number gives the name of its problem. */
export function formatRational(value: Fraction): Rational {
  const problem = problemOf(value)
  if (problem !== undefined) return problem
  return value.den === 1 ? String(value.num) : `${value.num}/${value.den}`
}
