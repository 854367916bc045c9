import { figureOf, YEN } from '@renkei/conformance'
import type { Figure } from '@renkei/plan'
import { expect, test } from 'vitest'
import { Told } from '../helpers/cells.ts'

const told = new Told()
const node = told.sketch.figure('f', ['year', 'body'], YEN)
const read = (column: Figure['column'], more: Partial<Figure> = {}) => told.bodies(node, { figures: figureOf('f', column, more) })

test('values, marks and what is missing', () => {
  expect(read({ axes: ['body'], values: [5, null, null], marks: { 1: { none: 'nil' } } })).toEqual(['5', 'none(nil)', 'awaiting(figures)'])
  expect(read({ axes: [], values: [5] })).toEqual(['5', '5', '5'])
  expect(read({ axes: ['body', 'year'], values: [1, 2, 3, 4, 5, 6, 7, 8, 9] })).toEqual(['1', '4', '7'])
  expect(read({ axes: ['body'], values: ['12345678901234567890', 10, '20/2'], den: '5' })).toEqual(['2469135780246913578', '2', '2'])
})

test('how final it is, also cell by cell', () => {
  expect(read({ axes: ['body'], values: [1, 2, 3] }, { quality: 'planned' })).toEqual(['1 (estimate)', '2 (estimate)', '3 (estimate)'])
  expect(read({ axes: ['body'], values: [1, 2, 3] }, { qualityAt: { 1: 'preliminary' } })).toEqual(['1', '2 (estimate)', '3'])
})

test('a figure nobody has awaits', () => {
  expect(told.bodies(node, {})).toEqual(Array(3).fill('awaiting(figures)'))
})

test('what does not fit is an error, never a number', () => {
  const wrong = Array(3).fill('error(figure-not-readable)')
  expect(read({ axes: [], values: [1] }, { unit: { person: 1 } })).toEqual(wrong)
  expect(read({ axes: ['pool'], values: [1, 2] })).toEqual(wrong)
  expect(read({ axes: ['body'], values: [1, 2] })).toEqual(wrong)
  expect(read({ axes: [], values: ['1/3'] })).toEqual(wrong)
  expect(read({ axes: [], values: ['十'] })).toEqual(wrong)
  expect(read({ axes: [], values: [1.5] })).toEqual(wrong)
})
