import { parseDecimal } from '@renkei/model'
import { fractionOf, type Fraction } from '@renkei/money'

/** The number that a cell of a table holds, exact. */
export function cellNumber(text: string): Fraction | undefined {
  const read = parseDecimal(text)
  return read && fractionOf(read.numerator, read.denominator)
}
