import type { Edit } from '@renkei/diagnostics'
import { delimiterOf } from '../delimiter-of.ts'
import type { Grid } from '../grid.ts'
import { appended, lineBreak, lineStart, nextLine, widthAt } from './lines.ts'
import { writeRow } from './write-cell.ts'

/** Adds rows before a row, an empty one where none are given; behind the last where there is no such row. Rows that are too short are filled up. */
export function rowInsertion(grid: Grid, text: string, row: number, added: readonly (readonly string[])[] = [[]]): readonly Edit[] {
  const width = widthAt(grid, row)
  const lines = added.map((values) => writeRow([...values, ...Array.from({ length: Math.max(0, width - values.length) }, () => '')], delimiterOf(text)))
  const isBehind = row >= grid.rows.length
  const start = isBehind ? text.length : lineStart(grid, row)
  const written = isBehind ? appended(grid, text, lines) : lines.map((line) => line + lineBreak(grid, text)).join('')
  return [{ span: { source: grid.source, start, end: start }, text: written }]
}

/** Takes rows away, both of the first and the last included. */
export function rowRemoval(grid: Grid, text: string, first: number, last: number): readonly Edit[] {
  if (first >= grid.rows.length) return []
  return [{ span: { source: grid.source, start: lineStart(grid, first), end: nextLine(grid, text, Math.min(last, grid.rows.length - 1)) }, text: '' }]
}
