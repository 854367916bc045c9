import type { AsOfRule } from '@renkei/plan'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { knownBy, observationsAsOf } from '../src/as-of.ts'
import type { Observation } from '../src/observation.ts'
import { groupByVintage } from '../src/vintage-group.ts'
import { parseTime } from '../src/time.ts'
import { CENSUS, lines, resolve } from './support.ts'

const ONE = { axes: ['year', 'body'], needed: {} }
const HEAD = '団体コード,資料,時点,公表日,区分,人口'
const CENSUSES = lines(
  HEAD,
  '062014,国勢調査,2015-10-01,2016-10-26,確定,15',
  '062014,国勢調査,2020-10-01,2021-06-25,速報,19',
  '062014,国勢調査,2020-10-01,2021-11-30,確定,20',
  '062014,令和7年国勢調査,2025-10-01,2026-05-29,速報,24',
  '062014,令和7年国勢調査,2025-10-01,2026-11-27,確定,25',
  '062014,住民基本台帳,2024-10-01,2024-11-01,確定,99',
)
const first = (text: string, asOf: AsOfRule, options = {}) => resolve(text, { ...ONE, asOf }, options).figure.column.values

test('takes the newest final census published by 1 April of the year', () => {
  expect([first(CENSUSES, CENSUS)[0], first(CENSUSES, CENSUS)[3]]).toEqual([20, 20])
  const axes = (asOf: string) => first(CENSUSES, CENSUS, { asOf })[0]
  expect(['2021-11-29', '2021-11-30', '2026-05-29', '2026-11-26', '2026-11-27'].map(axes)).toEqual([15, 20, 20, 20, 25])
})

test('takes a preliminary census only where the rule says so, and marks it', () => {
  const rule: AsOfRule = { kind: 'latest', edition: '国勢調査', preliminary: true }
  const { figure } = resolve(CENSUSES, { ...ONE, asOf: rule }, { asOf: '2026-06-01' })
  expect(figure.column.values[0]).toBe(24)
  expect(figure.quality).toBe('preliminary')
  expect(first(CENSUSES, rule, { asOf: '2026-12-01' })[0]).toBe(25)
})

test('reads the day of calculation from the text before that of the run', () => {
  expect(first(CENSUSES, CENSUS, { asOf: '2030-01-01', asOfByYear: { 2025: '2016-10-26' } })).toEqual([15, null, null, 25, null, null])
})

test('takes one census for all bodies, though some lack it', () => {
  const text = lines(HEAD, '062014,国勢調査,2015年,2016-01-01,,1', '062065,国勢調査,2015年,2016-01-01,,2', '062014,国勢調査,2020年,2021-01-01,,3')
  expect(first(text, CENSUS).slice(0, 2)).toEqual([3, null])
})

test('does not take rows prepared for a coming census for a census', () => {
  const text = lines(HEAD, '062014,国勢調査,2020年,2021-01-01,,3', '062014,国勢調査,2025年,2025-01-01,,', '062065,国勢調査,2025年,2025-01-01,,…')
  expect(first(text, CENSUS, { asOf: '2026-04-01' })[0]).toBe(3)
})

test('without a day of publication, a figure is known when its time is over', () => {
  const text = lines('団体コード,時点,人口', '062014,令和6年度,1', '062014,令和7年度,2')
  expect([first(text, { kind: 'latest' })[0], first(text, { kind: 'latest' })[3]]).toEqual([1, 2])
})

test('reads fiscal years before, of and frozen', () => {
  const text = lines('団体コード,年度,人口', '062014,令和5年度,5', '062014,R6,6', '062014,2025年度,7', '062014,令和8年度,8')
  const values = (rule: AsOfRule) => [first(text, rule)[0], first(text, rule)[3]]
  expect(values({ kind: 'fiscal-lag', lag: 0 })).toEqual([7, 8])
  expect(values({ kind: 'fiscal-lag', lag: 1 })).toEqual([6, 7])
  expect(values({ kind: 'fiscal-lag', lag: 2 })).toEqual([5, 6])
  expect(values({ kind: 'fiscal-year', year: 2023 })).toEqual([5, 5])
})

