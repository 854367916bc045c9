import { displayWidth, visibleText, wrapText } from '@renkei/diagnostics'

/** Columns of a row: what every terminal and every printed page has. */
export const PAGE = 80

/** Fills up with blanks to a width on the screen. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** Pushes to the right edge of a width on the screen. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text
}

/** A text as rows of the page, all indented alike, safe to print. */
export function paragraph(text: string, indent = 0): string[] {
  return wrapText(visibleText(text), PAGE - indent).map((line) => ' '.repeat(indent) + line)
}

/** A head and a text after it; further rows stand under the text. */
export function hanging(head: string, text: string): string[] {
  return paragraph(text, displayWidth(head)).map((row, at) => (at === 0 ? head + row.trimStart() : row))
}

/** `label: text`. */
export function labelled(label: string, text: string, indent: number): string[] {
  return hanging(`${' '.repeat(indent)}${label}: `, text)
}

/** `label: a, b, c`; a row ends between two of the items, within one only where it is longer than a row. */
export function labelledList(label: string, items: readonly string[], separator: string, indent: number): string[] {
  const head = `${' '.repeat(indent)}${label}: `
  const margin = displayWidth(head)
  const rows: string[] = []
  let row = ''
  for (const [at, item] of items.entries()) {
    const piece = visibleText(item) + (at === items.length - 1 ? '' : separator)
    if (row !== '' && margin + displayWidth((row + piece).trimEnd()) > PAGE) {
      rows.push(...wrapText(row, PAGE - margin))
      row = ''
    }
    row += piece
  }
  rows.push(...wrapText(row, PAGE - margin))
  return rows.map((text, at) => (at === 0 ? head : ' '.repeat(margin)) + text)
}

/** A line across the page. */
export function rule(): string {
  return '-'.repeat(PAGE)
}
