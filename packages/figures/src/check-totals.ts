import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { readCellValue, type CellFormat } from './cell-value.ts'
import type { ColumnRole } from './column-role.ts'
import { cellText, type TableColumn } from './column.ts'
import { add, equal, formatDecimal, multiply, type Fraction } from './fraction.ts'
import { cellSpan } from './grid.ts'
import { areaReader } from './row-area.ts'
import type { Table, TableRow } from './table.ts'

const ZERO: Fraction = { numerator: 0n, denominator: 1n }
const VINTAGE_ROLES: ReadonlySet<ColumnRole> = new Set(['edition', 'fiscal-year', 'time', 'published', 'obtained', 'quality'])

// Nil counts as nothing; a cell whose number is unknown leaves the sum unknown.
function sumOf(rows: readonly TableRow[], column: TableColumn, format: CellFormat): Fraction | undefined {
  let sum = ZERO
  for (const { cells } of rows) {
    const value = readCellValue(cellText(cells, column), format)
    if (value.kind === 'number') sum = add(sum, value.value)
    else if (value.kind !== 'mark' || value.meaning !== 'nil') return undefined
  }
  return sum
}

function vintageKey(row: TableRow, columns: readonly TableColumn[]): string {
  return columns.map((column) => cellText(row.cells, column)).join('\n')
}

function byVintage(rows: readonly TableRow[], columns: readonly TableColumn[]): ReadonlyMap<string, readonly TableRow[]> {
  const groups = new Map<string, TableRow[]>()
  for (const row of rows) {
    const key = vintageKey(row, columns)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

/** Finds the rows a total is of: those of its own time; where it names none, those since the total before it. */
function totalled(table: Table, vintage: readonly TableColumn[]): (total: TableRow, at: number) => readonly TableRow[] {
  const { rows } = table
  const areaOf = areaReader(table)
  const isWhole = ({ kind, cells }: TableRow): boolean => kind === 'figures' && areaOf(cells) === ''
  const figures = rows.filter(isWhole)
  const groups = byVintage(figures, vintage)
  const isOnly = rows.filter(({ kind }) => kind === 'total').length === 1
  return (total, at) => {
    const key = vintageKey(total, vintage)
    if (key.trim() !== '') return groups.get(key) ?? []
    if (isOnly) return figures
    const previous = rows.slice(0, at).findLastIndex(({ kind }) => kind === 'total')
    return rows.slice(previous + 1, at).filter(isWhole)
  }
}

function inColumnUnit(value: Fraction, { scale }: CellFormat): Fraction {
  return multiply(value, { numerator: scale.denominator, denominator: scale.numerator })
}

/**
 * Compares the printed totals of a column with the sum of its rows. Ratios and amounts per unit have no sum; a column with
 * unknown figures has none yet.
 */
export function checkTotals(table: Table, column: TableColumn, format: CellFormat): readonly Diagnostic[] {
  const exponents = Object.values(format.unit)
  if (table.unread.length > 0 || exponents.length === 0 || exponents.some((exponent) => exponent < 0)) return []
  const rowsOf = totalled(table, table.columns.filter(({ role }) => VINTAGE_ROLES.has(role)))
  return table.rows.flatMap((row, at) => {
    const printed = row.kind === 'total' ? readCellValue(cellText(row.cells, column), format) : undefined
    const sum = printed?.kind === 'number' ? sumOf(rowsOf(row, at), column, format) : undefined
    if (printed?.kind !== 'number' || sum === undefined || equal(printed.value, sum)) return []
    const args = { printed: formatDecimal(inColumnUnit(printed.value, format)), sum: formatDecimal(inColumnUnit(sum, format)), column: column.title }
    return [diagnostic('total-differs', args, cellSpan(table.source, row.cells, column.index))]
  })
}
