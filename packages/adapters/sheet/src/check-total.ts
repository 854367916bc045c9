import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { cellSpan, readMark } from '@renkei/figures'
import { parseDecimal, type Decimal } from '@renkei/model'
import type { MappedColumn } from './mapping.ts'
import type { Sheet } from './sheet.ts'

/** Compares the printed total of each column with the sum of its rows; a column with figures not yet known has no sum. */
export function checkTotal(sheet: Sheet, columns: readonly MappedColumn[], row: number, texts: readonly string[], rows: readonly (readonly string[])[]): readonly Diagnostic[] {
  return columns.flatMap(({ index, title, unit }) => {
    const printed = parseDecimal(texts[index] ?? '')
    const sum = printed && unit !== '%' ? sumOf(rows.map((one) => one[index] ?? '')) : undefined
    if (!printed || !sum || printed.numerator * sum.denominator === sum.numerator * printed.denominator) return []
    return [diagnostic('total-differs', { printed: texts[index]!, sum: textOf(sum), column: title }, cellSpan(sheet.source, sheet.grid.rows[row]!, index))]
  })
}

function sumOf(texts: readonly string[]): Decimal | undefined {
  let sum: Decimal = { numerator: 0n, denominator: 1n }
  for (const text of texts) {
    const value = parseDecimal(text) ?? (readMark(text) === 'nil' ? { numerator: 0n, denominator: 1n } : undefined)
    if (!value) return undefined
    sum = { numerator: sum.numerator * value.denominator + value.numerator * sum.denominator, denominator: sum.denominator * value.denominator }
  }
  return texts.length === 0 ? undefined : sum
}

/** A sum of decimals has one, too. */
function textOf({ numerator, denominator }: Decimal): string {
  const sign = numerator < 0n ? '-' : ''
  const digits = numerator < 0n ? -numerator : numerator
  const places = denominator.toString().length - 1
  const fraction = (digits % denominator).toString().padStart(places, '0').replace(/0+$/, '')
  return `${sign}${digits / denominator}${places === 0 || fraction === '' ? '' : `.${fraction}`}`
}