test('reads days: fixed, and of the calendar year before the fiscal year begins', () => {
  const text = lines('団体コード,時点,人口', '062014,令和6年10月1日現在,6', '062014,R7.10.1,7', '062014,令和2年10月,9')
  expect(first(text, { kind: 'date', date: '2024-10-01' }).filter((value) => value !== null)).toEqual([6, 6])
  const october: AsOfRule = { kind: 'yearly-date', month: 10, day: 1, yearOffset: -1 }
  expect([first(text, october)[0], first(text, october)[3]]).toEqual([6, 7])
  expect(first(text, { kind: 'calendar-year', year: 2020 })[0]).toBe(9)
})

test('reads 前年10月1日 in a table from the year of its row', () => {
  const text = lines('団体コード,年度,時点,人口', '062014,令和7年度,前年10月1日,6', '062014,令和8年度,前年10月1日,7')
  const october: AsOfRule = { kind: 'yearly-date', month: 10, day: 1, yearOffset: -1 }
  for (const rule of [october, { kind: 'fiscal-lag', lag: 0 } as const]) expect([first(text, rule)[0], first(text, rule)[3]]).toEqual([6, 7])
})

test('the last day of a month, and of a fiscal year', () => {
  const text = lines('団体コード,時点,人口', '062014,令和6年2月29日,5', '062014,令和7年2月28日,6', '062014,令和6年度末,7')
  const february: AsOfRule = { kind: 'yearly-date', month: 2, day: 'end', yearOffset: -1 }
  expect([first(text, february)[0], first(text, february)[3]]).toEqual([5, 6])
  expect(first(text, { kind: 'date', date: '2025-03-31' })[0]).toBe(7)
})

test('a calendar year is no fiscal year', () => {
  expect(first(lines('団体コード,年,人口', '062014,令和6年,1'), { kind: 'fiscal-lag', lag: 1 })[0]).toBeNull()
})

test('takes the final figure of a year over its provisional ones, the last revision of it, and what is there over what is not', () => {
  const lag: AsOfRule = { kind: 'fiscal-lag', lag: 1 }
  const table = (...rows: readonly string[]) => lines('団体コード,年度,公表日,区分,人口', ...rows)
  expect(first(table('062014,R6,2025-05-01,速報,1', '062014,R6,2025-03-01,確定,2'), lag)[0]).toBe(2)
  expect(first(table('062014,R6,2025-05-01,確定,1', '062014,R6,2025-06-01,確定,2'), lag)[0]).toBe(2)
  expect(first(table('062014,R6,2025-05-01,確定,1', '062014,R6,2025-06-01,確定,2'), lag, { asOf: '2025-05-31' })[0]).toBe(1)
  expect(first(table('062014,R6,,速報,1', '062014,R6,,確定,…'), lag)[0]).toBe(1)
})

const day = fc.date({ min: new Date('2010-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const observation = fc.record({ time: day, published: fc.option(day, { nil: undefined }), body: fc.constantFrom('a', 'b') }).map(
  ({ time, published, body }): Observation => ({
    body, span: { source: '', start: 0, end: 0 }, value: { kind: 'number', value: { numerator: 1n, denominator: 1n } },
    vintage: { time: parseTime(time)!, quality: 'final', ...(published !== undefined && { published }) },
  }),
)

test('a later day of calculation never reads an older figure, and none reads one that was not published', () => {
  fc.assert(
    fc.property(fc.array(observation), day, day, (observations, one, other) => {
      const [early, late] = [one, other].sort() as [string, string]
      const read = (asOf: string) => observationsAsOf({ kind: 'latest' }, 2025, knownBy(2025, asOf, undefined), groupByVintage(observations))
      const [before, after] = [read(early), read(late)]
      const time = (found: readonly Observation[]) => found[0]?.vintage.time?.end ?? ''
      expect(time(before) <= time(after)).toBe(true)
      expect(new Set(after.map((each) => each.vintage.time?.end)).size).toBeLessThanOrEqual(1)
      for (const { vintage } of after) expect((vintage.published ?? vintage.time!.end) <= late).toBe(true)
    }),
  )
})
