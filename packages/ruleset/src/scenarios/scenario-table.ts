import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import { cellSpan, readCsv, type GridRow } from '@renkei/figures'
import { plainText } from '../coverage/plain-text.ts'

/** What a column may be called. */
const columns = {
  scenario: ['筋書', 'scenario'],
  indicator: ['指標', 'indicator'],
  body: ['団体', '団体名', 'body'],
  year: ['年度', 'year'],
  factor: ['倍率', 'factor'],
  value: ['値', '数値', 'value'],
} as const

export type ScenarioColumn = keyof typeof columns

/** A cell as typed, and where it stands. */
export interface ScenarioCell {
  readonly text: string
  readonly span: Span
}

/** A row of a table of scenarios: which figures of which scenario, and what becomes of them. */
export type ScenarioRow = Readonly<Record<ScenarioColumn, ScenarioCell>>

/** Reads a table of scenarios into rows; blank rows are left out. */
export function readScenarioTable(source: string, text: string): { readonly rows: readonly ScenarioRow[]; readonly diagnostics: readonly Diagnostic[] } {
  const { grid, diagnostics } = readCsv(source, text)
  const [head, ...rows] = grid?.rows ?? []
  if (!grid || !head) return { rows: [], diagnostics }
  const at = (column: ScenarioColumn): number => head.values.findIndex((value) => (columns[column] as readonly string[]).includes(plainText(value)))
  const place = { source, start: head.starts[0] ?? 0, end: head.ends.at(-1) ?? 0 }
  const missing = (['scenario', 'indicator'] as const).filter((column) => at(column) < 0).map((column) => columns[column][0] as string)
  if (at('factor') < 0 && at('value') < 0) missing.push(`${columns.factor[0]}または${columns.value[0]}`)
  if (missing.length > 0) return { rows: [], diagnostics: [...diagnostics, ...missing.map((column) => diagnostic('scenario-column-missing', { column }, place))] }
  const cell = (row: GridRow, column: ScenarioColumn): ScenarioCell => ({ text: row.values[at(column)]?.trim() ?? '', span: cellSpan(source, row, Math.max(0, at(column))) })
  const read = (row: GridRow): ScenarioRow => {
    const [scenario, indicator, body, year, factor, value] = (Object.keys(columns) as ScenarioColumn[]).map((column) => cell(row, column))
    return { scenario: scenario!, indicator: indicator!, body: body!, year: year!, factor: factor!, value: value! }
  }
  return { rows: rows.filter(({ values }) => values.some((value) => value.trim() !== '')).map(read), diagnostics }
}
