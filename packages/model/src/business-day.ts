import type { CalendarDate } from './calendar-date.ts'
import { nationalHolidays } from './generated/national-holidays.ts'

const DAY = 24 * 60 * 60 * 1000

/** The day so many days after, or before where negative. */
export function addDays(date: CalendarDate, count: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10)
}

/**
 * True on a day offices of local governments are closed: Saturdays, Sundays, national holidays, 29 December to 3 January (article 4-2 of
 * the Local Autonomy Act). Undefined in a year of which no holidays are known.
 */
export function isClosedDay(date: CalendarDate): boolean | undefined {
  const holidays = nationalHolidays[date.slice(0, 4)]
  if (holidays === undefined) return undefined
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  const day = date.slice(5, 7) + date.slice(8)
  return weekday === 0 || weekday === 6 || day >= '1229' || day <= '0103' || holidays.includes(day)
}

/** The day itself where offices are open, else the first such day after it or the last before it. Undefined where holidays are not known. */
export function openDay(date: CalendarDate, otherwise: 'after' | 'before'): CalendarDate | undefined {
  for (let at = date; ; at = addDays(at, otherwise === 'after' ? 1 : -1)) {
    const closed = isClosedDay(at)
    if (closed === undefined) return undefined
    if (!closed) return at
  }
}
