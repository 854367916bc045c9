import { expect, test } from 'vitest'
import { formatTime, parseTime } from '../src/time.ts'

test.each([
  ['令和2年10月1日', 'date', '2020-10-01', '2020-10-01'],
  ['令和２年１０月１日現在', 'date', '2020-10-01', '2020-10-01'],
  ['2020-10-01', 'date', '2020-10-01', '2020-10-01'],
  ['R6.9', 'month', '2024-09-01', '2024-09-30'],
  ['H29.1', 'month', '2017-01-01', '2017-01-31'],
  ['令和2年', 'calendar-year', '2020-01-01', '2020-12-31'],
  ['2020', 'calendar-year', '2020-01-01', '2020-12-31'],
  ['2025年', 'calendar-year', '2025-01-01', '2025-12-31'],
  ['令和6年度', 'fiscal-year', '2024-04-01', '2025-03-31'],
  ['R6', 'fiscal-year', '2024-04-01', '2025-03-31'],
] as const)('reads %s', (text, kind, start, end) => {
  expect(parseTime(text)).toEqual({ kind, start, end })
})

test('reads relative days from the year of the row only', () => {
  expect(parseTime('前年10月1日', 2025)?.start).toBe('2024-10-01')
  expect(parseTime('前々年の4月1日現在', 2025)?.start).toBe('2023-04-01')
  expect(parseTime('前年10月1日')).toBeUndefined()
  expect(parseTime('前年2月30日', 2025)).toBeUndefined()
})

test.each(['', '人口', '10月1日', '令和2年国勢調査', '2020-13-01'])('reads no time in %s', (text) => {
  expect(parseTime(text)).toBeUndefined()
})

test.each(['令和2年10月1日', '令和2年10月', '令和2年', '令和6年度', '令和元年度'])('prints %s as it is', (text) => {
  expect(formatTime(parseTime(text)!)).toBe(text)
})
