import { nameColumn, type TableText } from './table-text.ts'

const [LEAST, MOST, PADDING, WIDE] = [56, 176, 18, 13]
const LOOKED_AT = 200
const PINNED_MOST = 240

/** Pixels a column needs for what it holds: the head and the first rows are looked at, long texts are cut. */
export function columnWidths({ grid, headCount, columnCount }: TableText): readonly number[] {
  const rows = grid.rows.slice(headCount - 1, headCount + LOOKED_AT)
  return Array.from({ length: columnCount }, (_, column) => {
    const widest = rows.reduce((most, { values }) => Math.max(most, em(values[column] ?? '')), 0)
    return Math.round(Math.min(MOST, Math.max(LEAST, widest * WIDE + PADDING)))
  })
}

/** So many columns at the left stay in sight as name the rows, where they leave room for the others. */
export function pinnedColumns(table: TableText, widths: readonly number[]): number {
  const count = nameColumn(table) + 1
  return widths.slice(0, count).reduce((sum, width) => sum + width, 0) > PINNED_MOST ? 0 : count
}

/** Half a character of Japanese for one of the others. */
function em(text: string): number {
  let sum = 0
  for (const character of text) sum += character < '\u0100' ? 0.58 : 1
  return sum
}
