import { LIMITS, scanCsv } from '@renkei/figures'

/** A block of cells as spreadsheets put it on the clipboard: tabs between cells, and a cell with a line end, tab or quote in quotes. */
export function blockText(rows: readonly (readonly string[])[]): string {
  return rows.map((values) => values.map((value) => (/[\t\r\n"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join('\t')).join('\r\n')
}

/** The cells of a text from the clipboard, each as it was typed. The line end that spreadsheets put behind the last row is none of them. */
export function blockOf(text: string): readonly (readonly string[])[] {
  const { rows, problem } = scanCsv(text, '\t', LIMITS)
  if (!problem) return rows.map(({ values }) => values)
  // Quotes that are not those of a spreadsheet.
  return text.replace(/(?:\r\n?|\n)$/, '').split(/\r\n?|\n/).map((line) => line.split('\t'))
}
