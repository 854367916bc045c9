import type { Edit } from '@renkei/diagnostics'
import { delimiterOf } from '../delimiter-of.ts'
import type { Grid } from '../grid.ts'
import { appended, lineEnd, widthAt } from './lines.ts'
import { writeCell, writeRow } from './write-cell.ts'

/** What a cell is to hold. Rows and columns count from 0 and may lie behind the last. */
export interface CellChange {
  readonly row: number
  readonly column: number
  readonly value: string
}

/**
 * The edits after which the text, read again, holds the new values and everything else as it was: the rest of the text stays to the letter. `grid` is what
 * the text reads as. A cell keeps its quotes; lines that are too short are filled up, and rows behind the last are added. A cell that already holds its value
 * is not touched.
 */
export function cellEdits(grid: Grid, text: string, changes: readonly CellChange[]): readonly Edit[] {
  const made = byRow(changes.filter(({ row, column, value }) => value !== (grid.rows[row]?.values[column] ?? '')))
  const known = [...made].filter(([row]) => row < grid.rows.length)
  return [...known.flatMap(([row, values]) => changesOfRow(grid, text, row, values)), ...newRows(grid, text, made)]
}

type Values = ReadonlyMap<number, string>

function byRow(changes: readonly CellChange[]): ReadonlyMap<number, Values> {
  const rows = new Map<number, Map<number, string>>()
  for (const { row, column, value } of changes) {
    const values = rows.get(row) ?? new Map<number, string>()
    rows.set(row, values.set(column, value))
  }
  return rows
}

function changesOfRow(grid: Grid, text: string, row: number, values: Values): readonly Edit[] {
  const { source } = grid
  const { starts, ends } = grid.rows[row]!
  const end = lineEnd(grid, text, row)
  const inside = [...values].filter(([column]) => column < starts.length).map(([column, value]): Edit => {
    const [start, stop] = [starts[column]!, ends[column]!]
    // A last line with nothing on it would be no line, and nothing between CR and LF would make one line end of two.
    const vanishes = value === '' && starts.length === 1 && (end === text.length || (text[start - 1] === '\r' && text[end] === '\n'))
    return { span: { source, start, end: stop }, text: writeCell(value, vanishes || text[start] === '"') }
  })
  const last = Math.max(...values.keys())
  if (last < starts.length) return inside
  const delimiter = delimiterOf(text)
  const behind = Array.from({ length: last + 1 - starts.length }, (_, at) => delimiter + writeCell(values.get(starts.length + at) ?? ''))
  return [...inside, { span: { source, start: end, end }, text: behind.join('') }]
}

function newRows(grid: Grid, text: string, made: ReadonlyMap<number, Values>): readonly Edit[] {
  const first = grid.rows.length
  const last = Math.max(-1, ...made.keys())
  if (last < first) return []
  const lines = Array.from({ length: last + 1 - first }, (_, at) => {
    const values = made.get(first + at)
    const width = Math.max(widthAt(grid, first), ...[...(values?.keys() ?? [])].map((column) => column + 1))
    return writeRow(Array.from({ length: width }, (_cell, column) => values?.get(column) ?? ''), delimiterOf(text))
  })
  return [{ span: { source: grid.source, start: text.length, end: text.length }, text: appended(grid, text, lines) }]
}
