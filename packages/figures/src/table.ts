import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { ColumnRole } from './column-role.ts'
import { cellText, columnsOf, type TableColumn } from './column.ts'
import { cellSpan, isBlankRow, rowSpan, type Grid, type GridRow } from './grid.ts'
import { csvSource, type FigureSource } from './figure-source.ts'
import { readRowBody, type RowBody } from './row-body.ts'
import { rowKind } from './row-kind.ts'

export interface TableRow {
  readonly kind: 'figures' | 'total' | 'subtotal'
  readonly cells: GridRow
  readonly body?: RowBody
}

/** A table as staff have it: its columns, and its rows with their bodies. Titles above the header, blank lines and notes are gone. */
export interface Table {
  /** Path of the file inside its rule set. */
  readonly source: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** The bodies of rows that were reported and left out, as far as they can be told: their figures are not missing but wrong. */
  readonly unread: readonly RowBody[]
}

export interface TableReading {
  readonly table?: Table
  readonly diagnostics: readonly Diagnostic[]
}

const HEADER_SEARCH = 10
const BODY_ROLES: ReadonlySet<ColumnRole> = new Set(['code', 'name'])

/** The row with the heads of the columns, -1 in a table without rows. A title may stand above it; it names its bodies, or is the first line there is. */
export function headerPosition({ source, rows }: Grid): number {
  const first = rows.findIndex((row) => !isBlankRow(row))
  const naming = rows.slice(0, HEADER_SEARCH).findIndex((row) => columnsOf(source, row).some(({ role }) => BODY_ROLES.has(role)))
  return naming < 0 ? first : naming
}

// 1,234 without quotes becomes two cells, and every figure behind it moves by one column.
function extraCell(source: string, row: GridRow, width: number): Diagnostic | undefined {
  const at = row.values.findIndex((value, index) => index >= width && value.trim() !== '')
  return at < 0 ? undefined : diagnostic('more-cells-than-columns', { columns: width, cell: at + 1 }, cellSpan(source, row, at))
}

interface RowReading {
  readonly row?: TableRow
  readonly problem?: Diagnostic
  /** The body of a row that is not read. */
  readonly unread?: RowBody
}

function readFigures(source: string, cells: GridRow, columns: readonly TableColumn[], width: number): RowReading {
  const { body, problem, guess } = readRowBody(source, cells, columns)
  const extra = extraCell(source, cells, width)
  if (extra !== undefined || problem !== undefined) return { problem: (extra ?? problem)!, unread: body ?? guess ?? {} }
  if (body === undefined) return { problem: diagnostic('row-without-body', {}, rowSpan(source, cells)), unread: {} }
  return { row: { kind: 'figures', cells, body } }
}

function readRow(source: string, cells: GridRow, columns: readonly TableColumn[], width: number): RowReading {
  const naming = columns.filter(({ role }) => BODY_ROLES.has(role))
  const namesBodies = naming.length > 0
  const kind = rowKind(cells, namesBodies ? naming.map((column) => cellText(cells, column)) : cells.values)
  if (kind === 'blank' || kind === 'note') return {}
  if (namesBodies && kind === 'figures') return readFigures(source, cells, columns, width)
  const problem = extraCell(source, cells, width)
  return problem === undefined ? { row: { kind, cells } } : { problem, unread: {} }
}

/**
 * Reads a table from the text of a CSV file. A row that cannot be trusted is reported and left out; a file that cannot be
 * trusted gives no table. Names are never keys of plain objects, so that `__proto__` is a name like any other.
 */
export function readTable(source: string, text: string, kind: FigureSource = csvSource): TableReading {
  const { grid, diagnostics } = kind.read(source, text)
  if (grid === undefined) return { diagnostics }
  const at = headerPosition(grid)
  const header = grid.rows[at]
  if (header === undefined) return { diagnostics: [diagnostic('empty-table', { table: source }, { source, start: 0, end: 0 })] }
  const columns = columnsOf(source, header)
  const width = (columns.at(-1)?.index ?? -1) + 1
  const read = grid.rows.slice(at + 1).map((cells) => readRow(source, cells, columns, width))
  const rows = read.flatMap(({ row }) => row ?? [])
  const unread = read.flatMap((each) => each.unread ?? [])
  return { table: { source, columns, rows, unread }, diagnostics: read.flatMap(({ problem }) => problem ?? []) }
}
