import type { Diagnostic } from '@renkei/diagnostics'
import type { CalendarDate, FiscalYear } from '@renkei/model'
import type { Axis, Figure, FigureRequest, Succession } from '@renkei/plan'
import { knownBy } from './as-of.ts'
import { atStage, knownAtStage } from './at-stage.ts'
import type { BodyDirectory } from './body-directory.ts'
import { deriveYear } from './derive-year.ts'
import { columnOfCells, qualityOfCells, WAITING, type FigureCell } from './figure-cell.ts'
import type { FigureYear } from './figure-year.ts'
import { readAreas } from './less-areas.ts'
import { layOut } from './lay-out.ts'
import { checkAreas } from './check-areas.ts'
import { checkStale } from './check-stale.ts'
import { checkStrangers } from './check-strangers.ts'
import { checkWeights, checkRates } from './check-weights.ts'
import { observationsOf } from './observations.ts'
import { reportGaps, vintageProblem } from './report-gaps.ts'
import { joinSuccessors } from './successors.ts'
import type { Table } from './table.ts'
import { requestedUnit } from './value-columns.ts'
import { groupByVintage } from './vintage-group.ts'
import { yearList } from './year-list.ts'

/** What every figure of a run shares. */
export interface FigureContext {
  readonly axes: readonly Axis[]
  readonly directory: BodyDirectory
  readonly computedFor: FiscalYear
  readonly asOf?: CalendarDate
  /** Days of calculation written in the text, by fiscal year. */
  readonly asOfByYear: Readonly<Record<string, CalendarDate>>
  readonly successions: readonly Succession[]
}

export interface FigureReading {
  readonly figure: Figure
  readonly diagnostics: readonly Diagnostic[]
}

/** The axes of a request, in its order. */
export function axesOf(request: FigureRequest, { axes }: FigureContext): readonly Axis[] {
  return request.axes.flatMap((id) => axes.find((axis) => axis.id === id) ?? [])
}

function sourceOf(request: FigureRequest, years: readonly FigureYear[]): Figure['source'] {
  const read = years.filter(({ vintage }) => vintage !== '')
  const published = new Set(read.map((year) => year.published))
  const [only] = published
  return {
    name: request.table,
    vintage: [...new Set(read.map(({ vintage }) => vintage))].join('、'),
    asOfRule: request.asOfText,
    ...(request.power && { derived: request.power.text }),
    ...(published.size === 1 && only !== undefined && { published: only }),
    ...(read.length > 0 && {
      byYear: Object.fromEntries(read.map(({ year, vintage, published: day }) => [String(year), { vintage, ...(day !== undefined && { published: day }) }])),
    }),
  }
}

function unitForPeople(request: FigureRequest): Pick<Figure, 'unitName' | 'scale'> {
  return request.unitName === '' ? {} : { unitName: request.unitName, scale: requestedUnit(request).scale }
}

/** The years of a figure as one column; `absent` is what a cell holds that no year says anything of. */
export function figureOf(request: FigureRequest, axes: readonly Axis[], years: readonly FigureYear[], absent: (year: FigureYear | undefined) => FigureCell = () => WAITING): Figure {
  const byYear = new Map(years.map((each) => [String(each.year), each]))
  const cells = layOut(axes, (year, body) => {
    const read = byYear.get(year) ?? years[0]
    return read?.cells.get(body) ?? absent(read)
  })
  const column = columnOfCells(request.axes, cells)
  const { key, unit, power } = request
  return { key, ...(power ? { unit: {} } : { unit, ...unitForPeople(request) }), ...column, ...qualityOfCells(cells), ...wordsOf(years), source: sourceOf(request, years) }
}

/** What a request makes of the figures of its table, in words, where it makes anything of them. */
function wordsOf(years: readonly FigureYear[]): Pick<Figure, 'lacking' | 'madeOf'> {
  const lacking = byYearAndBody(years, ({ lacking: of }) => of, yearList)
  const madeOf = byYearAndBody(years, (year) => year.madeOf, (words) => words)
  return { ...(lacking && { lacking }), ...(madeOf && { madeOf }) }
}

function byYearAndBody<T>(years: readonly FigureYear[], of: (year: FigureYear) => ReadonlyMap<string, T> | undefined, words: (value: T) => string): Figure['lacking'] {
  const found = years.flatMap((each) => {
    const bodies = [...(of(each) ?? [])]
    return bodies.length === 0 ? [] : [[String(each.year), Object.fromEntries(bodies.map(([body, value]) => [body, words(value)]))] as const]
  })
  return found.length === 0 ? undefined : Object.fromEntries(found)
}

/** Reads one figure from its table for every year and body. Without a table, or without its column, all cells wait. */
export function resolveFigure(request: FigureRequest, table: Table | undefined, context: FigureContext): FigureReading {
  const axes = axesOf(request, context)
  const read = table === undefined ? undefined : observationsOf(table, request, context.directory)
  if (read === undefined || !read.found) return { figure: figureOf(request, axes, []), diagnostics: read?.diagnostics ?? [] }
  const members = axes.find(({ of }) => of === 'body')?.members ?? ['']
  const knownBodies = new Set(members)
  const joined = joinSuccessors(read.observations.filter(({ area }) => area === undefined), { request, successions: context.successions, members: knownBodies, directory: context.directory })
  const whole = joined.observations
  const groups = atStage(groupByVintage(whole.filter(({ body }) => knownBodies.has(body ?? ''))), request.stage)
  const parts = readAreas(request, table!, read.observations, context.directory)
  const fiscalYears = axes.find(({ of }) => of === 'year')?.members ?? [String(context.computedFor)]
  const dated = fiscalYears.map((year) => {
    const known = knownAtStage(knownBy(Number(year), context.asOf, context.asOfByYear[year]), Number(year), request.stage)
    return { known, read: deriveYear(request, { year: Number(year), known, members }, groups, parts.areas) }
  })
  const years = dated.map(({ read: year }) => year)
  const strangers = members.length === 1 && members[0] === '' ? undefined : checkStrangers(table!, knownBodies, context)
  const unread = [...read.unread, ...(strangers?.meant ?? [])]
  const gaps = { request, observations: whole, unread, members: knownBodies, directory: context.directory }
  const problem = vintageProblem(gaps)
  const found = problem === undefined || problem.severity === 'warning' ? [...checkWeights(gaps, years), ...checkRates(gaps, years), ...reportGaps(gaps, years), ...checkAreas(gaps, years), ...checkStale(gaps, groups, dated)] : []
  const diagnostics = [...read.diagnostics, ...joined.diagnostics, ...(strangers?.diagnostics ?? []), ...parts.diagnostics, ...(problem === undefined ? [] : [problem]), ...found]
  return { figure: figureOf(request, axes, years), diagnostics }
}
