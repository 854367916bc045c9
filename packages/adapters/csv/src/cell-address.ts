const LETTERS = 26

/** The name of a cell in a spreadsheet, from its row and column counted from 0: B5. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`
}

/** A, B, … Z, AA, … of a column counted from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / LETTERS)
  return `${rest === 0 ? '' : columnLetters(rest - 1)}${String.fromCharCode(0x41 + (column % LETTERS))}`
}

/** The column that letters name, counted from 0; undefined for other texts. */
export function columnOfLetters(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined
  return [...letters.toUpperCase()].reduce((column, letter) => column * LETTERS + letter.charCodeAt(0) - 0x40, 0) - 1
}
