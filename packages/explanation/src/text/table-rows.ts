import type { Inline, Table } from '../document.ts'
import { run, widthOf, type Run } from './run.ts'
import { wrapInlines } from './wrap-runs.ts'

const GAP = 2
/** A title wider than this and than its values is broken. */
const TITLE = 10

/** A table as rows: titles, a rule, the bodies, a rule, the foot. The first column gives way where the page is too narrow. */
export function tableRows(table: Table, width: number): readonly (readonly Run[])[] {
  const widths = columnWidths(table, width)
  const line = [run('-'.repeat(widths.reduce((sum, each) => sum + each, GAP * (widths.length - 1))))]
  const titles = table.columns.map(({ title }): readonly Inline[] => [{ kind: 'text', text: title }])
  const row = (cells: readonly (readonly Inline[])[]) => cellRows(cells, widths, table)
  return [...row(titles), line, ...table.rows.flatMap(row), ...(table.foot === undefined ? [] : [line, ...row(table.foot)])]
}

function columnWidths({ columns, rows, foot = [] }: Table, width: number): readonly number[] {
  const widths = columns.map(({ title }, at) => {
    const cells = [...rows.map((row) => row[at] ?? []), foot[at] ?? []]
    const widest = Math.max(...cells.map((cell) => cellWidth(cell)))
    return Math.max(widest, Math.min(TITLE, cellWidth([{ kind: 'text', text: title }])))
  })
  const others = widths.slice(1).reduce((sum, each) => sum + each + GAP, 0)
  return [Math.max(TITLE, Math.min(widths[0]!, width - others)), ...widths.slice(1)]
}

function cellWidth(cell: readonly Inline[]): number {
  return widthOf(cell.map(({ text }) => run(text)))
}

/** One row of cells; as many lines as its highest cell has. */
function cellRows(cells: readonly (readonly Inline[])[], widths: readonly number[], { columns }: Table): readonly (readonly Run[])[] {
  const wrapped = cells.map((cell, at) => wrapInlines(cell, widths[at]!))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => {
    const runs = wrapped.flatMap((lines, at) => {
      const padded = pad(lines[line] ?? [], widths[at]!, columns[at]!.align)
      return at === 0 ? padded : [run(' '.repeat(GAP)), ...padded]
    })
    return withoutTail(runs)
  })
}

function pad(runs: readonly Run[], width: number, align: 'start' | 'end'): readonly Run[] {
  const blanks = run(' '.repeat(Math.max(0, width - widthOf(runs))))
  return align === 'start' ? [...runs, blanks] : [blanks, ...runs]
}

function withoutTail(runs: readonly Run[]): readonly Run[] {
  let end = runs.length
  while (end > 0 && runs[end - 1]!.text.trim() === '') end--
  return runs.slice(0, end)
}
