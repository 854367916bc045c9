import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstDayOfFiscalYear, fiscalYearOf, formatFiscalYear, lastDayOfFiscalYear, parseFiscalYear } from '../src/index.ts'

test.each([
  ['令和7年度', 2025],
  ['R7', 2025],
  ['r7', 2025],
  ['R7年度', 2025],
  ['Ｒ７年度', 2025],
  ['2025年度', 2025],
  ['２０２５', 2025],
  ['FY2025', 2025],
  ['令和元年度', 2019],
  ['平成31年度', 2019],
  ['H31', 2019],
  ['平成28年度', 2016],
  ['昭和60年度', 1985],
])('reads %s', (text, year) => {
  expect(parseFiscalYear(text)).toBe(year)
})

test.each(['', '令和7年', '令和', '令和0年度', '7', '25年度', '明日', 'X7', '令和7年度末'])('reads no fiscal year in %s', (text) => {
  expect(parseFiscalYear(text)).toBeUndefined()
})

test('prints the era of 1 April', () => {
  expect(formatFiscalYear(2025, 'ja')).toBe('令和7年度')
  expect(formatFiscalYear(2019, 'ja')).toBe('令和元年度')
  expect(formatFiscalYear(2018, 'ja')).toBe('平成30年度')
  expect(formatFiscalYear(2025, 'en')).toBe('FY2025')
})

test('runs from 1 April to 31 March', () => {
  expect(firstDayOfFiscalYear(2025)).toBe('2025-04-01')
  expect(lastDayOfFiscalYear(2025)).toBe('2026-03-31')
  expect(fiscalYearOf('2017-01-15')).toBe(2016)
  expect(fiscalYearOf('2017-04-01')).toBe(2017)
})

test('reads back every year it prints, and holds its own days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 2117 }), (year) => {
      expect(parseFiscalYear(formatFiscalYear(year, 'ja'))).toBe(year)
      expect(parseFiscalYear(formatFiscalYear(year, 'en'))).toBe(year)
      expect(fiscalYearOf(firstDayOfFiscalYear(year))).toBe(year)
      expect(fiscalYearOf(lastDayOfFiscalYear(year))).toBe(year)
    }),
  )
})
