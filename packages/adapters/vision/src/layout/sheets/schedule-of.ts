import type { Cell, Piece } from '../../blocks/block.ts'
import type { ScheduleRow, YearlyCost } from '../../facts/vision.ts'
import { COST_ROW, labelOf } from '../words.ts'
import { yearsIn } from '../years.ts'
import { costValueOf, unitOf } from './cost-value.ts'
import type { LabelledRows } from './sheet-rows.ts'

export interface Schedule {
  readonly costs: readonly YearlyCost[]
  readonly total?: Piece
  readonly schedule: readonly ScheduleRow[]
  readonly notes: readonly Piece[]
  /** All cells that were understood. */
  readonly read: readonly Piece[]
}

interface Header {
  readonly row: readonly Cell[]
  /** The column before the first year. */
  readonly items: number
  readonly years: readonly { readonly column: number; readonly year: number; readonly other?: number }[]
  readonly total: number
}

/** Years across, items down; the row 事業費見込 holds the costs. */
export function scheduleOf(groups: readonly LabelledRows[]): Schedule {
  const rows = groups.flatMap(({ rows: inner, place }) => inner.map((row, at) => aligned(row, place, at)))
  const header = headerIn(rows)
  const notes = rows.flatMap((row) => row.filter(({ text }) => /^※/.test(text)))
  if (header === undefined) return { costs: [], schedule: [], notes, read: notes }
  const unit = unitOf([...rows.flat(), ...notes].map(({ text }) => text).find((text) => unitOf(text) !== undefined && !/^[\d,]/.test(text)) ?? '')
  const body = rows.filter((row) => row !== header.row && !row.some((cell) => notes.includes(cell)))
  const costRow = body.find((row) => itemAt(row) >= 0) ?? body.find((row) => /費/.test(groups[0]?.place.text ?? '') && holdsFigures(row, header))
  const items = body.filter((row) => row !== costRow).map((row) => itemOf(row, header)).filter((item) => item !== undefined)
  const read = [...header.row, ...notes, ...(costRow ?? []), ...items.flatMap(({ cells }) => cells), ...groups.map(({ place }) => place)]
  if (costRow === undefined) return { costs: [], schedule: items.map(({ row }) => row), notes, read }
  const shift = shiftOf(costRow, header)
  const costs = header.years.map(({ column, year, other }): YearlyCost => {
    const place = costRow[column + shift] ?? { text: '', line: costRow[0]?.line ?? 0, items: [] }
    return { year, place, value: unit === undefined ? unread(place) : costValueOf(place.text, unit), ...(other === undefined ? {} : { otherYear: other }) }
  })
  const total = header.total < 0 ? undefined : costRow[header.total + shift]
  return { costs, ...(total && total.text !== '' ? { total } : {}), schedule: items.map(({ row }) => row), notes, read }
}

/** Amounts without a unit say nothing; marks still do. */
function unread(place: Cell): YearlyCost['value'] {
  const value = costValueOf(place.text, 1)
  return value.kind === 'amount' ? { kind: 'unread' } : value
}

/** The first row of a group had its label taken away; it goes back, so that columns agree with the rows below. */
function aligned(row: readonly Cell[], label: Cell, at: number): readonly Cell[] {
  return at === 0 ? [label, ...row] : row
}

function headerIn(rows: readonly (readonly Cell[])[]): Header | undefined {
  for (const row of rows) {
    const years = row.flatMap(({ text }, column) => {
      const [year, second] = yearsIn(text)
      return year === undefined || /^※/.test(text) ? [] : [{ column, year, ...(second === undefined || second === year ? {} : { other: second }) }]
    })
    const first = years[0]
    if (first === undefined || years.length < 2) continue
    return { row, years, items: first.column - 1, total: row.findIndex(({ text }) => /^(合計|計|総額|総計)/.test(labelOf(text))) }
  }
  return undefined
}

function itemAt(row: readonly Cell[]): number {
  return row.findIndex(({ text }, at) => at < 2 && COST_ROW.test(labelOf(text)))
}

function holdsFigures(row: readonly Cell[], { years }: Header): boolean {
  return years.some(({ column }) => /^[\d,０-９，]+$/.test(row[column]?.text ?? ''))
}

/** A row may have lost an empty cell before its label: then all its values stand one column further left. */
function shiftOf(row: readonly Cell[], { items }: Header): number {
  const at = itemAt(row)
  return at >= 0 && at < items && row[items]?.text !== '' ? at - items : 0
}

function itemOf(row: readonly Cell[], header: Header): { row: ScheduleRow; cells: readonly Cell[] } | undefined {
  const at = row.findIndex(({ text }, column) => text !== '' && column <= header.items && column <= 1 && !(column === 0 && header.items === 1 && row[1]?.text !== ''))
  const item = at < 0 ? row[header.items] : row[at]
  if (item === undefined || item.text === '') return undefined
  const shift = at >= 0 && at < header.items && row[header.items]?.text !== '' ? at - header.items : 0
  const years = header.years.map(({ column, year }) => ({ year, text: row[column + shift]?.text ?? '' }))
  return { row: { item, years }, cells: row }
}
