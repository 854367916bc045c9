import { diagnostic, didYouMean, type Diagnostic } from '@renkei/diagnostics'
import { normaliseName, parseUnit, sameUnit, type UnitReading } from '@renkei/model'
import type { FigureRequest } from '@renkei/plan'
import type { TableColumn } from './column.ts'
import type { Table } from './table.ts'
import { parseTime, type Time } from './time.ts'

/** A column that holds the figures asked for; in a wide table each is of its own time. */
export interface ValueColumn {
  readonly column: TableColumn
  readonly time?: Time
}

type Asked = Pick<FigureRequest, 'indicator' | 'unit' | 'unitName' | 'origin'>

/** The unit a request's figures are in; a unit its author declared is a base unit. */
export function requestedUnit({ unit, unitName }: Pick<FigureRequest, 'unit' | 'unitName'>): UnitReading {
  return parseUnit(unitName, Object.keys(unit)) ?? { name: unitName, unit, scale: '1' }
}

function wideColumns(columns: readonly TableColumn[], indicator: string): readonly ValueColumn[] {
  const values = columns.filter(({ role }) => role === 'value')
  const timed = (titleOf: (column: TableColumn) => string | undefined): readonly ValueColumn[] =>
    values.flatMap((column) => {
      const time = parseTime(titleOf(column) ?? '')
      return time === undefined ? [] : [{ column, time }]
    })
  const ownTitle = ({ name, measured }: TableColumn): string | undefined => {
    const title = measured?.name ?? name
    return title.includes(indicator) ? title.replace(indicator, '').replace(/[()]/g, '').replace(/^の|の$/g, '') : undefined
  }
  const own = timed(ownTitle)
  return own.length > 0 ? own : timed(({ name, measured }) => measured?.name ?? name)
}

/** The unit the cells of a column are in. Who asks for a rate without a unit takes it as it is written: ％, 割, or plain. */
export function unitOfColumn(request: Pick<FigureRequest, 'unit' | 'unitName'>, { measured }: TableColumn): UnitReading {
  const asked = requestedUnit(request)
  return request.unitName === '' && measured !== undefined && sameUnit(measured.unit.unit, asked.unit) ? measured.unit : asked
}

function unitProblem(column: TableColumn, request: Asked): Diagnostic | undefined {
  const { measured, title, span } = column
  const asked = unitOfColumn(request, column)
  if (measured === undefined || (sameUnit(measured.unit.unit, asked.unit) && measured.unit.scale === asked.scale)) return undefined
  return diagnostic('table-unit-differs', { column: title, unit: measured.unit.name, expected: request.unitName }, span, {
    related: [{ span: request.origin.span, label: 'declared-here' }],
  })
}

/** The columns of a table that hold an indicator: its own column (tidy), else one column a time (wide). */
export function valueColumns(table: Table, request: Asked): { readonly columns: readonly ValueColumn[]; readonly diagnostics: readonly Diagnostic[] } {
  const name = normaliseName(request.indicator)
  const exact = table.columns.filter((column) => column.name === name)
  const tidy = exact.length > 0 ? exact : table.columns.filter(({ measured }) => measured?.name === name)
  const [first, second] = tidy
  if (first !== undefined && second !== undefined) {
    const related = [{ span: first.span, label: 'first-here' as const }]
    return { columns: [], diagnostics: [diagnostic('duplicate-column', { column: first.title }, second.span, { related })] }
  }
  const columns = first === undefined ? wideColumns(table.columns, name) : [{ column: first }]
  if (columns.length === 0) {
    const titles = table.columns.filter(({ role }) => role === 'value').map(({ title }) => title)
    const suggestion = didYouMean(request.indicator, titles)
    return { columns, diagnostics: [diagnostic('unknown-column', { column: request.indicator, table: table.source }, request.origin.span, { suggestion })] }
  }
  const problem = columns.map(({ column }) => unitProblem(column, request)).find((each) => each !== undefined)
  return problem === undefined ? { columns, diagnostics: [] } : { columns: [], diagnostics: [problem] }
}
