import type { Text } from '@codemirror/state'
import { columnRole, delimiterOf, type Grid, headerPosition, LIMITS, scanCsv } from '@renkei/figures'
import type { GridPlace } from '../../../parts/grid-target.ts'

/** The text of a table, and the cells it reads as. */
export interface TableText {
  readonly text: string
  readonly grid: Grid
  /** How many rows there are up to the heads of the columns, those included. */
  readonly headCount: number
  /** With an empty row behind the last, to write in. */
  readonly rowCount: number
  readonly columnCount: number
  /** The line of the text a row begins at, from 1; one for each row. */
  readonly lines: readonly number[]
}

/** Reads a text as a table, the same text only once. Undefined where quotes do not close or the text is too large: then it is no table. */
export function tableReader(path: string): (doc: Text) => TableText | undefined {
  let last: { readonly doc: Text; readonly table: TableText | undefined } | undefined
  return (doc) => {
    if (last?.doc !== doc) last = { doc, table: tableText(path, doc.toString()) }
    return last.table
  }
}

function tableText(path: string, text: string): TableText | undefined {
  const { rows, problem, exceeded } = scanCsv(text, delimiterOf(text), LIMITS)
  if (problem || exceeded) return undefined
  const grid = { source: path, rows }
  const headCount = Math.max(0, headerPosition(grid)) + 1
  const columnCount = grid.rows.reduce((most, { values }) => Math.max(most, values.length), 1)
  return { text, grid, headCount, rowCount: Math.max(grid.rows.length, headCount) + 1, columnCount, lines: linesOf(grid, text) }
}

export function valueAt({ grid }: TableText, [row, column]: GridPlace): string {
  return grid.rows[row]?.values[column] ?? ''
}

/** What a column is called. */
export function headOf(table: TableText, column: number): string {
  return valueAt(table, [table.headCount - 1, column])
}

/** The column with the names of the bodies, else the first. */
export function nameColumn({ grid, headCount }: TableText): number {
  const heads = grid.rows[headCount - 1]?.values ?? []
  return Math.max(0, heads.findIndex((head) => columnRole(head) === 'name'))
}

/** The cell in which a character stands. */
export function placeAt({ grid: { rows } }: TableText, offset: number): GridPlace {
  const row = Math.max(0, rows.findLastIndex(({ starts }) => starts[0]! <= offset))
  return [row, Math.max(0, rows[row]?.starts.findLastIndex((start) => start <= offset) ?? 0)]
}

/** Where a cell begins in the text; for one that is not written yet, where it would. */
export function offsetOf({ grid: { rows }, text }: TableText, [row, column]: GridPlace): number {
  const found = rows[row]
  return found ? (found.starts[column] ?? found.ends.at(-1)!) : text.length
}

function linesOf({ rows }: Grid, text: string): readonly number[] {
  let [at, line] = [0, 1]
  return rows.map(({ starts: [start = 0] }) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < start; next = text.indexOf('\n', next + 1)) line += 1
    at = start
    return line
  })
}
