import { add, formatRational, parseRational, ZERO, type Rational } from '@renkei/money'

/** The exact sum. */
export function sumOf(values: Iterable<Rational>): Rational {
  let sum = ZERO
  for (const value of values) sum = add(sum, parseRational(value) ?? ZERO)
  return formatRational(sum)
}
