import { calendarDate, parseYearNumber } from '@renkei/model'
import { badToken } from './bad-token.ts'
import type { Span } from '@renkei/diagnostics'
import { spanOf, type Matcher, type ScanContext } from './context.ts'
import { calendarYearPattern, datePattern, fiscalYearPattern, yearRangePattern } from './patterns.ts'
import { makeToken, type Token } from './token.ts'
import type { TokenName } from './token-types.ts'
import { RELATIVE_CALENDAR, RELATIVE_FISCAL } from './year-pattern.ts'

const LEAP_YEAR = 2000
/** What a year or a day can begin with. */
const STARTS: ReadonlySet<number> = new Set([...'0123456789RHS令平昭過', ...[...RELATIVE_FISCAL.keys(), ...RELATIVE_CALENDAR.keys()].map((word) => word[0]!)].map((start) => start.charCodeAt(0)))

function exists(year: string): boolean {
  const number = year.replace(/年度?$/, '')
  return RELATIVE_FISCAL.has(year) || RELATIVE_CALENDAR.has(year) || parseYearNumber(number) !== undefined
}

function dayExists({ year, month, day }: Readonly<Record<string, string | undefined>>): boolean {
  const number = year === undefined ? LEAP_YEAR : parseYearNumber(year)
  return number !== undefined && calendarDate(number, Number(month), day === undefined ? 1 : Number(day)) !== undefined
}

function matchPattern(
  context: ScanContext,
  offset: number,
  name: TokenName,
  pattern: RegExp,
  holds: (match: RegExpExecArray) => boolean,
): Token | undefined {
  if (!STARTS.has(context.half.charCodeAt(offset))) return undefined
  pattern.lastIndex = offset
  const match = pattern.exec(context.half)
  if (match === null) return undefined
  const end = offset + match[0].length
  if (!holds(match)) return badToken(context, offset, end, 'no-such-date', { text: context.text.slice(offset, end) })
  return makeToken(name, match[0], offset, match.groups === undefined ? {} : { groups: match.groups })
}

/** 令和7年10月1日, 前年10月1日現在, 4月末日. */
export const matchDate: Matcher = (context, offset) => matchPattern(context, offset, 'Day', datePattern, ({ groups }) => dayExists(groups!))

/** 令和7年度から令和11年度まで, 令和9年度以降, 過去3年度. */
export const matchYearRange: Matcher = (context, offset) => {
  const token = matchPattern(context, offset, 'YearRange', yearRangePattern, ({ groups }) =>
    [groups!['from'], groups!['to'], groups!['after'], groups!['before']].every((year) => year === undefined || exists(year)),
  )
  return token?.details.groups === undefined ? token : { ...token, details: { ...token.details, ends: endsOf(context, token) } }
}

function endsOf(context: ScanContext, { image, startOffset, details }: Token): NonNullable<Token['details']['ends']> {
  const { from, to, after, before } = details.groups!
  const place = (year: string, at: number): Span => spanOf(context, startOffset + at, startOffset + at + year.length)
  const first = from ?? after
  return {
    ...(first === undefined ? {} : { from: place(first, 0) }),
    ...(to === undefined ? {} : { to: place(to, image.lastIndexOf(to)) }),
    ...(before === undefined ? {} : { to: place(before, 0) }),
  }
}

/** 令和7年度, 前年度 (fiscal); 令和2年, 前年 (calendar). */
export const matchYear: Matcher = (context, offset) =>
  matchPattern(context, offset, 'Year', fiscalYearPattern, ([image]) => exists(image)) ??
  matchPattern(context, offset, 'Year', calendarYearPattern, ([image]) => exists(image))
