import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { normaliseName } from '@renkei/model'
import type { FigureRequest } from '@renkei/plan'
import type { TableColumn } from '../column.ts'
import type { Table } from '../table.ts'
import { valueColumns } from '../value-columns.ts'
import type { Time } from '../time.ts'

/** Where a row names a side: in a column of its own, or once for all in the title of the column of its figures. */
export type SideSource = { readonly column: TableColumn } | { readonly title: TableColumn }

/** One cell of every row: the pair it is of, and its figure. */
export interface PairCell {
  readonly first: SideSource
  readonly second: SideSource
  readonly figure: TableColumn
  /** In a wide table. */
  readonly time?: Time
}

/**
 * How a table lays out pairs: a row for each, with a column for either side, or a grid with one side down and the other across. None,
 * and a diagnostic, where a side is nowhere.
 */
export function pairCells(table: Table, request: FigureRequest, isBody: (title: string) => boolean): { readonly cells: readonly PairCell[]; readonly diagnostics: readonly Diagnostic[] } {
  const [first, second] = request.pairs!.sides.map((title) => table.columns.find(({ name }) => name === normaliseName(title)))
  if (first && second) {
    const { columns, diagnostics } = valueColumns(table, request)
    return { cells: columns.map(({ column, time }) => ({ first: { column: first }, second: { column: second }, figure: column, ...(time && { time }) })), diagnostics }
  }
  const across = table.columns.filter(({ role, title }) => role === 'value' && isBody(title))
  if (first && across.length > 0) return { cells: across.map((title) => ({ first: { column: first }, second: { title }, figure: title })), diagnostics: [] }
  if (second && across.length > 0) return { cells: across.map((title) => ({ first: { title }, second: { column: second }, figure: title })), diagnostics: [] }
  const missing = request.pairs!.sides[first ? 1 : 0]
  return { cells: [], diagnostics: [diagnostic('unknown-column', { column: missing, table: table.source }, request.origin.span)] }
}
