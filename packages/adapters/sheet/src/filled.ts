import { normaliseName } from '@renkei/model'
import type { Sheet } from './sheet.ts'

/** The texts of a sheet in which every cell of a merged range says what the first one does. */
export function filled({ grid, merges }: Sheet): readonly (readonly string[])[] {
  const rows = grid.rows.map(({ values }) => values.map((value) => value.trim()))
  for (const { row, column, lastRow, lastColumn } of merges) {
    const text = rows[row]?.[column] ?? ''
    for (let at = row; at <= Math.min(lastRow, rows.length - 1); at++) {
      for (let beside = column; beside <= lastColumn; beside++) {
        while (rows[at]!.length <= beside) rows[at]!.push('')
        rows[at]![beside] = text
      }
    }
  }
  return rows
}

const AS_ABOVE = new Set(['〃', '々', '"', '″', '同上', '(同上)', '〟'].map(normaliseName))
const AS_LEFT = new Set(['同左', '(同左)', '←'].map(normaliseName))

/** 〃 and 同上 repeat the cell above, （同左） the one to the left. Both are written for figures and for names. */
export function withoutDittos(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const plain: string[][] = []
  for (const row of rows) {
    const above = plain.at(-1)
    const own: string[] = []
    for (const [column, text] of row.entries()) {
      const name = normaliseName(text)
      own.push(AS_ABOVE.has(name) ? (above?.[column] ?? text) : AS_LEFT.has(name) ? (own[column - 1] ?? text) : text)
    }
    plain.push(own)
  }
  return plain
}
