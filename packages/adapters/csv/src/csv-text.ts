const BOM = '\ufeff'

/** A cell of a table: text, a number, or nothing. */
export type Cell = string | number | undefined

/** Rows for spreadsheets: UTF-8 with BOM and CR LF, else Excel reads it as Shift_JIS. Text that would be taken for a formula gets an apostrophe; numbers stay numbers. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return BOM + plainCsv(rows)
}

/** As `csvText`, without the BOM: for files of a rule set, and for encodings that have none. */
export function plainCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

const FORMULA = /^(?:[=@\t\r]|[+-](?![\d,.]*$))/

/** True for text that a spreadsheet would compute when it opens the file; a figure or a mark such as -5 and - is none of it. */
export function isLikeFormula(text: string): boolean {
  return FORMULA.test(text)
}

function cell(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  return quoted(isLikeFormula(value) ? `'${value}` : value)
}

/** Text as a cell of a CSV file, whatever it holds. */
export function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
