import {
  calendarDate, firstDayOfFiscalYear, formatCalendarDate, formatEraYear, formatFiscalYear, halfWidth, lastDayOfFiscalYear, lastDayOfMonth, normaliseName,
  parseCalendarDate, parseCalendarMonth, parseCalendarYear, parseFiscalYear, type CalendarDate, type FiscalYear,
} from '@renkei/model'

/** The time a figure is of: a day, or a span of days with a name. */
export interface Time {
  readonly kind: 'date' | 'month' | 'calendar-year' | 'fiscal-year'
  readonly start: CalendarDate
  readonly end: CalendarDate
}

const RELATIVE = /^(前々年|前年|当該年|本年|同年)の?(\d{1,2})月(\d{1,2})日$/
const YEARS_BACK: ReadonlyMap<string, number> = new Map([['前々年', 2], ['前年', 1], ['当該年', 0], ['本年', 0], ['同年', 0]])

function day(date: CalendarDate | undefined): Time | undefined {
  return date === undefined ? undefined : { kind: 'date', start: date, end: date }
}

/** 令和6年度末 is 31 March 2025. */
function endOfFiscalYear(text: string): Time | undefined {
  const year = parseFiscalYear(/^(.+年度)末日?$/.exec(text)?.[1] ?? '')
  return year === undefined ? undefined : day(lastDayOfFiscalYear(year))
}

function month(text: string | undefined): Time | undefined {
  if (text === undefined) return undefined
  const [year, number] = text.split('-').map(Number)
  return { kind: 'month', start: `${text}-01`, end: `${text}-${String(lastDayOfMonth(year!, number!))}` }
}

function calendarYear(year: number | undefined): Time | undefined {
  return year === undefined ? undefined : { kind: 'calendar-year', start: `${String(year)}-01-01`, end: `${String(year)}-12-31` }
}

export function fiscalYearTime(year: FiscalYear): Time {
  return { kind: 'fiscal-year', start: firstDayOfFiscalYear(year), end: lastDayOfFiscalYear(year) }
}

function relativeDay(text: string, fiscalYear: FiscalYear | undefined): Time | undefined {
  const [, word, monthText, dayText] = RELATIVE.exec(text) ?? []
  if (word === undefined || fiscalYear === undefined) return undefined
  return day(calendarDate(fiscalYear - YEARS_BACK.get(word)!, Number(monthText), Number(dayText)))
}

/**
 * Reads the time of a figure: 令和2年10月1日(現在), 2020-10-01, R6.9, 令和2年, 2020, 令和6年度, R6, 令和6年度末, and 前年10月1日 seen from the
 * fiscal year of its row. Four bare digits are a calendar year; a bare era year (R6) is a fiscal year.
 */
export function parseTime(text: string, fiscalYear?: FiscalYear): Time | undefined {
  const plain = normaliseName(text).replace(/(?:現在|時点)$/, '')
  const bareYear = /^\d{4}$/.test(plain) ? Number(plain) : parseCalendarYear(plain)
  const found = day(parseCalendarDate(plain)) ?? month(parseCalendarMonth(plain)) ?? calendarYear(bareYear) ?? relativeDay(plain, fiscalYear) ?? endOfFiscalYear(plain)
  if (found !== undefined) return found
  const fiscal = parseFiscalYear(plain)
  return fiscal === undefined ? undefined : fiscalYearTime(fiscal)
}

/** Reads a cell of a 年度 column: 令和6年度, R6, 2024. */
export function parseFiscalYearCell(text: string): FiscalYear | undefined {
  return parseFiscalYear(halfWidth(text).replaceAll(' ', ''))
}

/** 令和2年10月1日, 令和2年, 令和6年度. */
export function formatTime({ kind, start }: Time): string {
  const [year, monthNumber] = start.split('-').map(Number)
  if (kind === 'date') return formatCalendarDate(start, 'ja')
  if (kind === 'fiscal-year') return formatFiscalYear(year!, 'ja')
  return `${formatEraYear(year!)}年${kind === 'month' ? `${String(monthNumber)}月` : ''}`
}
