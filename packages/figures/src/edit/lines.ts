import { isBlankRow, type Grid } from '../grid.ts'

/** Where a line begins. */
export function lineStart(grid: Grid, row: number): number {
  return grid.rows[row]?.starts[0] ?? 0
}

/** Where the next line begins; the end of the text behind the last. */
export function nextLine(grid: Grid, text: string, row: number): number {
  return grid.rows[row + 1]?.starts[0] ?? text.length
}

/** Where a line ends: before its line end, behind all that stands on it. */
export function lineEnd(grid: Grid, text: string, row: number): number {
  const next = nextLine(grid, text, row)
  const written = text.slice(lineStart(grid, row), next)
  return next - (/(?:\r\n|\r|\n)$/.exec(written)?.[0].length ?? 0)
}

/** The line end of this text. */
export function lineBreak(grid: Grid, text: string): string {
  return grid.rows.length === 0 ? '\n' : text.slice(lineEnd(grid, text, 0), nextLine(grid, text, 0)) || '\n'
}

/** Lines behind the last one, the end of the text ended or open as it was. */
export function appended(grid: Grid, text: string, lines: readonly string[]): string {
  const last = grid.rows.length - 1
  const end = lineBreak(grid, text)
  const written = lines.join(end)
  if (last < 0) return written
  return lineEnd(grid, text, last) < text.length ? written + end : end + written
}

/** How many cells a new line at a place has: as many as the line with figures before it. */
export function widthAt(grid: Grid, row: number): number {
  const filled = (each: Grid['rows'][number]): boolean => !isBlankRow(each)
  return (grid.rows.slice(0, row).findLast(filled) ?? grid.rows.find(filled))?.values.length ?? 1
}
