import { halfWidth } from '@renkei/model'
import type { SavedCell } from './workbook-cells.ts'

/** A whole number as staff write it: 1,234, １２３４, △500, 6,071円. Nothing for fractions, dates and text. */
export function numberIn(cell: SavedCell | undefined): number | undefined {
  if (cell?.text === undefined || cell.kind === 'error' || cell.kind === 'day' || cell.kind === 'truth') return undefined
  const text = halfWidth(cell.text).replaceAll(/[,\s円]/g, '')
  const found = /^([△▲-]?)(\d{1,15})(?:\.0*)?$/.exec(text)
  if (found === null) return undefined
  return (found[1] === '' ? 1 : -1) * Number(found[2])
}
