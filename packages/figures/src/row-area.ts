import { normaliseName } from '@renkei/model'
import { cellText, columnOf } from './column.ts'
import type { GridRow } from './grid.ts'
import type { Table } from './table.ts'

/**
 * Tells the part of a body that a row is of, as it is compared; empty for the whole. Where every row names a 地区, the column only says
 * where the bodies lie.
 */
export function areaReader({ columns, rows }: Pick<Table, 'columns' | 'rows'>): (row: GridRow) => string {
  const column = columnOf(columns, 'area')
  const hasWholes = column !== undefined && rows.some(({ kind, cells }) => kind === 'figures' && cellText(cells, column) === '')
  return hasWholes ? (row) => normaliseName(cellText(row, column)) : () => ''
}
