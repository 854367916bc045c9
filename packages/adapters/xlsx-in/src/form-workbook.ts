import { utils, write } from '@e965/xlsx'
import type { FigureForm } from '@renkei/sheet'

const WIDEST_NAME = 31
/** Two for a full-width character, and room for figures. */
const LEAST_WIDTH = 12

/** Forms as a workbook to be filled in, a sheet for each table. Codes are text, so that their zeros stay. */
export function formWorkbook(forms: readonly FigureForm[]): Uint8Array {
  const book = utils.book_new()
  const names = new Set<string>()
  for (const { table, rows } of forms) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((text) => (text === '' ? null : { t: 's', v: text, z: '@' }))))
    sheet['!cols'] = (rows[0] ?? []).map((title) => ({ wch: Math.max(LEAST_WIDTH, title.length * 2) }))
    const name = sheetName(table, names)
    names.add(name)
    utils.book_append_sheet(book, sheet, name)
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer)
}

/** A name that a workbook takes: short, without its signs, and only once. */
function sheetName(table: string, taken: ReadonlySet<string>): string {
  const plain = table.replace(/\.csv$/i, '').replace(/[\\/?*[\]:']/g, '_').slice(0, WIDEST_NAME) || '表'
  for (let at = 2, name = plain; ; at++) {
    if (!taken.has(name)) return name
    name = `${plain.slice(0, WIDEST_NAME - 4)}(${at})`
  }
}
