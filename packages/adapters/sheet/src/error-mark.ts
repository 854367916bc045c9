const ERROR = /^(?:#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!)|#{3,})$/

/** What a spreadsheet saves where a formula has no value, or a column is too narrow for it. */
export function isErrorMark(text: string): boolean {
  return ERROR.test(text)
}
