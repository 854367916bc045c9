import holidays from '@holiday-jp/holiday_jp/lib/holidays.js'
import type { CalendarDate } from './calendar-date.ts'

const DAY = 24 * 60 * 60 * 1000
const days: Readonly<Record<string, unknown>> = holidays
const known = Object.keys(days).sort()
const [firstYear, lastYear] = [known[0]!.slice(0, 4), known.at(-1)!.slice(0, 4)]

/** The day so many days after, or before where negative. */
export function addDays(date: CalendarDate, count: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10)
}

/**
 * True on a day offices of local governments are closed: Saturdays, Sundays, national holidays, 29 December to 3 January (article 4-2 of
 * the Local Autonomy Act). Undefined in a year of which no holidays are known.
 */
export function isClosedDay(date: CalendarDate): boolean | undefined {
  const year = date.slice(0, 4)
  if (year < firstYear || lastYear < year) return undefined
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  const [, month, day] = date.split('-').map(Number)
  const yearEnd = (month === 12 && day! >= 29) || (month === 1 && day! <= 3)
  return weekday === 0 || weekday === 6 || yearEnd || Object.hasOwn(days, date)
}

/** The day itself where offices are open, else the first such day after it or the last before it. Undefined where holidays are not known. */
export function openDay(date: CalendarDate, otherwise: 'after' | 'before'): CalendarDate | undefined {
  for (let at = date; ; at = addDays(at, otherwise === 'after' ? 1 : -1)) {
    const closed = isClosedDay(at)
    if (closed === undefined) return undefined
    if (!closed) return at
  }
}
