const LINE_END = /\r\n|\r|\n/g

/** How a text ends its lines: as its first line does. */
export function lineEndOf(text: string): string {
  return text.match(/\r\n|\r|\n/)?.[0] ?? '\n'
}

/** The text with every line ended the same way. */
export function withLineEnds(text: string, end: string): string {
  return text.replace(LINE_END, end)
}
