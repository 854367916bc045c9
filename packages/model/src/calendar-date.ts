import { formatEraYear, parseYearNumber } from './era.ts'
import { halfWidth } from './text.ts'

/** A day as ISO text: 2025-10-01. Text order is time order. */
export type CalendarDate = string
/** A month as ISO text: 2025-10. */
export type CalendarMonth = string

const KANJI = /^(.+?)\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2}|末)\s*日)?$/
const NUMERIC = /^([RHS]?\s*\d{1,4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/i

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** 28 to 31. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The ISO text of a day, or undefined where the calendar has no such day (2月30日). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const fits =
    Number.isInteger(year) && year >= 1 && year <= 9999 && Number.isInteger(month) && month >= 1 && month <= 12 &&
    Number.isInteger(day) && day >= 1 && day <= lastDayOfMonth(year, month)
  return fits ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` : undefined
}

function fields(text: string): { year: number; month: number; day: string | undefined } | undefined {
  const plain = halfWidth(text).trim()
  const kanji = KANJI.exec(plain)
  const numeric = NUMERIC.exec(plain)
  const year = parseYearNumber(kanji?.[1] ?? numeric?.[1] ?? '')
  const month = Number(kanji?.[2] ?? numeric?.[3])
  return year === undefined ? undefined : { year, month, day: kanji?.[3] ?? numeric?.[4] }
}

/** Reads 令和7年10月1日, R7.10.1, 2025年10月1日, 2025-10-01, 2025/10/1, 令和7年9月末日. Undefined for what is no day. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const read = fields(text)
  if (read?.day === undefined) return undefined
  const day = read.day === '末' ? lastDayOfMonth(read.year, read.month) : Number(read.day)
  return calendarDate(read.year, read.month, day)
}

/** Reads 平成29年1月, H29.1, 2017-01: a month without a day. */
export function parseCalendarMonth(text: string): CalendarMonth | undefined {
  const read = fields(text)
  if (read === undefined || read.day !== undefined) return undefined
  return calendarDate(read.year, read.month, 1)?.slice(0, 7)
}

/** Reads 令和2年 and 2020年: a calendar year, 年 not left out. */
export function parseCalendarYear(text: string): number | undefined {
  const plain = halfWidth(text).trim()
  return plain.endsWith('年') ? parseYearNumber(plain.slice(0, -1)) : undefined
}

/** Negative, zero or positive, for sorting. */
export function compareDates(left: CalendarDate, right: CalendarDate): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** 令和7年10月1日, or 2025-10-01. */
export function formatCalendarDate(date: CalendarDate, language: 'ja' | 'en'): string {
  if (language === 'en') return date
  const [year, month, day] = date.split('-').map(Number)
  return `${formatEraYear(year!)}年${String(month)}月${String(day)}日`
}
