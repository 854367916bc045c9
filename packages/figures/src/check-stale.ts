import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { formatCalendarDate, formatEraYear, type CalendarDate, type FiscalYear } from '@renkei/model'
import type { AsOfRule } from '@renkei/plan'
import { editionOf, isEdition, isGiven, type KnownBy } from './as-of.ts'
import { formatVintage, type FigureYear } from './figure-year.ts'
import { neededIn, type GapContext } from './gap-context.ts'
import type { Vintage } from './observation.ts'
import { yearList } from './year-list.ts'
import type { VintageGroup } from './vintage-group.ts'

/** A year with the day on which it was worked out what was known. */
export interface StaleYear {
  readonly read: FigureYear
  readonly known: KnownBy
}

/** A survey that is taken every so many years, in years that divide by it, and published by the end of the year after. */
const SURVEYS: readonly (readonly [name: string, every: number])[] = [['国勢調査', 5]]

/** Figures that are older than they could be: a fixed time beside newer final figures, or 直近 with a table that was not kept up. */
export function checkStale(context: GapContext, groups: readonly VintageGroup[], years: readonly StaleYear[]): readonly Diagnostic[] {
  const used = years.filter(({ read }) => isUsed(context, read))
  const { asOf } = context.request
  if (isFixed(asOf)) return newerKnown(context, groups, used)
  return asOf.kind === 'latest' ? olderThanPublished(context, used) : []
}

function isUsed({ request }: GapContext, { year, cells }: FigureYear): boolean {
  return neededIn(request, String(year), [...cells.keys()]).length > 0
}

/** A time that does not move with the year computed. */
function isFixed(rule: AsOfRule): boolean {
  if (rule.kind === 'fiscal-years') return 'year' in rule.to
  return rule.kind === 'calendar-year' || rule.kind === 'fiscal-year' || rule.kind === 'date'
}

function endOf({ time }: Vintage): CalendarDate {
  return time?.end ?? ''
}

function newerKnown(context: GapContext, groups: readonly VintageGroup[], years: readonly StaleYear[]): readonly Diagnostic[] {
  const { request } = context
  const edition = editionOf(request.asOf)
  const found = years.flatMap(({ read, known }) => {
    const newest = newestRead(read)
    const newer = groups.filter(({ vintage, observations }) => newest !== undefined && isEdition(vintage.edition, edition) && vintage.quality === 'final' && endOf(vintage) > newest && (vintage.published ?? endOf(vintage)) <= known.day && observations.some(isGiven))
    const latest = newer.toSorted((left, right) => (endOf(left.vintage) < endOf(right.vintage) ? 1 : -1))[0]
    return latest === undefined ? [] : [{ year: read.year, vintage: latest.vintage }]
  })
  const last = found.at(-1)
  if (last === undefined) return []
  const args = { indicator: request.indicator, basis: request.asOfText, newer: formatVintage(last.vintage), years: yearList(found.map(({ year }) => year)), table: request.table }
  return [diagnostic('newer-figure-known', args, request.origin.span)]
}

function newestRead({ chosen, newest }: FigureYear): CalendarDate | undefined {
  const ends = [...chosen.values()].flatMap(({ vintage: { time } }) => time?.end ?? [])
  return ends.toSorted().at(-1) ?? newest
}

/** Without a day of calculation, years to come rest on what is known today; only of the first is the table sure to be written for it. */
function olderThanPublished(context: GapContext, years: readonly StaleYear[]): readonly Diagnostic[] {
  const { request } = context
  const [survey, every] = SURVEYS.find(([name]) => editionOf(request.asOf)?.includes(name)) ?? []
  if (survey === undefined || every === undefined) return []
  const late = years.filter(({ known }, index) => known.stated || index === 0).flatMap(({ read, known }) => {
    const newest = newestRead(read)
    const expected = lastPublished(Number(known.day.slice(0, 4)), every)
    return newest !== undefined && Number(newest.slice(0, 4)) < expected ? [{ year: read.year, newest, expected, day: known.day }] : []
  })
  const last = late.at(-1)
  if (last === undefined) return []
  const args = {
    indicator: request.indicator, table: request.table, survey, years: yearList(late.map(({ year }: { readonly year: FiscalYear }) => year)), read: `${formatEraYear(Number(last.newest.slice(0, 4)))}年`,
    expected: `${formatEraYear(last.expected)}年`, day: formatCalendarDate(last.day, 'ja'),
  }
  return [diagnostic('older-than-published', args, request.origin.span)]
}

/** The year of the last survey that was published before a calendar year began. */
function lastPublished(year: number, every: number): number {
  return Math.floor((year - 2) / every) * every
}
