/** The name of a heading: it ends with its line or where a remark begins. */
export function headingName(text: string): string {
  return text.replace(/※.*$/s, '').replace(/[\p{Cc}\s　]+/gu, ' ').trim() || '名称未記入'
}

/** A remark to the end of the line. */
export function remark(text: string): string {
  return `※ ${text.replace(/\s+/g, ' ')}`
}

/** A name of a file on every system. */
export function fileName(text: string): string {
  return text.normalize('NFC').replace(/[\\/:*?"<>|\p{Cc}※]/gu, '').replace(/^[.\s]+|[.\s]+$/g, '').slice(0, 60) || '名称未記入'
}

/** A value of a CSV cell; a spreadsheet must not take it for a formula. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export function csv(rows: readonly (readonly string[])[]): string {
  return `${rows.map((row) => row.map(csvCell).join(',')).join('\n')}\n`
}
