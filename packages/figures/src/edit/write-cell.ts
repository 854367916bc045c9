/** A value as it is written between delimiters: quoted where it would be read as something else, or `always`. */
export function writeCell(value: string, always = false): string {
  return always || /[",\t\r\n\ufeff]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

/** A whole line; one that would be nothing at all is written so that it is there. */
export function writeRow(values: readonly string[], delimiter: string): string {
  return values.length === 1 && values[0] === '' ? '""' : values.map((value) => writeCell(value)).join(delimiter)
}
