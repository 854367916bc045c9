import type { Cell, Grid } from '../../paper.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { inlinesMarkdown } from './inline-markdown.ts'

/** A table between bars; Markdown has no foot, so the sum is the last row in bold. */
export function gridMarkdown({ caption, columns, rows, foot }: Grid): string {
  const row = (cells: readonly string[]): string => `| ${columns.map((_, at) => cells[at] ?? '').join(' | ')} |`
  const text = (cells: readonly Cell[]): readonly string[] => cells.map(inlinesMarkdown)
  const bold = (cell: string): string => (cell === '' ? '' : `<strong>${cell}</strong>`)
  return [
    ...(caption === undefined ? [] : [`<strong>${escapeMarkdown(caption)}</strong>`, '']),
    row(columns.map(({ title }) => escapeMarkdown(title))),
    `|${columns.map(({ align }) => (align === 'end' ? ' ---: ' : ' --- ')).join('|')}|`,
    ...rows.map((cells) => row(text(cells))),
    ...(foot === undefined ? [] : [row(text(foot).map(bold))]),
  ].join('\n')
}
