import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDate, compareDates, formatCalendarDate, lastDayOfMonth, parseCalendarDate, parseCalendarMonth, parseCalendarYear } from '../src/index.ts'

test.each([
  ['令和7年10月1日', '2025-10-01'],
  ['令和７年１０月１日', '2025-10-01'],
  ['R7.10.1', '2025-10-01'],
  ['2025年10月1日', '2025-10-01'],
  ['2025-10-01', '2025-10-01'],
  ['2025/10/1', '2025-10-01'],
  ['令和6年2月29日', '2024-02-29'],
  ['令和7年9月末日', '2025-09-30'],
])('reads %s', (text, date) => {
  expect(parseCalendarDate(text)).toBe(date)
})

test.each(['令和7年2月30日', '2025-02-29', '2025-13-01', '2025-10-00', '2025-10/01', '令和7年10月', '10月1日', '25-10-01', '', '令和7年度'])('reads no day in %s', (text) => {
  expect(parseCalendarDate(text)).toBeUndefined()
})

test('reads months and calendar years apart from days', () => {
  expect(parseCalendarMonth('H29.1')).toBe('2017-01')
  expect(parseCalendarMonth('令和6年9月')).toBe('2024-09')
  expect(parseCalendarMonth('令和6年13月')).toBeUndefined()
  expect(parseCalendarMonth('令和7年10月1日')).toBeUndefined()
  expect(parseCalendarYear('令和2年')).toBe(2020)
  expect(parseCalendarYear('2020年')).toBe(2020)
  expect(parseCalendarYear('2020')).toBeUndefined()
  expect(parseCalendarYear('令和2年度')).toBeUndefined()
})

test('knows the last day of every month', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => lastDayOfMonth(2025, month))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  expect([1900, 2000, 2024].map((year) => lastDayOfMonth(year, 2))).toEqual([28, 29, 29])
})

test('sorts by time', () => {
  expect(['2025-10-01', '2024-12-31', '2025-10-01'].sort(compareDates)).toEqual(['2024-12-31', '2025-10-01', '2025-10-01'])
})

test('reads back every day it prints', () => {
  const days = fc.tuple(fc.integer({ min: 1926, max: 2117 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  fc.assert(
    fc.property(days, ([year, month, day]) => {
      const date = calendarDate(year, month, day)!
      expect(parseCalendarDate(formatCalendarDate(date, 'ja'))).toBe(date)
      expect(parseCalendarDate(formatCalendarDate(date, 'en'))).toBe(date)
    }),
  )
})
