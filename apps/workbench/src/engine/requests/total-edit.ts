import type { Edit } from '@renkei/diagnostics'
import { add, type Fraction, ZERO } from '@renkei/money'
import { cellNumber } from './cell-number.ts'
import { decimalOf } from './decimal-of.ts'
import type { RowsOfTime } from './rows-read.ts'

/** The total that a table prints below rows whose figures become others; left alone where it was not their sum, or a figure is not known. */
export function totalEdit({ table: { source }, index, rows, total }: RowsOfTime, becomes: readonly string[]): readonly Edit[] {
  const printed = total && sumOf([total.cells.values[index] ?? ''])
  const after = sumOf(becomes)
  if (printed === undefined || after === undefined || printed === after || printed !== sumOf(rows.map(({ cells }) => cells.values[index] ?? ''))) return []
  return [{ span: { source, start: total!.cells.starts[index]!, end: total!.cells.ends[index]! }, text: after }]
}

function sumOf(cells: readonly string[]): string | undefined {
  const numbers = cells.map((cell) => cellNumber(cell))
  return numbers.includes(undefined) ? undefined : decimalOf(numbers.reduce<Fraction>((sum, number) => add(sum, number!), ZERO))
}
