import { formatTime, parseTime, type Time } from '@renkei/figures'
import type { AxisItem } from '../reply/reply.ts'

const FORMS: readonly (readonly [RegExp, (year: string, month: string, day: string) => string])[] = [
  [/^(\d{4})(?:0000|000000)?$/, (year) => `${year}年`],
  [/^(\d{4})100000$/, (year) => `${year}年度`],
  // The months from and to: 2020001010 is October 2020, 2020000103 a quarter, which is no time of a figure here.
  [/^(\d{4})00(\d{2})\2$/, (year, month) => `${year}-${month}`],
  [/^(\d{4})(\d{2})$/, (year, month) => `${year}-${month}`],
  [/^(\d{4})(\d{2})(\d{2})$/, (year, month, day) => `${year}-${month}-${day}`],
]

function timeOfCode(code: string): Time | undefined {
  for (const [form, write] of FORMS) {
    const [, year, month = '', day = ''] = form.exec(code) ?? []
    if (year !== undefined) return parseTime(write(year, month, day))
  }
  return undefined
}

// A code of a plain year may be of a fiscal year, if its name says so; the other way round code and name contradict each other.
function agrees(code: Time, name: Time): boolean {
  if (name.start >= code.start && name.end <= code.end) return true
  return code.kind === 'calendar-year' && name.kind === 'fiscal-year' && name.start.slice(0, 4) === code.start.slice(0, 4)
}

/** The time of an item, by its name (2020年10月1日, 2020年度) and its code, which must not contradict each other. Undefined for quarters and the like. */
export function timeOf({ code, name }: AxisItem): Time | undefined {
  const byCode = timeOfCode(code)
  const byName = name === code ? undefined : parseTime(name)
  if (byCode === undefined || byName === undefined) return byName ?? byCode
  return agrees(byCode, byName) ? byName : undefined
}

/** The day of a calendar year, where the figures of all years are of one day (`10-01`). */
export function onDay(time: Time, day: string | undefined): Time {
  if (day === undefined || time.kind !== 'calendar-year') return time
  const date = `${time.start.slice(0, 4)}-${day}`
  return { kind: 'date', start: date, end: date }
}

/** As a cell: 2020-10-01, 2020-10, 2020年, 令和2年度. */
export function timeText(time: Time): string {
  if (time.kind === 'date') return time.start
  if (time.kind === 'month') return time.start.slice(0, 7)
  return time.kind === 'calendar-year' ? `${time.start.slice(0, 4)}年` : formatTime(time)
}
