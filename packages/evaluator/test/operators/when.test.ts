import { figureOf, RATIO, TRUTH } from '@renkei/conformance'
import { expect, test } from 'vitest'
import { BODIES, Told } from '../helpers/cells.ts'

const told = new Told()
const { sketch } = told
const value = (number: number) => sketch.constant([], [number], RATIO)
const guard = sketch.figure('fact', ['body'], TRUTH)
const facts = (...values: readonly (boolean | null)[]) => ({ figures: figureOf('fact', { axes: ['body'], values }, { unit: {} }) })

test('the first true branch; a fact not confirmed awaits', () => {
  const node = sketch.when([[guard, value(1)]], value(2))
  expect(told.bodies(node, facts(true, false, null))).toEqual(['1', '2', 'awaiting(figures)'])
})

test('guards after the first true one are not read', () => {
  const node = sketch.when([[told.truth(true), value(1)], [guard, value(2)]], value(3))
  expect(told.bodies(node, facts(null, null, null))).toEqual(['1', '1', '1'])
})

test('a branch not taken is no one’s problem', () => {
  const missing = sketch.figure('missing', ['body'], RATIO)
  const wrong = sketch.arith('div', [value(1), value(0)], RATIO)
  const node = sketch.when([[guard, value(1)]], sketch.arith('add', [missing, wrong], RATIO))
  expect(told.bodies(node, facts(true, true, false))).toEqual(['1', '1', 'error(division-by-zero, figures)'])
})

test('causes of the guards read are added', () => {
  const estimated = { figures: figureOf('fact', { axes: ['body'], values: [true, false, true] }, { unit: {}, quality: 'estimate' }) }
  expect(told.bodies(sketch.when([[guard, value(1)]], value(2)), estimated)).toEqual(['1 (estimate)', '2 (estimate)', '1 (estimate)'])
})

test('none is false', () => {
  const none = sketch.constant(['body'], BODIES.members.map(() => null), TRUTH, { marks: { 0: { none: 'nil' }, 1: { none: 'nil' }, 2: { none: 'nil' } } })
  expect(told.bodies(sketch.when([[none, value(1)]], value(2)))).toEqual(['2', '2', '2'])
})
