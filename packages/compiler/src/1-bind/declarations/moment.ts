import type { Span } from '@renkei/diagnostics'
import type { Item } from '@renkei/dsl'
import { calendarDate, firstDayOfFiscalYear, lastDayOfFiscalYear, lastDayOfMonth } from '@renkei/model'
import type { Scope } from '../scope.ts'
import { dateOf, monthOf } from './when.ts'

/** A day, a month or a year that is past or to come: from its first to its last day, as ISO dates. */
export interface Moment {
  readonly from: string
  readonly to: string
  readonly text: string
  readonly span: Span
}

/** 令和元年9月20日 · 令和元年9月 · 令和元年 · 令和元年度; undefined for what is no such time, or a month no year has. */
export function momentOf({ parts: [part, ...more], span }: Item, scope: Scope): Moment | undefined {
  if (!part || more.length > 0 || part.modifier || part.aside || part.etc) return undefined
  const { core, value } = part
  const ends = ((): readonly [string | undefined, string | undefined] => {
    const date = dateOf(core)
    if (date !== undefined) return value ? [undefined, undefined] : [date, date]
    if (core.kind !== 'year' || core.year === undefined) return [undefined, undefined]
    if (value) return core.calendar === 'calendar' && value.unit === '月' ? daysOfMonth(core.year, monthOf(part, scope)) : [undefined, undefined]
    return core.calendar === 'fiscal' ? [firstDayOfFiscalYear(core.year), lastDayOfFiscalYear(core.year)] : [calendarDate(core.year, 1, 1), calendarDate(core.year, 12, 31)]
  })()
  const [from, to] = ends
  return from === undefined || to === undefined ? undefined : { from, to, text: core.kind === 'date' || core.kind === 'year' ? core.image + (value?.image ?? '') : '', span }
}

function daysOfMonth(year: number, month: number | undefined): readonly [string | undefined, string | undefined] {
  return month === undefined ? [undefined, undefined] : [calendarDate(year, month, 1), calendarDate(year, month, lastDayOfMonth(year, month))]
}
