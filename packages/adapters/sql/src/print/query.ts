import type { AxisId } from '@renkei/plan'
import { STATES, type LineRows } from '../lower/lines.ts'
import { SCENARIO } from '../lower/lowering.ts'
import type { Query } from '../query.ts'
import type { Column } from '../tree/column.ts'
import type { Step } from '../tree/relations.ts'
import type { Dialect } from './dialect.ts'
import { axisName, quoted } from './names.ts'
import { StepPrinter } from './step.ts'

export interface PrintOptions {
  /** Steps of inputs that a table holds already. */
  readonly tables?: ReadonlyMap<Step, string>
  /** With these, rows also tell programme, cost and name of the body, and the year as a number; a member without a name stands for itself. */
  readonly names?: ReadonlyMap<string, string>
}

/** One statement: a row for each scenario (where there are any), line, year and body, with yen and state. */
export function printQuery(dialect: Dialect, query: Query, { tables, names: shown }: PrintOptions = {}): string {
  const { steps, rows, axes } = query
  const sizes = new Map([...axes].map(([axis, members]) => [axis, members.length]))
  const uses = usesOf(query)
  const names = [...new Set(rows.flatMap((row) => row.axes))].map((axis) => `${namesOf(axis)} AS (${members(dialect, axis, axes.get(axis)!, shown)})`)
  const parts = steps.map((step) => {
    const text = step.level === 0 ? inputs(dialect, step, sizes, tables?.get(step)) : new StepPrinter(dialect, step, sizes).print()
    return `${step.name} AS ${dialect.materialized(uses.get(step) ?? 0)}(${text})`
  })
  const last = lastSteps(steps)
  const byAxes = new Map<string, LineRows[]>()
  for (const row of rows) byAxes.set(row.axes.join(' '), [...(byAxes.get(row.axes.join(' ')) ?? []), row])
  const selects = [...byAxes].map(([key, own]) => linesSelect(own, last.get(key)!, axes.get('year')!, shown !== undefined))
  return `WITH ${[...names, ...parts].join(',\n')}\n${selects.join('\nUNION ALL\n')}`
}

function usesOf({ steps, rows }: Query): ReadonlyMap<Step, number> {
  const uses = new Map<Step, number>()
  const count = (step: Step): void => void uses.set(step, (uses.get(step) ?? 0) + 1)
  for (const { before, reads } of steps) for (const step of new Set([...(before === undefined ? [] : [before]), ...reads.values()])) count(step)
  const last = lastSteps(steps)
  for (const row of rows) count(last.get(row.axes.join(' '))!)
  return uses
}

const namesOf = (axis: AxisId): string => `m${axisName(axis).slice(1)}`

/** Members by position; what they are called stands beside them, so that rows are joined to them once and by a number. */
function members(dialect: Dialect, axis: AxisId, names: readonly string[], shown: ReadonlyMap<string, string> | undefined): string {
  if (shown === undefined) return `SELECT * FROM ${dialect.values(names.map((name, at) => `(${at}, ${quoted(name)})`), 'v', ['i', 'name'])}`
  const called = (name: string): string => (axis === 'year' ? String(Number(name)) : quoted(shown.get(name) ?? name))
  return `SELECT * FROM ${dialect.values(names.map((name, at) => `(${at}, ${quoted(name)}, ${called(name)})`), 'v', ['i', 'name', 'called'])}`
}

/** The rows of a step of inputs: written out, or from a table that holds them. */
function inputs(dialect: Dialect, { frame, columns }: Step, sizes: ReadonlyMap<AxisId, number>, table: string | undefined): string {
  const axes = frame.axes.map(axisName)
  const typed = columns.map((column) => `CAST(${column.name} AS ${dialect.type(typeOf(column))}) AS ${column.name}`)
  if (table !== undefined) return `SELECT ${[...axes, ...columns.map(({ name }) => name)].join(', ')} FROM ${table}`
  const from = dialect.values(rowsOf(frame.axes.map((axis) => sizes.get(axis)!), columns), 'v', [...axes, ...columns.map(({ name }) => name)])
  return `SELECT ${[...axes, ...typed].join(', ')} FROM ${from}`
}

export function typeOf(column: Column): 'narrow' | 'wide' | 'truth' {
  return column.type === 'truth' ? 'truth' : column.max >= 2n ** 63n ? 'wide' : 'narrow'
}

/** Row-major: the last axis changes fastest. */
function rowsOf(sizes: readonly number[], columns: readonly Column[]): readonly string[] {
  const count = sizes.reduce((a, b) => a * b, 1)
  return Array.from({ length: count }, (_, at) => {
    let rest = at
    const place = sizes.map((_, axis) => {
      const block = sizes.slice(axis + 1).reduce((a, b) => a * b, 1)
      const position = Math.floor(rest / block)
      rest %= block
      return position
    })
    return `(${[...place, ...columns.map(({ from }) => (from.kind === 'input' ? String(from.values[at]) : ''))].join(', ')})`
  })
}

/** Lines whose rows have the same axes; members are named once for all of them. */
function linesSelect(rows: readonly LineRows[], step: Step, years: readonly string[], called: boolean): string {
  const { axes, line } = rows[0]!
  const joins = axes.map((axis) => `JOIN ${namesOf(axis)} AS n_${axisName(axis)} ON n_${axisName(axis)}.i = o.${axisName(axis)}`)
  const name = (axis: AxisId): string => `n_${axisName(axis)}.name`
  const scenario = axes.includes(SCENARIO) ? [`${name(SCENARIO)} AS scenario`] : []
  const year = called ? `n_${axisName('year')}.called` : name('year')
  const more = called ? ['o.programme AS programme', 'o.cost AS cost', `n_${axisName(line.bodies)}.called AS called`] : []
  const columns = [...scenario, 'o.line AS line', `${year} AS year`, `${name(line.bodies)} AS body`, ...more, 'o.yen AS yen', 'o.state AS state']
  const inner = rows.map((row) => lineSelect(row, step, years, called))
  return `SELECT ${columns.join(', ')} FROM (${inner.join('\nUNION ALL ')}) AS o ${joins.join(' ')}`
}

function lineSelect({ line, axes, yen, state }: LineRows, step: Step, years: readonly string[], called: boolean): string {
  const shown = typeof state === 'string' ? quoted(state) : `CASE ${state.name} ${STATES.map((name, at) => `WHEN ${at} THEN ${quoted(name)}`).join(' ')} END`
  const columns = [...axes.map(axisName), `${quoted(line.id)} AS line`, ...(called ? [`${quoted(line.programme)} AS programme`, `${quoted(line.cost)} AS cost`] : []), `${yen.name} AS yen`, `${shown} AS state`]
  const where = years.every((year) => line.years.includes(year)) ? '' : ` WHERE ${axisName('year')} IN (${line.years.map((year) => years.indexOf(year)).join(', ')})`
  return `SELECT ${columns.join(', ')} FROM ${step.name}${where}`
}

/** By frame, the step that has all its columns that are read at the end. */
function lastSteps(steps: readonly Step[]): ReadonlyMap<string, Step> {
  return new Map(steps.map((step) => [step.frame.axes.join(' '), step]))
}
