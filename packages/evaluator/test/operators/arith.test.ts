import { RATIO } from '@renkei/conformance'
import { expect, test } from 'vitest'
import { Told } from '../helpers/cells.ts'

const told = new Told()
const { sketch } = told
/** Three cells: a number, none, awaiting. */
const mixed = sketch.constant(['body'], [6, null, null], RATIO, { marks: { 1: { none: 'no-cost' }, 2: { waiting: 'figures' } } })
const number = (value: number | string) => sketch.constant([], [value], RATIO)

test.each([
  ['add', 4, ['10', '4', 'awaiting(figures)']],
  ['sub', 4, ['2', '-4', 'awaiting(figures)']],
  ['mul', 4, ['24', 'none(no-cost)', 'awaiting(figures)']],
  ['div', 4, ['3/2', '0', 'awaiting(figures)']],
  ['min', 4, ['4', '0', 'awaiting(figures)']],
  ['max', 4, ['6', '4', 'awaiting(figures)']],
  ['mul', 0, ['0', 'none(no-cost)', 'awaiting(figures)']],
  ['div', 0, ['error(division-by-zero)', 'error(division-by-zero)', 'error(division-by-zero, figures)']],
] as const)('%s with %i', (fn, value, expected) => {
  expect(told.bodies(sketch.arith(fn, [mixed, number(value)], RATIO))).toEqual(expected)
})

test('all none is none, by the first label', () => {
  const other = sketch.constant([], [null], RATIO, { marks: { 0: { none: 'nil' } } })
  expect(told.bodies(sketch.arith('add', [mixed, other], RATIO))[1]).toBe('none(no-cost)')
  expect(told.bodies(sketch.arith('add', [other, mixed], RATIO))).toEqual(['6', 'none(nil)', 'awaiting(figures)'])
})

test('division by none is an error, by what awaits it awaits', () => {
  expect(told.bodies(sketch.arith('div', [number(1), mixed], RATIO))).toEqual(['1/6', 'error(division-by-zero)', 'awaiting(figures)'])
})

test('exact beyond doubles, and back', () => {
  const wide = sketch.arith('mul', [number(9_007_199_254_740_991), number(9_007_199_254_740_991)], RATIO)
  expect(told.years(wide)[0]).toBe('81129638414606663681390495662081')
  expect(told.years(sketch.arith('div', [wide, number(9_007_199_254_740_991)], RATIO))[0]).toBe('9007199254740991')
  expect(told.years(sketch.arith('sub', [number('1/3'), number('1/2')], RATIO))[0]).toBe('-1/6')
})

test('more than 4,096 bits is an error', () => {
  const squares = Array.from({ length: 8 }).reduce<string>((of) => sketch.arith('mul', [of, of], RATIO), number('12345678901234567890'))
  expect(told.years(squares)[0]).toBe('error(result-too-large)')
})

test('several arguments, from left to right', () => {
  expect(told.years(sketch.arith('sub', [number(10), number(3), number(2)], RATIO))[0]).toBe('5')
  expect(told.years(sketch.arith('add', [number(7)], RATIO))[0]).toBe('7')
})
