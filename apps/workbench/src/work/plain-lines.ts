/** An editor counts a line's end as one character, whatever it was in the file. */
export function plainLines(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
}
