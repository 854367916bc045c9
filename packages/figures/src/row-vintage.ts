import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import type { ColumnRole } from './column-role.ts'
import { cellText, columnOf } from './column.ts'
import { cellSpan, type GridRow } from './grid.ts'
import type { Vintage } from './observation.ts'
import { parseQuality, qualityOfEdition } from './quality.ts'
import type { Table } from './table.ts'
import { fiscalYearTime, parseFiscalYearCell, parseTime } from './time.ts'

interface Field<T> {
  readonly role: ColumnRole
  readonly parse: (text: string) => T | undefined
  readonly report: (text: string, column: string, span: Span) => Diagnostic
  readonly mayBeBlank: boolean
}

interface FieldReading<T> {
  readonly value?: T
  readonly problem?: Diagnostic
}

const unknownQuality = (text: string, column: string, span: Span): Diagnostic => diagnostic('unknown-quality', { text, column }, span)

export interface VintageReading {
  readonly vintage?: Vintage
  readonly problem?: Diagnostic
}

function unreadableTime(text: string, column: string, span: Span): Diagnostic {
  return text === '' ? diagnostic('blank-figure-time', { column }, span) : diagnostic('unreadable-figure-time', { text, column }, span)
}

function readField<T>(table: Table, row: GridRow, { role, parse, report, mayBeBlank }: Field<T>): FieldReading<T> {
  const column = columnOf(table.columns, role)
  const text = cellText(row, column)
  if (column === undefined || (text === '' && mayBeBlank)) return {}
  const value = parse(text)
  return value === undefined ? { problem: report(text, column.title, cellSpan(table.source, row, column.index)) } : { value }
}

const ROLES: readonly ColumnRole[] = ['fiscal-year', 'time', 'published', 'obtained', 'quality', 'edition']

/** Reads the vintages of a table row by row; rows of one vintage share it. */
export function vintageReader(table: Table): (row: GridRow) => VintageReading {
  const columns = ROLES.map((role) => columnOf(table.columns, role))
  const read = new Map<string, VintageReading>()
  return (row) => {
    const key = columns.map((column) => cellText(row, column)).join('\n')
    const earlier = read.get(key)
    if (earlier !== undefined) return earlier
    const reading = readVintage(table, row)
    // A problem is of its own row.
    if (reading.problem === undefined) read.set(key, reading)
    return reading
  }
}

/** Reads the cells of a row that say of when, from where and how final its figures are. */
function readVintage(table: Table, row: GridRow): VintageReading {
  const fiscalYear = readField(table, row, { role: 'fiscal-year', parse: parseFiscalYearCell, report: unreadableTime, mayBeBlank: false })
  const time = readField(table, row, {
    role: 'time', parse: (text) => parseTime(text, fiscalYear.value), report: unreadableTime, mayBeBlank: false,
  })
  const published = readField(table, row, { role: 'published', parse: (text) => parseTime(text)?.end, report: unreadableTime, mayBeBlank: true })
  const obtained = readField(table, row, { role: 'obtained', parse: (text) => parseTime(text)?.end, report: unreadableTime, mayBeBlank: true })
  const quality = readField(table, row, { role: 'quality', parse: parseQuality, report: unknownQuality, mayBeBlank: true })
  const problem = [fiscalYear, time, published, obtained, quality].find((field) => field.problem !== undefined)?.problem
  if (problem !== undefined) return { problem }
  const edition = cellText(row, columnOf(table.columns, 'edition'))
  const own = time.value ?? (fiscalYear.value === undefined ? undefined : fiscalYearTime(fiscalYear.value))
  return {
    vintage: {
      quality: quality.value ?? qualityOfEdition(edition),
      ...(own && { time: own }),
      ...(fiscalYear.value !== undefined && { fiscalYear: fiscalYear.value }),
      ...(edition !== '' && { edition }),
      ...(published.value !== undefined && { published: published.value }),
      ...(obtained.value !== undefined && { obtained: obtained.value }),
    },
  }
}
