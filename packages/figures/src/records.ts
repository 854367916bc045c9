import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { normaliseName, type CalendarDate, type FiscalYear } from '@renkei/model'
import type { Axis, RecordRequest, Recorded } from '@renkei/plan'
import type { BodyDirectory } from './body-directory.ts'
import type { CellValue } from './cell-value.ts'
import { sameValue } from './check-duplicates.ts'
import { columnOfCells, type FigureCell } from './figure-cell.ts'
import { add } from './fraction.ts'
import { layOut } from './lay-out.ts'
import { recordRows, type RecordRow } from './record-rows.ts'
import { programmeOf, recordsOfNothing, type RecordedProgramme } from './recorded-costs.ts'
import type { Table } from './table.ts'

export interface RecordReading {
  readonly records: Readonly<Record<string, Recorded>>
  readonly diagnostics: readonly Diagnostic[]
}

type Problem = { readonly problem: Diagnostic }
type Decision = { readonly rows: ReadonlyMap<string, RecordRow>; readonly decided: CalendarDate; readonly authority: string }

function concerns(row: RecordRow, { programme, cost, kind }: RecordRequest, known: readonly RecordedProgramme[]): boolean {
  if ((row.kind === 'decided') !== (kind === 'decided')) return false
  return programmeOf(row, known) === normaliseName(programme) && row.cost === normaliseName(cost)
}

/** Payments of a body for one year become one, as of the last of them. */
function addedUp(rows: readonly RecordRow[]): readonly RecordRow[] {
  const sums = new Map<string, RecordRow>()
  const last = new Map<FiscalYear, CalendarDate>()
  for (const { kind, year, decided } of rows) if (kind === 'payment' && decided > (last.get(year) ?? '')) last.set(year, decided)
  for (const row of rows.filter(({ kind }) => kind === 'payment')) {
    const key = `${row.year} ${row.member}`
    sums.set(key, { ...row, value: plus(sums.get(key)?.value, row.value), decided: last.get(row.year)! })
  }
  return [...rows.filter(({ kind }) => kind !== 'payment'), ...sums.values()]
}

/** A mark in one payment leaves the sum without a number. */
function plus(left: CellValue | undefined, right: CellValue): CellValue {
  if (left === undefined || left.kind !== 'number') return left ?? right
  return right.kind === 'number' ? { ...right, value: add(left.value, right.value) } : right
}

function contradiction(rows: readonly RecordRow[], request: RecordRequest, nameOf: (body: string) => string): Diagnostic | undefined {
  const first = new Map<string, RecordRow>()
  for (const row of rows) {
    const earlier = first.get(row.member)
    if (earlier !== undefined && !sameValue(earlier.value, row.value)) {
      const related = [{ span: earlier.span, label: 'first-here' as const }]
      return diagnostic('duplicate-figure', { of: nameOf(row.member), indicator: request.cost }, row.span, { related })
    }
    first.set(row.member, row)
  }
  return undefined
}

// The last decision of a year replaces the ones before it, for all its bodies together.
function decisionOf(year: FiscalYear, rows: readonly RecordRow[], request: RecordRequest, nameOf: (body: string) => string): Decision | Problem {
  const decided = rows.reduce((last, row) => (row.decided > last ? row.decided : last), '')
  const latest = rows.filter((row) => row.decided === decided && row.value.kind !== 'missing')
  const problem = contradiction(latest, request, nameOf)
  if (problem !== undefined) return { problem }
  const members = new Map(latest.map((row) => [row.member, row]))
  const needed = Object.hasOwn(request.needed, String(year)) ? request.needed[String(year)]! : []
  const absent = needed.filter((body) => !members.has(body))
  if (absent.length === 0) return { rows: members, decided, authority: [...new Set(latest.map(({ authority }) => authority))].join('、') }
  const args = { year, cost: request.cost, bodies: absent.map(nameOf).join('、') }
  return { problem: diagnostic('record-without-some-bodies', args, rows[0]!.span) }
}

function cellOf({ value }: RecordRow): FigureCell {
  if (value.kind === 'number') return { value: value.value, quality: 'final' }
  return { mark: value.kind === 'mark' && value.meaning === 'nil' ? { none: 'nil' } : { waiting: 'figures' } }
}

function recordOf(request: RecordRequest, decisions: ReadonlyMap<FiscalYear, Decision>, axes: readonly Axis[]): Recorded | undefined {
  if (decisions.size === 0) return undefined
  const own = request.axes.flatMap((id) => axes.find((axis) => axis.id === id) ?? [])
  const cells = layOut(own, (year, body) => {
    const row = decisions.get(Number(year))?.rows.get(body)
    return row === undefined ? undefined : cellOf(row)
  })
  const all = [...decisions.values()]
  return {
    slot: request.slot,
    column: columnOfCells(request.axes, cells).column,
    group: request.group,
    decided: all.reduce((last, { decided }) => (decided > last ? decided : last), ''),
    authority: [...new Set(all.map(({ authority }) => authority))].join('、'),
    origin: request.origin,
  }
}

/** What records are read against. */
export interface RecordContext {
  readonly directory: BodyDirectory
  /** What was known on this day. */
  readonly asOf: CalendarDate
  readonly programmes: readonly RecordedProgramme[]
}

/** Reads what was decided or paid from the tables that record it, as far as it was known on a day. A year is recorded whole or not at all. */
export function resolveRecords(
  requests: readonly RecordRequest[], tables: readonly Table[], axes: readonly Axis[], { directory, asOf, programmes }: RecordContext,
): RecordReading {
  const read = requests.length === 0 && programmes.length === 0 ? [] : tables.map((table) => recordRows(table, directory))
  const rowsOfAll = read.flatMap(({ rows }) => rows)
  const known = rowsOfAll.filter(({ decided }) => decided <= asOf)
  const diagnostics = [...read.flatMap((table) => table.diagnostics), ...recordsOfNothing(rowsOfAll, programmes)]
  const nameOf = (body: string): string => directory.nameOf(body)?.name ?? body
  const records = requests.flatMap((request) => {
    const rows = addedUp(known.filter((row) => concerns(row, request, programmes)))
    const decisions = new Map<FiscalYear, Decision>()
    for (const year of new Set(rows.map((row) => row.year))) {
      const decision = decisionOf(year, rows.filter((row) => row.year === year), request, nameOf)
      if ('problem' in decision) diagnostics.push(decision.problem)
      else decisions.set(year, decision)
    }
    return recordOf(request, decisions, axes) ?? []
  })
  return { records: Object.fromEntries(records.map((record) => [record.slot, record])), diagnostics }
}
