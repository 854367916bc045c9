import type { CalendarDate } from './calendar-date.ts'
import { formatEraYear, parseYearNumber } from './era.ts'
import { halfWidth } from './text.ts'

/** A fiscal year (年度, 1 April to 31 March), named by the Western year in which it begins: 令和7年度 is 2025. */
export type FiscalYear = number

/** Reads 令和7年度, R7年度, R7, 2025年度, 2025, FY2025, 令和元年度, 平成31年度. A calendar year (令和7年) is not one. */
export function parseFiscalYear(text: string): FiscalYear | undefined {
  return parseYearNumber(halfWidth(text).trim().replace(/^FY\s*/i, '').replace(/\s*年度$/, ''))
}

/** 令和7年度 (the era of 1 April's year; 2019 is 令和元年度) or FY2025. */
export function formatFiscalYear(year: FiscalYear, language: 'ja' | 'en'): string {
  return language === 'ja' ? `${formatEraYear(year)}年度` : `FY${String(year)}`
}

export function firstDayOfFiscalYear(year: FiscalYear): CalendarDate {
  return `${String(year).padStart(4, '0')}-04-01`
}

export function lastDayOfFiscalYear(year: FiscalYear): CalendarDate {
  return `${String(year + 1).padStart(4, '0')}-03-31`
}

/** The fiscal year a day falls in: 2017-01-15 is in 2016. */
export function fiscalYearOf(date: CalendarDate): FiscalYear {
  const year = Number(date.slice(0, 4))
  return date.slice(5) < '04-01' ? year - 1 : year
}
