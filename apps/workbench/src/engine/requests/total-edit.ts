import type { Edit } from '@renkei/diagnostics'
import { parseDecimal } from '@renkei/model'
import { decimalOf, plus, type Ratio } from './ratio.ts'
import type { RowsOfTime } from './rows-read.ts'

/** The total that a table prints below rows whose figures become others; left alone where it was not their sum, or a figure is not known. */
export function totalEdit({ table: { source }, index, rows, total }: RowsOfTime, becomes: readonly string[]): readonly Edit[] {
  const printed = total && sumOf([total.cells.values[index] ?? ''])
  const after = sumOf(becomes)
  if (printed === undefined || after === undefined || printed === after || printed !== sumOf(rows.map(({ cells }) => cells.values[index] ?? ''))) return []
  return [{ span: { source, start: total!.cells.starts[index]!, end: total!.cells.ends[index]! }, text: after }]
}

function sumOf(cells: readonly string[]): string | undefined {
  const numbers = cells.map((cell) => parseDecimal(cell))
  if (numbers.includes(undefined)) return undefined
  return decimalOf(numbers.map((read): Ratio => [read!.numerator, read!.denominator]).reduce(plus, [0n, 1n]))
}
