const QUOTED = /(^|[,\t\r\n])"(?:[^"]|"")*(?:"|$)/g

/** What parts the cells of a text: tabs where a table was pasted from a spreadsheet, else commas. What stands in quotes parts nothing. */
export function delimiterOf(text: string): ',' | '\t' {
  const [firstLine = ''] = text.slice(0, 10_000).replace(/^\ufeff/, '').replaceAll(QUOTED, '$1').split(/[\r\n]/, 1)
  return firstLine.includes('\t') && !firstLine.includes(',') ? '\t' : ','
}
