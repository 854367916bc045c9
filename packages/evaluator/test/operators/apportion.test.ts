import { figureOf, RATIO, TRUTH, YEN } from '@renkei/conformance'
import { expect, test } from 'vitest'
import type { Remainder, ValueType } from '@renkei/plan'
import { Told, YEARS } from '../helpers/cells.ts'

const told = new Told()
const { sketch } = told
const amount = (yen: number | null, marks = {}) => sketch.constant(['year'], [yen, 0, 100], YEN, { marks })
const weights = (values: readonly (number | string | null)[], marks = {}) => sketch.constant(['body'], values, RATIO, { marks })
const largest = { to: 'largest-remainder' } as const
const outside = 'none(not-applicable)'

test('none weight is outside the set', () => {
  const node = sketch.apportion(amount(100), weights([1, null, 2], { 1: { none: 'nil' } }), largest)
  expect(told.bodies(node)).toEqual(['33', outside, '67'])
  expect(told.bodies(node, {}, '2026')).toEqual(['0', outside, '0'])
})

test('fractions as weights are the same as whole ones', () => {
  expect(told.bodies(sketch.apportion(amount(100), weights(['1/6', '1/3', '1/2']), largest))).toEqual(['17', '33', '50'])
})

test('weights and amounts wider than doubles', () => {
  const wide = ['111111111111111111111', '222222222222222222222', '333333333333333333333']
  expect(told.bodies(sketch.apportion(amount(100), weights(wide), largest))).toEqual(['17', '33', '50'])
  const sum = sketch.constant(['year'], ['600000000000000000000', 0, 0])
  expect(told.bodies(sketch.apportion(sum, weights([1, 2, 3]), largest))[0]).toBe('100000000000000000000')
})

test('one awaiting weight in the set, or the amount: the whole set awaits', () => {
  const one = weights([1, null, null], { 1: { waiting: 'figures' }, 2: { none: 'nil' } })
  expect(told.bodies(sketch.apportion(amount(100), one, largest))).toEqual(['awaiting(figures)', 'awaiting(figures)', 'none(not-applicable, figures)'])
  const open = amount(null, { 0: { waiting: 'consultation' } })
  expect(told.bodies(sketch.apportion(open, weights([1, 2, 3]), largest))).toEqual(Array(3).fill('awaiting(consultation)'))
})

test('no amount: the set gets its label', () => {
  const none = amount(null, { 0: { none: 'no-cost' } })
  expect(told.bodies(sketch.apportion(none, weights([1, null, 2], { 1: { none: 'nil' } }), largest))).toEqual(['none(no-cost)', outside, 'none(no-cost)'])
})

test('an estimate in the set marks the whole group', () => {
  const estimated = sketch.figure('w', ['body'], RATIO)
  const figures = figureOf('w', { axes: ['body'], values: [1, 1, 2] }, { unit: {}, qualityAt: { 2: 'estimate' } })
  expect(told.bodies(sketch.apportion(amount(100), estimated, largest), { figures })).toEqual(['25 (estimate)', '25 (estimate)', '50 (estimate)'])
})

test.each([
  [100, [0, 0, 0], largest, 'zero-total-weight'],
  [100, [1, -1, 1], largest, 'negative-weight'],
  [100, [null, null, null], largest, 'nobody-to-share'],
  [100, [1, 1, null], { to: 'bearer', bearer: 'c' }, 'bearer-outside-set'],
] as const)('an error of the group: %s by %j, remainder %j', (yen, values, remainder, code) => {
  const marks = Object.fromEntries(values.flatMap((value, i) => (value === null ? [[i, { none: 'nil' }]] : [])))
  const told1 = told.bodies(sketch.apportion(amount(yen), weights(values, marks), remainder))
  expect(told1.filter((cell) => cell !== `none(not-applicable, ${code})`)).toEqual(told1.flatMap((cell) => (cell.startsWith('error') ? [`error(${code})`] : [])))
  expect(told1[0]).toBe(`error(${code})`)
})

