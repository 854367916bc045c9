import { ERAS } from '@renkei/model'

const names = ERAS.map(({ name }) => name).join('|')
const letters = ERAS.map(({ letter }) => letter).join('')

/** 令和7, 平成元, R7, 2025: a year number without 年. */
export const YEAR_NUMBER = `(?:(?:${names})(?:元|\\d{1,2})|[${letters}]\\d{1,2}|\\d{4})`

/** Fiscal years relative to the one being computed. */
export const RELATIVE_FISCAL: ReadonlyMap<string, number | 'every'> = new Map<string, number | 'every'>([
  ['前々年度', -2], ['前年度', -1], ['当該年度', 0], ['当年度', 0], ['本年度', 0], ['翌年度', 1], ['翌々年度', 2], ['毎年度', 'every'], ['各年度', 'every'],
])

/** Calendar years relative to the one in which the fiscal year begins. */
export const RELATIVE_CALENDAR: ReadonlyMap<string, number | 'every'> = new Map<string, number | 'every'>([
  ['前々年', -2], ['前年', -1], ['当該年', 0], ['当年', 0], ['翌年', 1], ['毎年', 'every'],
])

export const FISCAL = `(?:${YEAR_NUMBER}年度|${[...RELATIVE_FISCAL.keys()].join('|')})`
export const CALENDAR = `(?:${YEAR_NUMBER}年(?!度)|(?:${[...RELATIVE_CALENDAR.keys()].join('|')})(?!度))`

const STOP = new RegExp(`(?:${names})(?:元|\\d)|[${letters}]\\d{1,2}年度`, 'y')

/** A name stops before an era year. */
export function eraYearAt(text: string, offset: number): boolean {
  STOP.lastIndex = offset
  return STOP.test(text)
}
