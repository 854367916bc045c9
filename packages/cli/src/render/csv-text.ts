const BOM = '\ufeff'

/** Rows for spreadsheets: UTF-8 with BOM and CR LF, else Excel reads it as Shift_JIS. Text that would be taken for a formula gets an apostrophe; numbers stay numbers. */
export function csvText(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return BOM + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
