import type { Cell, Grid, GridColumn } from '../../paper.ts'
import { escapeHtml } from './escape-html.ts'
import { inlinesHtml } from './inline-html.ts'

/** A heading of no more characters stands in one line. */
const SHORT = 8

/** A table whose headings are headings for who listens to it too; printers repeat them on every page. */
export function gridHtml({ caption, columns, rowHeads, rows, foot }: Grid): string {
  const row = (cells: readonly Cell[]): string => `<tr>${columns.map((column, at) => cellHtml(cells[at] ?? [], column, rowHeads && at === 0)).join('')}</tr>`
  const widths = columns.some(({ width }) => width !== undefined) ? `<colgroup>${columns.map(({ width }) => (width === undefined ? '<col/>' : `<col style="width:${String(width)}%"/>`)).join('')}</colgroup>` : ''
  return [
    `<table${widths === '' ? '' : ' class="fixed"'}>`,
    ...(caption === undefined ? [] : [`<caption>${escapeHtml(caption)}</caption>`]),
    ...(widths === '' ? [] : [widths]),
    `<thead><tr>${columns.map(({ title }) => `<th scope="col"${title.length <= SHORT ? ' class="short"' : ''}>${escapeHtml(title)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((cells) => `\n${row(cells)}`).join('')}`,
    '</tbody>',
    ...(foot === undefined ? [] : [`<tfoot>${row(foot)}</tfoot>`]),
    '</table>',
  ].join('\n')
}

function cellHtml(cell: Cell, { align }: GridColumn, isHead: boolean): string {
  const content = inlinesHtml(cell)
  return isHead ? `<th scope="row"${classOf(align)}>${content}</th>` : `<td${classOf(align)}>${content}</td>`
}

function classOf(align: GridColumn['align']): string {
  return align === 'end' ? ' class="end"' : ''
}
