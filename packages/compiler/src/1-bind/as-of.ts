import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import type { Item, Part, Phrase, YearCore } from '@renkei/dsl'
import { lastDayOfMonth } from '@renkei/model'
import type { AsOfRule, YearPoint } from '@renkei/plan'
import { argumentWith, onlyItem, plainWord, wordOf } from './phrases.ts'
import type { Scope } from './scope.ts'

const newest = new Set(['直近', '最新', '最近'])
const endWords = new Set(['末', '末日', '末現在', '末日現在'])
const aggregates: ReadonlyMap<string, 'mean' | 'sum'> = new Map([['平均', 'mean'], ['平均値', 'mean'], ['合計', 'sum'], ['合計値', 'sum'], ['合計数', 'sum'], ['合計額', 'sum']])

/** What the parts before an indicator, or the 基準 of one, say about when it is read. */
export interface TimeOfReading {
  readonly asOf: AsOfRule
  /** Words that are no time: the edition (国勢調査), or a name the reader must resolve. */
  readonly rest: readonly Part[]
  /** 平均 or 合計, with what it says of rounding. */
  readonly aggregate?: Part
}

/** True where several years are named: 過去3年度, 令和3年度から令和5年度まで. */
export function namesYears(parts: readonly Part[]): boolean {
  return parts.some(({ core }) => core.kind === 'year-range')
}

/** 過去3年度の平均: several years are named, and what becomes of them. */
export function drawsYears(parts: readonly Part[]): boolean {
  return namesYears(parts) && parts.some(isAggregate)
}

/** 平均, 合計: what makes one figure of those of several years. */
export function isAggregate(part: Part): boolean {
  return aggregates.has(wordOf(part) ?? '') && !part.modifier
}

/** 直近の国勢調査 · 前々年度 · 令和2年の国勢調査 · 前年10月1日現在の住民基本台帳 · 前年度末現在 · 過去3年度の平均. */
export function timeOfParts(parts: readonly Part[]): TimeOfReading | undefined {
  if (namesYears(parts)) return timeOfYears(parts)
  const rest: Part[] = []
  let asOf: AsOfRule | undefined
  for (const [index, part] of parts.entries()) {
    const found = endOfYear(parts[index - 1], part) ?? timeOfPart(part)
    if (found) asOf = found
    else rest.push(part)
  }
  const asides = parts.filter(({ aside }) => aside)
  if (!asOf || asides.length === 0) return asOf && { asOf, rest }
  return asOf.kind === 'latest' && asides.every(includesPreliminary) ? { asOf: { ...asOf, preliminary: true }, rest } : undefined
}

/** 直近の国勢調査（速報値を含む。）. */
function includesPreliminary({ aside }: Part): boolean {
  const clause = aside?.clause
  const what = clause && argumentWith(clause, 'を')
  return clause?.verb.stem === '含む' && !clause.verb.negated && ['速報', '速報値'].includes((what && plainWord(what.phrase)) ?? '')
}

/** 前年度末現在: the day on which the fiscal year before the word ended. */
function endOfYear(before: Part | undefined, part: Part): AsOfRule | undefined {
  if (before?.core.kind !== 'year' || !endWords.has(wordOf(part) ?? '')) return undefined
  const end = pointOf(before.core)
  if (!end) return undefined
  return 'year' in end ? { kind: 'date', date: isoDate(end.year + 1, 3, 31) } : { kind: 'yearly-date', month: 3, day: 31, yearOffset: 1 - end.lag }
}

/** 過去3年度の平均; undefined where nothing says what becomes of the years. */
function timeOfYears(parts: readonly Part[]): TimeOfReading | undefined {
  const range = parts.flatMap(({ core }) => (core.kind === 'year-range' ? [core] : []))[0]!
  const aggregate = parts.find(isAggregate)
  const ends = [pointOf(range.from), pointOf(range.to)]
  const [from, to] = ends.every((end) => end !== undefined) ? inOrder(ends) : []
  if (!aggregate || !from || !to) return undefined
  const rest = parts.filter((part) => part.core !== range && part !== aggregate)
  return { asOf: { kind: 'fiscal-years', from, to, of: aggregates.get(wordOf(aggregate)!)! }, rest, aggregate }
}

function pointOf(year: YearCore | undefined): YearPoint | undefined {
  if (!year || year.calendar !== 'fiscal') return undefined
  if (year.year !== undefined) return { year: year.year }
  return typeof year.relative === 'number' && year.relative <= 0 ? { lag: -year.relative } : undefined
}

/** 前年度から前々年度まで is read as its years, whichever is named first. */
function inOrder([from, to]: readonly YearPoint[]): readonly YearPoint[] {
  const backward = 'year' in from! && 'year' in to! ? from.year > to.year : 'lag' in from! && 'lag' in to! && from.lag < to.lag
  return backward ? [to!, from!] : [from!, to!]
}

/** The 基準 sentence of an indicator. */
export function asOfPhrase(phrase: Phrase): Pick<TimeOfReading, 'asOf' | 'aggregate'> | undefined {
  const item = onlyItem(phrase)
  return item && asOfItem(item)
}

function asOfItem(item: Item): Pick<TimeOfReading, 'asOf' | 'aggregate'> | undefined {
  const time = timeOfParts(item.parts)
  if (!time) return undefined
  const edition = time.rest.length > 0 ? editionOf(time.rest) : ''
  return edition === undefined ? undefined : { ...time, asOf: withEdition(time.asOf, edition) }
}

export function withEdition(asOf: AsOfRule, edition: string): AsOfRule {
  return edition === '' || asOf.kind === 'timeless' ? asOf : { ...asOf, edition }
}

/** Why the words are no time: years of which nothing says whether they are averaged or added, or else. */
export function timeProblem(parts: readonly Part[], span: Span, scope: Scope): Diagnostic {
  const range = parts.find(({ core }) => core.kind === 'year-range')
  if (range && !parts.some(isAggregate)) return diagnostic('years-without-aggregate', { phrase: scope.text(range.core.span) }, range.core.span)
  return diagnostic('time-not-understood', { phrase: scope.text(span) }, span)
}

function editionOf(parts: readonly Part[]): string | undefined {
  return parts.length === 1 ? wordOf(parts[0]!) : undefined
}

function timeOfPart(part: Part): AsOfRule | undefined {
  const { core } = part
  if (core.kind === 'name' && newest.has(core.value)) return { kind: 'latest' }
  if (core.kind === 'year') {
    if (core.year !== undefined) return { kind: core.calendar === 'fiscal' ? 'fiscal-year' : 'calendar-year', year: core.year }
    if (core.calendar === 'fiscal' && typeof core.relative === 'number' && core.relative <= 0) return { kind: 'fiscal-lag', lag: -core.relative }
    return undefined
  }
  if (core.kind === 'date') {
    if (core.year !== undefined) return { kind: 'date', date: isoDate(core.year, core.month, core.day === 'end' ? lastDayOfMonth(core.year, core.month) : core.day) }
    return { kind: 'yearly-date', month: core.month, day: core.day, yearOffset: core.relativeYear ?? 0 }
  }
  return undefined
}

function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