test('nobody and nothing to share is not applicable', () => {
  const nobody = weights([null, null, null], { 0: { none: 'nil' }, 1: { none: 'nil' }, 2: { none: 'nil' } })
  expect(told.bodies(sketch.apportion(amount(0), nobody, largest))).toEqual([outside, outside, outside])
})

test.each([
  [{ to: 'last' }, ['33', '33', '34']],
  [{ to: 'bearer', bearer: 'b' }, ['33', '34', '33']],
  [{ to: 'largest-weight' }, ['34', '33', '33']],
  [{ to: 'bearer', bearer: 'gone', otherwise: 'a' }, ['34', '33', '33']],
] as const satisfies readonly (readonly [Remainder, readonly string[]])[])('remainder to %j', (remainder, shares) => {
  expect(told.bodies(sketch.apportion(amount(100), weights([1, 1, 1]), remainder))).toEqual(shares)
})

test('a bearer by year, and its fallback', () => {
  const index: ValueType = { kind: 'index', of: 'body' }
  const node = sketch.constant(['year'], ['a', 'c', null], index, { marks: { 2: { none: 'nil' } } })
  const cost = sketch.constant(['year'], [100, 100, 100])
  const shared = sketch.apportion(cost, weights([1, 1, 1]), { to: 'bearer', bearer: { node }, otherwise: 'b' })
  expect(YEARS.members.map((year) => told.bodies(shared, {}, year).indexOf('34'))).toEqual([0, 2, 1])
})

test('caps: what is above goes to the others; caps that cannot hold it are an error', () => {
  const cap = (yen: number) => sketch.constant([], [yen], YEN)
  const capped = (yen: number) => sketch.apportion(amount(100), weights([8, 1, 1]), { to: 'last' }, { upper: cap(yen) })
  expect(told.bodies(capped(40))).toEqual(['40', '30', '30'])
  expect(told.bodies(capped(33))).toEqual(Array(3).fill('error(bounds-cannot-hold)'))
  const awaited = sketch.constant([], [null], YEN, { marks: { 0: { waiting: 'consultation' } } })
  const waiting = sketch.apportion(amount(100), weights([8, 1, 1]), { to: 'last' }, { upper: awaited })
  expect(told.bodies(waiting)).toEqual(Array(3).fill('awaiting(consultation)'))
})

test('floors', () => {
  const lower = sketch.constant(['body'], [0, 20, 20], YEN)
  expect(told.bodies(sketch.apportion(amount(100), weights([8, 1, 1]), { to: 'last' }, { lower }))).toEqual(['60', '20', '20'])
})

test('thousands: the rest below a unit goes to the next in order', () => {
  const cost = sketch.constant(['year'], [100_250, 0, 0])
  expect(told.bodies(sketch.apportion(cost, weights([1, 1, 1]), largest, { unit: '1000' }))).toEqual(['34000', '33250', '33000'])
})

test('ratios: unit below one', () => {
  const whole = sketch.constant(['year'], [1, 0, 0], RATIO)
  expect(told.bodies(sketch.apportion(whole, weights([1, 1, 1]), largest, { unit: '1/100' }, RATIO))).toEqual(['17/50', '33/100', '33/100'])
})

test('over another axis than the last: every body shares over years', () => {
  const perBody = sketch.constant(['body'], [10, 20, 31])
  const spread = sketch.node(
    { op: 'apportion', over: 'year', amount: perBody, weight: sketch.constant(['year'], [1, 1, 1], RATIO), unit: '1', direction: 'down', remainder: { to: 'last' } },
    ['year', 'body'],
    YEN,
  )
  expect(YEARS.members.map((year) => told.bodies(spread, {}, year))).toEqual([
    ['3', '6', '10'],
    ['3', '6', '10'],
    ['4', '8', '11'],
  ])
})

test('a membership that awaits makes everyone await', () => {
  const set = sketch.constant(['body'], [true, null, false], TRUTH, { marks: { 1: { waiting: 'figures' } } })
  const node = sketch.apportion(amount(100), sketch.within(set, weights([1, 1, 1])), largest)
  expect(told.bodies(node)).toEqual(['awaiting(figures)', 'awaiting(figures)', 'none(not-applicable, figures)'])
})
