import { calendarDate, firstDayOfFiscalYear, lastDayOfFiscalYear, lastDayOfMonth, normaliseName, type CalendarDate, type FiscalYear } from '@renkei/model'
import type { AsOfRule } from '@renkei/plan'
import type { Observation, Vintage } from './observation.ts'
import type { VintageGroup } from './vintage-group.ts'

/** What was known when: the day of calculation, and whether somebody said it or it is the year's first day. */
export interface KnownBy {
  readonly day: CalendarDate
  readonly stated: boolean
}

/** The written day of calculation, else the day given for the run, else 1 April of the year. */
export function knownBy(year: FiscalYear, asOf: CalendarDate | undefined, written: CalendarDate | undefined): KnownBy {
  const day = written ?? asOf
  return day === undefined ? { day: firstDayOfFiscalYear(year), stated: false } : { day, stated: true }
}

/** The edition a rule names. */
export function editionOf(rule: AsOfRule): string | undefined {
  return rule.kind === 'timeless' ? undefined : rule.edition
}

/** 国勢調査 is the edition 令和2年国勢調査 too. A table without 資料 contradicts nothing. */
export function isEdition(edition: string | undefined, asked: string | undefined): boolean {
  return asked === undefined || edition === undefined || normaliseName(edition).includes(normaliseName(asked))
}

function within({ time }: Vintage, start: CalendarDate | undefined, end: CalendarDate | undefined): boolean {
  return time !== undefined && start !== undefined && end !== undefined && start <= time.start && time.end <= end
}

function ofFiscalYear(vintage: Vintage, year: FiscalYear): boolean {
  if (vintage.fiscalYear !== undefined) return vintage.fiscalYear === year
  return within(vintage, firstDayOfFiscalYear(year), lastDayOfFiscalYear(year))
}

function dayIn(year: number, month: number, day: number | 'end'): CalendarDate | undefined {
  return calendarDate(year, month, day === 'end' ? lastDayOfMonth(year, month) : day)
}

function ofDay(vintage: Vintage, date: CalendarDate | undefined): boolean {
  return vintage.time?.kind === 'date' && vintage.time.start === date
}

/** The fiscal years that 過去3年度 and the like draw together, seen from one; none where the last lies before the first. */
export function fiscalYearsOf({ from, to }: Extract<AsOfRule, { kind: 'fiscal-years' }>, year: FiscalYear): readonly FiscalYear[] {
  const [first, last] = [from, to].map((point) => ('year' in point ? point.year : year - point.lag)) as [FiscalYear, FiscalYear]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

/** True where a figure is of the time a rule names, seen from a fiscal year. 直近 and rules without time name none. */
export function isOfTime(rule: AsOfRule, year: FiscalYear, vintage: Vintage): boolean {
  switch (rule.kind) {
    case 'latest':
    case 'timeless':
      return true
    case 'fiscal-lag':
      return ofFiscalYear(vintage, year - rule.lag)
    case 'fiscal-year':
      return ofFiscalYear(vintage, rule.year)
    case 'calendar-year':
      return within(vintage, calendarDate(rule.year, 1, 1), calendarDate(rule.year, 12, 31))
    case 'fiscal-years':
      return fiscalYearsOf(rule, year).some((each) => ofFiscalYear(vintage, each))
    case 'date':
      return ofDay(vintage, rule.date)
    case 'yearly-date':
      return ofDay(vintage, dayIn(year + rule.yearOffset, rule.month, rule.day))
  }
}

// Without a day of its own, a final figure is taken to be known when its time is over; but 当該年度 is read during the year, so that
// only a stated day of calculation hides what is known later.
function isKnown(rule: AsOfRule, vintage: Vintage, { day, stated }: KnownBy): boolean {
  const since = knownSince(vintage)
  if (rule.kind === 'latest') return (since ?? vintage.time?.end ?? day) <= day
  return !stated || (since ?? (vintage.quality === 'final' ? vintage.time?.end : undefined) ?? day) <= day
}

/** What is published is used once it is at hand. */
function knownSince({ published, obtained }: Vintage): CalendarDate | undefined {
  return published !== undefined && obtained !== undefined ? (published < obtained ? obtained : published) : (obtained ?? published)
}

function isFinalEnough(rule: AsOfRule, { quality }: Vintage): boolean {
  return rule.kind !== 'latest' || quality === 'final' || (rule.preliminary === true && quality === 'preliminary')
}

/** A number, or the word that there is none; not a mark for what is still to come, nor a blank. */
export function isGiven({ value }: Observation): boolean {
  return value.kind === 'number' || (value.kind === 'mark' && value.meaning === 'nil')
}

function newestOnly(groups: readonly VintageGroup[]): readonly VintageGroup[] {
  const time = ({ vintage }: VintageGroup): string => `${vintage.time?.end ?? ''} ${vintage.time?.start ?? ''}`
  const given = groups.filter(({ observations }) => observations.some(isGiven))
  const newest = given.reduce((latest, each) => (time(each) > latest ? time(each) : latest), '')
  return groups.filter((each) => time(each) === newest)
}

/**
 * The observations a rule reads for a fiscal year, for all bodies together: 直近 is the newest time of which any body has a
 * figure, so that all shares of a year rest on one vintage.
 */
export function observationsAsOf(rule: AsOfRule, year: FiscalYear, known: KnownBy, groups: readonly VintageGroup[]): readonly Observation[] {
  const edition = editionOf(rule)
  const fitting = groups.filter(
    ({ vintage }) =>
      isEdition(vintage.edition, edition) && isOfTime(rule, year, vintage) && isKnown(rule, vintage, known) && isFinalEnough(rule, vintage),
  )
  const chosen = rule.kind === 'latest' ? newestOnly(fitting) : fitting
  return chosen.flatMap(({ observations }) => observations)
}
