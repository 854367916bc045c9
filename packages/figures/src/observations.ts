import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { FigureRequest } from '@renkei/plan'
import type { BodyDirectory } from './body-directory.ts'
import { readCellValue, type CellFormat } from './cell-value.ts'
import { checkDuplicates } from './check-duplicates.ts'
import { checkTotals } from './check-totals.ts'
import { cellText } from './column.ts'
import { parseScale } from './fraction.ts'
import { cellSpan, rowSpan } from './grid.ts'
import type { Observation, Vintage } from './observation.ts'
import type { RowBody } from './row-body.ts'
import { readVintage } from './row-vintage.ts'
import type { Table, TableRow } from './table.ts'
import { requestedUnit, valueColumns, type ValueColumn } from './value-columns.ts'

export interface ObservationReading {
  readonly observations: readonly Observation[]
  readonly diagnostics: readonly Diagnostic[]
  /** The indicator is in the table at all. */
  readonly found: boolean
  /** Bodies of rows that were reported instead of read. */
  readonly unread: readonly RowBody[]
}

type RowReading = Omit<ObservationReading, 'found'>

/** How the cells of a request's columns are written. */
export function cellFormat(request: FigureRequest): CellFormat {
  return { unit: request.unit, scale: parseScale(requestedUnit(request).scale), marks: request.marks ?? {} }
}

function readCells(table: Table, row: TableRow, columns: readonly ValueColumn[], format: CellFormat, member: string | undefined, vintage: Vintage): RowReading {
  const diagnostics: Diagnostic[] = []
  const observations = columns.map(({ column, time }) => {
    const text = cellText(row.cells, column)
    const span = cellSpan(table.source, row.cells, column.index)
    const value = readCellValue(text, format)
    if (value.kind === 'unreadable') diagnostics.push(diagnostic('not-a-figure', { text, column: column.title }, span))
    return { ...(member !== undefined && { body: member }), vintage: time === undefined ? vintage : { ...vintage, time }, value, span }
  })
  return { observations, diagnostics, unread: [] }
}

function readRow(table: Table, row: TableRow, columns: readonly ValueColumn[], format: CellFormat, directory: BodyDirectory): RowReading {
  const unread = (problem: Diagnostic | undefined): RowReading => ({
    observations: [], diagnostics: problem === undefined ? [] : [problem], unread: [row.body ?? {}],
  })
  // Reported once for all tables.
  if (row.body !== undefined && directory.disagreement(row.body) !== undefined) return unread(undefined)
  const member = row.body === undefined ? undefined : directory.memberOf(row.body)
  if (row.body !== undefined && member === undefined) {
    return unread(diagnostic('ambiguous-body', { text: row.body.name ?? row.body.candidates?.join('・') ?? '' }, rowSpan(table.source, row.cells)))
  }
  const { vintage, problem } = readVintage(table, row.cells)
  return vintage === undefined ? unread(problem) : readCells(table, row, columns, format, member, vintage)
}

/** Everything a table says about an indicator, checked against itself: cells, duplicates and printed totals. */
export function observationsOf(table: Table, request: FigureRequest, directory: BodyDirectory): ObservationReading {
  const { columns, diagnostics } = valueColumns(table, request)
  if (columns.length === 0) return { observations: [], diagnostics, found: false, unread: [] }
  const format = cellFormat(request)
  const read = table.rows.filter(({ kind }) => kind === 'figures').map((row) => readRow(table, row, columns, format, directory))
  const observations = read.flatMap((row) => row.observations)
  const unread = [...table.unread, ...read.flatMap((row) => row.unread)]
  const nameOf = (body: string): string => directory.nameOf(body)?.name ?? body
  const duplicates = checkDuplicates(observations, request.indicator, nameOf)
  const totals = unread.length === 0 && duplicates.length === 0 ? columns.flatMap(({ column }) => checkTotals(table, column, format)) : []
  return { observations, found: true, unread, diagnostics: [...read.flatMap((row) => row.diagnostics), ...duplicates, ...totals] }
}
