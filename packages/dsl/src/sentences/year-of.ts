import type { Span } from '@renkei/diagnostics'
import { parseYearNumber } from '@renkei/model'
import { RELATIVE_CALENDAR, RELATIVE_FISCAL } from '../lexer/year-pattern.ts'
import type { Token } from '../lexer/token.ts'
import type { YearCore, YearRangeCore } from '../tree/tree.ts'

/** The Western year of a year number that the scanner found to exist. */
export function yearNumber(image: string): number {
  return parseYearNumber(image)!
}

/** 令和7年度, 前年度, 令和2年, 前年. */
export function yearOf(image: string, span: Span): YearCore {
  const relative = RELATIVE_FISCAL.get(image) ?? RELATIVE_CALENDAR.get(image)
  return {
    kind: 'year',
    calendar: image.endsWith('度') ? 'fiscal' : 'calendar',
    ...(relative === undefined ? { year: yearNumber(image.replace(/年度?$/, '')) } : { relative }),
    image,
    span,
  }
}

/** 令和7年度から令和11年度まで, 令和9年度以降, 過去3年度. */
export function yearRangeOf({ image, details }: Token, span: Span): YearRangeCore {
  const { from, to, after, before, count } = details.groups!
  const { ends } = details
  return {
    kind: 'year-range',
    ...(ends?.from === undefined ? {} : { from: yearOf((from ?? after)!, ends.from) }),
    ...(ends?.to === undefined ? {} : { to: yearOf((to ?? before)!, ends.to) }),
    ...(count === undefined ? {} : lastYears(image, span, Number(count))),
    image,
    span,
  }
}

/** 過去3年度: the three fiscal years before. */
function lastYears(image: string, span: Span, count: number): Pick<YearRangeCore, 'from' | 'to'> {
  const year = (relative: number): YearCore => ({ kind: 'year', calendar: 'fiscal', relative, image, span })
  return { from: year(-count), to: year(-1) }
}
