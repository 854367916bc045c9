import { parseYearNumber } from '@renkei/model'
import { RELATIVE_CALENDAR, RELATIVE_FISCAL } from '../lexer/year-pattern.ts'
import type { Token } from '../lexer/token.ts'
import type { YearCore, YearRangeCore } from '../tree/tree.ts'
import { spanAt, type Place } from './place.ts'

/** The Western year of a year number that the scanner found to exist. */
export function yearNumber(image: string): number {
  return parseYearNumber(image)!
}

/** 令和7年度, 前年度, 令和2年, 前年. */
export function yearOf(place: Place, image: string, start: number): YearCore {
  const relative = RELATIVE_FISCAL.get(image) ?? RELATIVE_CALENDAR.get(image)
  const end = start + image.length
  return {
    kind: 'year',
    calendar: image.endsWith('度') ? 'fiscal' : 'calendar',
    ...(relative === undefined ? { year: yearNumber(image.replace(/年度?$/, '')) } : { relative }),
    image,
    span: spanAt(place, start, end),
  }
}

/** 令和7年度から令和11年度まで, 令和9年度以降, 過去3年度. */
export function yearRangeOf(place: Place, token: Token): YearRangeCore {
  const { from, to, after, before, count } = token.details.groups!
  const start = token.startOffset
  const first = from ?? after
  const last = to ?? before
  const lastStart = before === undefined ? start + token.image.lastIndexOf(last ?? '') : start
  return {
    kind: 'year-range',
    ...(first === undefined ? {} : { from: yearOf(place, first, start) }),
    ...(last === undefined ? {} : { to: yearOf(place, last, lastStart) }),
    ...(count === undefined ? {} : lastYears(place, token, Number(count))),
    image: token.image,
    span: spanAt(place, start, token.end),
  }
}

/** 過去3年度: the three fiscal years before. */
function lastYears(place: Place, token: Token, count: number): Pick<YearRangeCore, 'from' | 'to'> {
  const { image } = token
  const year = (relative: number): YearCore => ({ kind: 'year', calendar: 'fiscal', relative, image, span: spanAt(place, token.startOffset, token.end) })
  return { from: year(-count), to: year(-1) }
}
