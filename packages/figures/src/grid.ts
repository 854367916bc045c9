import type { Span } from '@renkei/diagnostics'

/** A line of a table: values as decoded, and where each stands in the text (quotes included). */
export interface GridRow {
  readonly values: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

export interface Grid {
  readonly source: string
  readonly rows: readonly GridRow[]
}

/** The place of a cell; the end of the line for a cell the line does not have. */
export function cellSpan(source: string, row: GridRow, column: number): Span {
  const start = row.starts[column] ?? row.ends.at(-1) ?? 0
  return { source, start, end: row.ends[column] ?? start }
}

/** The whole line, from its first cell to its last. */
export function rowSpan(source: string, row: GridRow): Span {
  return { source, start: row.starts[0] ?? 0, end: row.ends.at(-1) ?? 0 }
}

export function isBlankRow(row: GridRow): boolean {
  return row.values.every((value) => value.trim() === '')
}
