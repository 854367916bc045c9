import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { AxisId, Column, Figure, FigureRequest, Plan, Scenario } from '@renkei/plan'
import { parseFiscalYear } from '@renkei/model'
import type { Evaluation } from '../evaluate-rule-set.ts'
import type { RuleSet, SourceText } from '../rule-set.ts'
import { changeOf, changed, type Change } from './change.ts'
import { readScenarioTable, type ScenarioRow } from './scenario-table.ts'

export interface ScenarioReading {
  /** In the order in which the table names them first. */
  readonly scenarios: readonly Scenario[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Which cells a row is about; undefined: all. */
interface Where {
  readonly body: string | undefined
  readonly year: string | undefined
}

/**
 * 筋書の表: figures of a rule set replaced by others, or multiplied. What a row does not name (a body, a year) it is about all of; of rows about one cell
 * the last counts. A whole figure that is multiplied is rounded half up.
 */
export function readScenarios(ruleSet: RuleSet, { plan, snapshot }: Evaluation, { path, text }: SourceText): ScenarioReading {
  const { rows, diagnostics } = readScenarioTable(path, text)
  if (plan === undefined || snapshot === undefined) return { scenarios: [], diagnostics }
  const found: Diagnostic[] = [...diagnostics]
  const scenarios = new Map<string, Record<string, Column>>()
  for (const row of rows) {
    const figures = figuresNamed(row, ruleSet.compiled.requests, snapshot.figures)
    const where = whereOf(row, ruleSet)
    const change = changeOf(row)
    const problems = [figures, where, change].filter((part) => 'code' in part)
    found.push(...problems)
    if (problems.length > 0) continue
    const override = scenarios.get(row.scenario.text) ?? {}
    scenarios.set(row.scenario.text, override)
    for (const figure of figures as readonly Figure[]) override[figure.key] = columnOf(plan, figure, override[figure.key] ?? figure.column, where as Where, change as Change)
  }
  return { scenarios: [...scenarios].map(([id, override]) => ({ id, label: id, override })), diagnostics: found }
}

function figuresNamed({ indicator }: ScenarioRow, requests: readonly FigureRequest[], figures: Readonly<Record<string, Figure>>): readonly Figure[] | Diagnostic {
  const found = requests.filter((request) => request.indicator === indicator.text).flatMap(({ key }) => figures[key] ?? [])
  const known = [...new Set(requests.map((request) => request.indicator))].join('、')
  return found.length > 0 ? found : diagnostic('scenario-indicator-unknown', { indicator: indicator.text, known }, indicator.span)
}

function whereOf({ body, year }: ScenarioRow, { bodies, years }: RuleSet): Where | Diagnostic {
  const named = bodies.find(({ name, code }) => name === body.text || code === body.text)
  if (body.text !== '' && named === undefined) return diagnostic('scenario-member-unknown', { name: body.text }, body.span)
  const read = year.text === '' ? undefined : parseFiscalYear(year.text)
  if (year.text !== '' && (read === undefined || !years.includes(read))) return diagnostic('scenario-member-unknown', { name: year.text }, year.span)
  return { body: named?.code, year: read === undefined ? undefined : String(read) }
}

/** The column with the cells in question changed. */
function columnOf({ axes }: Plan, figure: Figure, column: Column, { body, year }: Where, change: Change): Column {
  const sizes = column.axes.map((id) => axes.find((axis) => axis.id === id)!)
  const count = sizes.reduce((cells, { members }) => cells * members.length, 1)
  const one = column.values.length === 1
  const marks: Record<number, NonNullable<Column['marks']>[number]> = {}
  const values = Array.from({ length: count }, (_, at) => {
    const source = one ? 0 : at
    const mark = column.marks?.[source]
    const isMeant = sizes.every(({ id, of, members }, axis) => isMember(id, of, members[memberAt(sizes.map((each) => each.members.length), at, axis)]!, body, year))
    if (mark !== undefined && !(isMeant && change.kind === 'value')) marks[at] = mark
    return isMeant ? changed(figure, column.values[source] ?? null, column.den, change) : withDen(column.values[source] ?? null, column.den)
  })
  return { axes: column.axes, values, marks }
}

function isMember(axis: AxisId, of: 'year' | 'body' | 'other', member: string, body: string | undefined, year: string | undefined): boolean {
  if (axis === 'year') return year === undefined || member === year
  return of !== 'body' || body === undefined || member === body
}

function memberAt(sizes: readonly number[], at: number, axis: number): number {
  const block = sizes.slice(axis + 1).reduce((a, b) => a * b, 1)
  return Math.floor(at / block) % sizes[axis]!
}

function withDen(value: Column['values'][number], den: string | undefined): Column['values'][number] {
  return den === undefined || value === null ? value : `${String(value)}/${den}`
}
