import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import { normaliseName, parseCalendarDate, type CalendarDate, type FiscalYear } from '@renkei/model'
import type { BodyDirectory } from './body-directory.ts'
import { readCellValue, type CellValue } from './cell-value.ts'
import { cellText, type TableColumn } from './column.ts'
import { parseScale } from './fraction.ts'
import { cellSpan } from './grid.ts'
import type { Table, TableRow } from './table.ts'
import { parseFiscalYearCell } from './time.ts'

/** One line of a table of decisions or payments: what one body bears or paid for one cost of one year. */
export interface RecordRow {
  readonly year: FiscalYear
  readonly member: string
  /** As typed: 12, 【12】, 事業【12】奥羽新幹線の整備実現, or the programme's name. */
  readonly programme: string
  readonly cost: string
  readonly value: CellValue
  readonly decided: CalendarDate
  readonly authority: string
  /** 決定額, one payment of several (納付額), or all that was paid so far (既納付額). */
  readonly kind: 'decided' | 'payment' | 'paid'
  readonly span: Span
  /** Where it names the programme and the cost. */
  readonly about: Readonly<Record<'programme' | 'cost', Span>>
}

type Field = 'year' | 'programme' | 'cost' | 'amount' | 'decided' | 'authority'
type RecordColumns = Readonly<Record<Exclude<Field, 'authority'>, TableColumn>> & { readonly authority?: TableColumn }

const TITLES: Readonly<Record<Field, readonly string[]>> = {
  year: ['年度'],
  programme: ['事業'],
  cost: ['経費'],
  amount: ['額', '決定額', '納付額', '既納付額', '負担額', '金額'],
  decided: ['決定日', '納付日'],
  authority: ['決定者', '決定機関'],
}

function findColumns({ columns }: Table): RecordColumns | undefined {
  const found = Object.entries(TITLES).map(([field, titles]) => {
    const column = columns.find(({ name, measured }) => titles.includes(measured?.name ?? name))
    return [field, column] as const
  })
  // Who paid needs no other authority; a table of decisions without one is a table of something else.
  const needed = found.filter(([field, column]) => column === undefined && !(field === 'authority' && found.some(([, other]) => other !== undefined && kindOf(other) !== 'decided')))
  return needed.length === 0 ? (Object.fromEntries(found.filter(([, column]) => column !== undefined)) as unknown as RecordColumns) : undefined
}

function kindOf({ name, measured }: TableColumn): RecordRow['kind'] {
  const title = measured?.name ?? name
  return title === '納付額' ? 'payment' : title === '既納付額' ? 'paid' : 'decided'
}

function readRow(table: Table, { body, cells }: TableRow, columns: RecordColumns, directory: BodyDirectory): RecordRow | Diagnostic | undefined {
  const text = (field: Field): string => (columns[field] === undefined ? '' : cellText(cells, columns[field]))
  const span = (field: Exclude<Field, 'authority'>): Span => cellSpan(table.source, cells, columns[field].index)
  const unreadable = (field: 'year' | 'decided'): Diagnostic => diagnostic('unreadable-figure-time', { text: text(field), column: columns[field].title }, span(field))
  const member = body === undefined || directory.disagreement(body) !== undefined ? undefined : directory.memberOf(body)
  if (member === undefined) return undefined
  const year = parseFiscalYearCell(text('year'))
  if (year === undefined) return unreadable('year')
  const decided = parseCalendarDate(text('decided'))
  if (decided === undefined) return unreadable('decided')
  const scale = parseScale(columns.amount.measured?.unit.scale ?? '1')
  const value = readCellValue(text('amount'), { unit: { yen: 1 }, scale, marks: {} })
  if (value.kind === 'unreadable') return diagnostic('not-a-figure', { text: text('amount'), column: columns.amount.title }, span('amount'))
  return { year, member, decided, value, programme: text('programme'), cost: normaliseName(text('cost')), authority: text('authority'), kind: kindOf(columns.amount), span: span('amount'), about: { programme: span('programme'), cost: span('cost') } }
}

/** The lines of a table of decisions and payments; a table without its columns (年度, 事業, 経費, 額, 決定日, 決定者) has none. */
export function recordRows(table: Table, directory: BodyDirectory): { readonly rows: readonly RecordRow[]; readonly diagnostics: readonly Diagnostic[] } {
  const columns = findColumns(table)
  if (columns === undefined) return { rows: [], diagnostics: [] }
  const read = table.rows.filter(({ kind }) => kind === 'figures').flatMap((row) => readRow(table, row, columns, directory) ?? [])
  return {
    rows: read.filter((each): each is RecordRow => !('severity' in each)),
    diagnostics: read.filter((each): each is Diagnostic => 'severity' in each),
  }
}
