import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { FigureRequest } from '@renkei/plan'
import type { BodyDirectory } from './body-directory.ts'
import { readCellValue, type CellFormat } from './cell-value.ts'
import { checkDuplicates } from './check-duplicates.ts'
import { checkTotals } from './check-totals.ts'
import { cellText, type TableColumn } from './column.ts'
import { parseScale } from './fraction.ts'
import { cellSpan, rowSpan, type GridRow } from './grid.ts'
import type { Observation, Vintage } from './observation.ts'
import { areaReader } from './row-area.ts'
import type { RowBody } from './row-body.ts'
import { vintageReader, type VintageReading } from './row-vintage.ts'
import type { Table, TableRow } from './table.ts'
import { unitOfColumn, valueColumns, type ValueColumn } from './value-columns.ts'

export interface ObservationReading {
  readonly observations: readonly Observation[]
  readonly diagnostics: readonly Diagnostic[]
  /** The indicator is in the table at all. */
  readonly found: boolean
  /** Bodies of rows that were reported instead of read. */
  readonly unread: readonly RowBody[]
}

type RowReading = Omit<ObservationReading, 'found'>

/** How one request reads the rows of one table. */
interface Reader {
  readonly table: Table
  readonly columns: readonly ValueColumn[]
  readonly formatOf: (column: TableColumn) => CellFormat
  readonly directory: BodyDirectory
  readonly readVintage: (row: GridRow) => VintageReading
  readonly areaOf: (row: GridRow) => string
}

function readCells({ table, columns, formatOf, areaOf }: Reader, { cells }: TableRow, member: string | undefined, vintage: Vintage): RowReading {
  const diagnostics: Diagnostic[] = []
  const area = areaOf(cells)
  const observations = columns.map(({ column, time }) => {
    const text = cellText(cells, column)
    const span = cellSpan(table.source, cells, column.index)
    const value = readCellValue(text, formatOf(column))
    if (value.kind === 'unreadable') diagnostics.push(diagnostic('not-a-figure', { text, column: column.title }, span))
    return { ...(member !== undefined && { body: member }), ...(area !== '' && { area }), vintage: time === undefined ? vintage : { ...vintage, time }, value, span }
  })
  return { observations, diagnostics, unread: [] }
}

function readRow(reader: Reader, row: TableRow): RowReading {
  const { table, directory, readVintage } = reader
  const { body, cells } = row
  const unread = (problem?: Diagnostic): RowReading => ({ observations: [], diagnostics: problem === undefined ? [] : [problem], unread: [body ?? {}] })
  // Reported once for all tables.
  if (body !== undefined && directory.disagreement(body) !== undefined) return unread()
  const member = body === undefined ? undefined : directory.memberOf(body)
  if (body !== undefined && member === undefined) {
    const text = body.name ?? body.candidates?.join('・') ?? ''
    return unread(diagnostic('ambiguous-body', { text }, rowSpan(table.source, cells)))
  }
  const { vintage, problem } = readVintage(cells)
  return vintage === undefined ? unread(problem) : readCells(reader, row, member, vintage)
}

/** Everything a table says about an indicator, checked against itself: cells, duplicates and printed totals. */
export function observationsOf(table: Table, request: FigureRequest, directory: BodyDirectory): ObservationReading {
  const { columns, diagnostics } = valueColumns(table, request)
  if (columns.length === 0) return { observations: [], diagnostics, found: false, unread: [] }
  const formatOf = (column: TableColumn): CellFormat => ({ unit: request.unit, scale: parseScale(unitOfColumn(request, column).scale), marks: request.marks ?? {} })
  const reader = { table, columns, formatOf, directory, readVintage: vintageReader(table), areaOf: areaReader(table) }
  const read = table.rows.filter(({ kind }) => kind === 'figures').map((row) => readRow(reader, row))
  const observations = read.flatMap((row) => row.observations)
  const unread = [...table.unread, ...read.flatMap((row) => row.unread)]
  const nameOf = (body: string): string => directory.nameOf(body)?.name ?? body
  const duplicates = checkDuplicates(observations, request.indicator, nameOf)
  // A row that is reported already makes the sum differ as well.
  const summable = unread.length === 0 && duplicates.length === 0
  const totals = summable ? columns.flatMap(({ column }) => checkTotals(table, column, formatOf(column))) : []
  return { observations, found: true, unread, diagnostics: [...read.flatMap((row) => row.diagnostics), ...duplicates, ...totals] }
}
