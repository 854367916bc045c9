import { normaliseName } from '@renkei/model'
import { isBlankRow, type GridRow } from './grid.ts'

/** `subtotal` rows (市計) are known so that they are never taken for a body; only a `total` is compared with the sum. */
export type RowKind = 'figures' | 'total' | 'subtotal' | 'blank' | 'note'

const TOTAL = /^(?:総?合計|総?計|総数|全体|圏域(?:合)?計|圏域全体)(?:\(.*\))?$/
const SUBTOTAL = /^(?:小計|[市町村区部郡県]+計)(?:\(.*\))?$/
const NOTE = /^(?:※|\*\D|\(?注|備考|出典|資料[:：])/

/**
 * What a line is, from the cells that would name its body, or all its cells where the table names no bodies. Where they are blank,
 * the first cell may name a total (合計 in a column of years).
 */
export function rowKind(row: GridRow, labels: readonly string[]): RowKind {
  if (isBlankRow(row)) return 'blank'
  const filled = row.values.filter((value) => value.trim() !== '')
  const naming = labels.filter((label) => label.trim() !== '')
  const names = (naming.length > 0 ? naming : filled.slice(0, 1)).map(normaliseName)
  if (names.some((name) => TOTAL.test(name))) return 'total'
  if (names.some((name) => SUBTOTAL.test(name))) return 'subtotal'
  return filled.length === 1 && NOTE.test(normaliseName(filled[0]!)) ? 'note' : 'figures'
}
