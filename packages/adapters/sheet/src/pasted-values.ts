import { cellAddress } from '@renkei/csv'
import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { cellSpan } from '@renkei/figures'
import type { MappedColumn } from './mapping.ts'
import type { Sheet } from './sheet.ts'

/** A number typed over a formula: where most rows of a column compute, the others may have been left from last year. */
export function pastedValues(sheet: Sheet, columns: readonly MappedColumn[], rows: readonly number[]): readonly Diagnostic[] {
  return columns.flatMap(({ index, title }) => {
    const filledRows = rows.filter((row) => (sheet.grid.rows[row - 1]?.values[index] ?? '').trim() !== '')
    const typed = filledRows.filter((row) => sheet.formula(row - 1, index) === undefined)
    if (typed.length === 0 || typed.length * 2 >= filledRows.length) return []
    const cells = typed.map((row) => cellAddress(row - 1, index)).join('、')
    return [diagnostic('value-typed-over-formula', { column: title, cells }, cellSpan(sheet.source, sheet.grid.rows[typed[0]! - 1]!, index))]
  })
}
