import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { FigureRequest } from '@renkei/plan'
import type { BodyDirectory } from './body-directory.ts'
import { readCellValue, type CellFormat } from './cell-value.ts'
import { checkDuplicates } from './check-duplicates.ts'
import { checkTotals } from './check-totals.ts'
import { parseScale } from './fraction.ts'
import { cellSpan, rowSpan } from './grid.ts'
import type { Observation, Vintage } from './observation.ts'
import { readVintage } from './row-vintage.ts'
import { cellText, type Table, type TableRow } from './table.ts'
import { requestedUnit, valueColumns, type ValueColumn } from './value-columns.ts'

export interface ObservationReading {
  readonly observations: readonly Observation[]
  readonly diagnostics: readonly Diagnostic[]
  /** The indicator is in the table at all. */
  readonly found: boolean
}

interface RowReading {
  readonly observations: readonly Observation[]
  readonly diagnostics: readonly Diagnostic[]
}

/** How the cells of a request's columns are written. */
export function cellFormat(request: FigureRequest): CellFormat {
  return { unit: request.unit, scale: parseScale(requestedUnit(request).scale), marks: request.marks ?? {} }
}

function memberOf(table: Table, { body, cells }: TableRow, directory: BodyDirectory): { member?: string; problem?: Diagnostic } {
  if (body === undefined || directory.disagreement(body) !== undefined) return {}
  const member = directory.memberOf(body)
  return member === undefined ? { problem: diagnostic('ambiguous-body', { text: body.name ?? '' }, rowSpan(table.source, cells)) } : { member }
}

function readCells(table: Table, row: TableRow, columns: readonly ValueColumn[], format: CellFormat, member: string | undefined, vintage: Vintage): RowReading {
  const diagnostics: Diagnostic[] = []
  const observations = columns.flatMap(({ column, time }) => {
    const text = cellText(row.cells, column)
    const span = cellSpan(table.source, row.cells, column.index)
    const value = readCellValue(text, format)
    if (value === undefined) {
      diagnostics.push(diagnostic('not-a-figure', { text, column: column.title }, span))
      return []
    }
    return [{ ...(member !== undefined && { body: member }), vintage: time === undefined ? vintage : { ...vintage, time }, value, span }]
  })
  return { observations, diagnostics }
}

function readRow(table: Table, row: TableRow, columns: readonly ValueColumn[], format: CellFormat, directory: BodyDirectory): RowReading {
  const { member, problem: bodyProblem } = memberOf(table, row, directory)
  if (bodyProblem !== undefined) return { observations: [], diagnostics: [bodyProblem] }
  if (row.body !== undefined && member === undefined) return { observations: [], diagnostics: [] }
  const { vintage, problem } = readVintage(table, row.cells)
  if (vintage === undefined) return { observations: [], diagnostics: problem === undefined ? [] : [problem] }
  return readCells(table, row, columns, format, member, vintage)
}

/** Everything a table says about an indicator, checked against itself: cells, duplicates and printed totals. */
export function observationsOf(table: Table, request: FigureRequest, directory: BodyDirectory): ObservationReading {
  const { columns, diagnostics } = valueColumns(table, request)
  if (columns.length === 0) return { observations: [], diagnostics, found: false }
  const format = cellFormat(request)
  const read = table.rows.filter(({ kind }) => kind === 'figures').map((row) => readRow(table, row, columns, format, directory))
  const observations = read.flatMap((row) => row.observations)
  const problems = read.flatMap((row) => row.diagnostics)
  const nameOf = (body: string): string => directory.nameOf(body)?.name ?? body
  const totals = problems.length === 0 ? columns.flatMap(({ column }) => checkTotals(table, column, format)) : []
  return { observations, found: true, diagnostics: [...problems, ...checkDuplicates(observations, request.indicator, nameOf), ...totals] }
}
