import type { AsOfRule } from '@renkei/plan'
import { expect, test } from 'vitest'
import { CENSUS, CITIES, lines, resolve } from './support.ts'

const HEAD = '団体コード,資料,時点,公表日,区分,人口'
const of = (edition: string, time: string, published: string, quality = '確定') => CITIES.map((code) => `${code},${edition},${time},${published},${quality},10`)
const census15 = of('国勢調査', '2015-10-01', '2016-10-26')
const census20 = of('国勢調査', '2020-10-01', '2021-11-30')
const found = (rows: readonly string[], asOf: AsOfRule, options = {}) => resolve(lines(HEAD, ...rows), { asOf, asOfText: '基準' }, options).diagnostics.map(({ name, args }) => [name, args['years']])

test('a table without the census that was published by then is not kept up', () => {
  expect(found(census15, CENSUS)).toEqual([['older-than-published', '令和7年度']])
  expect(found([...census15, ...census20], CENSUS)).toEqual([])
})

test('years to come rest on what is known today, unless the day is said', () => {
  expect(found(census20, CENSUS)).toEqual([])
  expect(found(census20, CENSUS, { asOf: '2026-12-31' })).toEqual([])
  expect(found(census20, CENSUS, { asOf: '2027-01-01' })).toEqual([['older-than-published', '令和7年度、令和8年度']])
})

test('a survey of another rhythm is left in peace', () => {
  expect(found(of('住民基本台帳', '2015-10-01', '2015-11-01'), { kind: 'latest', edition: '住民基本台帳' })).toEqual([])
})

const fixed: AsOfRule = { kind: 'calendar-year', year: 2015, edition: '国勢調査' }

test('a fixed time beside a newer final figure of the same survey is told', () => {
  expect(found([...census15, ...census20], fixed)).toEqual([['newer-figure-known', '令和7年度、令和8年度']])
  expect(found([...census15, ...census20], { kind: 'fiscal-years', from: { year: 2015 }, to: { year: 2015 }, of: 'sum' })).toEqual([['newer-figure-known', '令和7年度、令和8年度']])
})

test.each([
  ['of another survey', of('住民基本台帳', '2020-10-01', '2020-11-01')],
  ['that is preliminary', of('国勢調査', '2020-10-01', '2021-06-25', '速報')],
  ['that was not known then', of('国勢調査', '2030-10-01', '2031-11-30')],
])('not beside one %s', (_, rows) => {
  expect(found([...census15, ...rows], fixed)).toEqual([])
})
