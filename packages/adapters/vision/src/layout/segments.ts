import type { Cell, Table } from '../blocks/block.ts'
import { BODY_NAME, labelOf, PROVISION, sheetLabelOf } from './words.ts'

/** A stretch of rows that is one table of one kind: two tables may follow each other without a blank line, or one may run over a page. */
export interface Segment {
  readonly kind: 'sheet' | 'continued' | 'provision' | 'kpi' | 'overview' | 'bodies' | 'other'
  readonly rows: readonly (readonly Cell[])[]
}

/** Takes a table apart where another one begins. `open` says that the table of a programme stands right before. */
export function segmentsOf({ rows }: Table, open: boolean): readonly Segment[] {
  const cuts = rows.flatMap((row, at) => (startOf(row) === undefined ? [] : [at]))
  const starts = cuts[0] === 0 ? cuts : [0, ...cuts]
  return starts.map((from, at) => {
    const part = rows.slice(from, starts[at + 1] ?? rows.length)
    return { kind: startOf(rows[from] ?? []) ?? kindOf(part, open && at === 0), rows: part }
  })
}

/** The kinds that are known by their first row. */
function startOf(row: readonly Cell[]): 'sheet' | 'provision' | 'kpi' | undefined {
  const filled = row.filter(({ text }) => text !== '')
  const first = filled[0]?.text ?? ''
  if (PROVISION.test(labelOf(first)) && filled.length === 1) return 'provision'
  if (sheetLabelOf(first) === 'name' && filled.length <= 3 && !filled.slice(1).some(({ text }) => BODY_NAME.test(text))) return 'sheet'
  return isKpiHeader(row) ? 'kpi' : undefined
}

function kindOf(rows: readonly (readonly Cell[])[], open: boolean): Segment['kind'] {
  if (open && rows.some(([first]) => sheetLabelOf(first?.text ?? '') !== undefined)) return 'continued'
  if (overviewHeader(rows) >= 0) return 'overview'
  const bodies = rows.filter(([first]) => BODY_NAME.test(first?.text ?? '')).length
  return bodies >= 2 ? 'bodies' : 'other'
}

function isKpiHeader(row: readonly Cell[]): boolean {
  const labels = row.map(({ text }) => labelOf(text))
  return labels.some((label) => /^(基準値|現状値|現況値)/.test(label)) && labels.some((label) => /^目標値/.test(label))
}

/** The row of a list of programmes that names the bodies, with programmes below it; −1 where this is no such list. */
export function overviewHeader(rows: readonly (readonly Cell[])[]): number {
  const header = rows.findIndex((row) => row.slice(1).filter(({ text }) => BODY_NAME.test(text)).length >= 2)
  const listed = header >= 0 && rows.slice(header + 1).some((row) => row.some(({ text }) => /[★☆○◯●◎〇✓]/.test(text)) && row.some(({ text }) => text.length > 3))
  return listed ? header : -1
}
