import { RATIO, TRUTH } from '@renkei/conformance'
import { expect, test } from 'vitest'
import { Told } from '../helpers/cells.ts'

const told = new Told()
const { sketch } = told
const mixed = sketch.constant(['body'], [6, null, null], RATIO, { marks: { 1: { none: 'no-cost' }, 2: { waiting: 'figures' } } })
const six = sketch.constant([], [6], RATIO)
const [yes, no] = [told.truth(true), told.truth(false)]
const unknown = sketch.constant([], [null], TRUTH, { marks: { 0: { waiting: 'figures' } } })
const wrong = sketch.compare('lt', sketch.arith('div', [six, sketch.constant([], [0], RATIO)], RATIO), six)
const first = (node: string): string => told.years(node)[0]!

test('none counts as 0, what awaits is awaited', () => {
  expect(told.bodies(sketch.compare('lt', mixed, six))).toEqual(['0', '1', 'awaiting(figures)'])
  expect(told.bodies(sketch.compare('le', mixed, six))).toEqual(['1', '1', 'awaiting(figures)'])
  expect(told.bodies(sketch.compare('eq', mixed, six))).toEqual(['1', '0', 'awaiting(figures)'])
})

test('exact for fractions', () => {
  expect(first(sketch.compare('lt', sketch.constant([], ['1/3'], RATIO), sketch.constant([], ['33333333333333333/100000000000000000'], RATIO)))).toBe('0')
})

test('three-valued logic: what is decided does not wait', () => {
  expect(first(sketch.compare('and', no, unknown))).toBe('0')
  expect(first(sketch.compare('and', yes, unknown))).toBe('awaiting(figures)')
  expect(first(sketch.compare('or', yes, unknown))).toBe('1')
  expect(first(sketch.compare('or', no, unknown))).toBe('awaiting(figures)')
  expect(first(sketch.compare('not', unknown))).toBe('awaiting(figures)')
  expect([first(sketch.compare('not', yes)), first(sketch.compare('not', no))]).toEqual(['0', '1'])
})

test('an error always wins', () => {
  expect(first(sketch.compare('and', no, wrong))).toBe('error(division-by-zero)')
  expect(first(sketch.compare('or', yes, wrong))).toBe('error(division-by-zero)')
})
