import type { Edit } from '@renkei/diagnostics'
import { delimiterOf } from '../delimiter-of.ts'
import type { Grid } from '../grid.ts'
import { lineEnd } from './lines.ts'

/** Adds an empty column before a column, in every line that reaches so far; empty lines stay empty. */
export function columnInsertion(grid: Grid, text: string, column: number): readonly Edit[] {
  const { source } = grid
  const delimiter = delimiterOf(text)
  return grid.rows.flatMap((row, at): readonly Edit[] => {
    const end = lineEnd(grid, text, at)
    const isEmptyLine = row.starts[0] === end
    if (isEmptyLine || column > row.values.length) return []
    const start = row.starts[column] ?? end
    return [{ span: { source, start, end: start }, text: delimiter }]
  })
}

/** Takes columns away, both of the first and the last included; a line keeps what stands beside them. */
export function columnRemoval(grid: Grid, text: string, first: number, last: number): readonly Edit[] {
  const { source } = grid
  return grid.rows.flatMap((row, at): readonly Edit[] => {
    const start = row.starts[first]
    if (start === undefined) return []
    const next = row.starts[last + 1]
    if (next !== undefined) return [{ span: { source, start, end: next }, text: '' }]
    // With the delimiter before it: what stands at the end of a line has none behind.
    return [{ span: { source, start: first === 0 ? start : start - 1, end: lineEnd(grid, text, at) }, text: '' }]
  })
}
