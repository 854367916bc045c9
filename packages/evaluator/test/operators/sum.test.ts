import { RATIO, YEN } from '@renkei/conformance'
import { expect, test } from 'vitest'
import { Told } from '../helpers/cells.ts'

const told = new Told()
const { sketch } = told
const yearly = sketch.constant(['year'], [1, 20, 300])
const windowed = (from: number | 'start', to: number) => sketch.node({ op: 'sum', of: yearly, over: 'year', window: { from, to } }, ['year'], YEN)
const over = (...values: readonly (number | string | null)[]) => sketch.constant(['body'], values, RATIO, { marks: { 1: { none: 'nil' } } })

test('over an axis: none counts as 0, all none is none', () => {
  expect(told.years(sketch.sum(over(1, null, '1/3'), 'body'))[0]).toBe('4/3')
  const nothing = sketch.constant(['body'], [null, null, null], RATIO, { marks: { 0: { none: 'no-cost' }, 1: { none: 'nil' }, 2: { none: 'nil' } } })
  expect(told.years(sketch.sum(nothing, 'body'))[0]).toBe('none(no-cost)')
})

test('one that awaits makes the sum await', () => {
  const awaiting = sketch.constant(['body'], [1, 2, null], YEN, { marks: { 2: { waiting: 'consultation' } } })
  expect(told.years(sketch.sum(awaiting, 'body'))[0]).toBe('awaiting(consultation)')
})

test('windows: from the start, and over the years before', () => {
  expect(told.years(windowed('start', 0))).toEqual(['1', '21', '321'])
  expect(told.years(windowed('start', -1))).toEqual(['none(not-applicable)', '1', '21'])
  expect(told.years(windowed(-1, 0))).toEqual(['awaiting(figures)', '21', '320'])
})

test('beyond doubles', () => {
  const large = sketch.constant(['body'], [9_007_199_254_740_991, 9_007_199_254_740_991, 1])
  expect(told.years(sketch.sum(large, 'body'))[0]).toBe('18014398509481983')
})
