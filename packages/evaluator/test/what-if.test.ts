import { figureOf, RATIO, recordOf, Sketch, snapshotFor, YEN } from '@renkei/conformance'
import { evaluate, evaluator } from '@renkei/evaluator'
import type { Axis, Column } from '@renkei/plan'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineOf, yenOf } from './helpers/yen-of.ts'

const YEARS: Axis = { id: 'year', of: 'year', members: ['2025', '2026'] }
const BODY: Axis = { id: 'body', of: 'body', members: ['a', 'b', 'c'] }
const scalar = (value: number | string): Column => ({ axes: [], values: [value] })
const interval = [scalar(0), scalar(1)]

/** A cost shared by a mix of two weights at an open ratio p. */
function mixed(weights: readonly [readonly number[], readonly number[]], cost: number, remainder: 'largest-remainder' | 'last' = 'last') {
  const sketch = new Sketch([YEARS, BODY])
  const p = sketch.open('p', [], RATIO, { ends: interval })
  const q = sketch.arith('sub', [sketch.constant([], [1], RATIO), p], RATIO)
  const [left, right] = weights.map((values) => sketch.constant(['body'], values, RATIO))
  const weight = sketch.arith('add', [sketch.arith('mul', [p, left!], RATIO), sketch.arith('mul', [q, right!], RATIO)], RATIO)
  sketch.line(sketch.apportion(sketch.constant(['year'], [cost, cost]), weight, { to: remainder }), { id: 'L' })
  return sketch.build()
}

test('every decision between the ends lies between low and high', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 3 }).filter((values) => values.some((value) => value > 0))
  const law = fc.property(weights, weights, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 20 }), fc.boolean(), (left, right, cost, twentieths, largest) => {
    const plan = mixed([left, right], cost, largest ? 'largest-remainder' : 'last')
    const { low = [], high = [], state } = lineOf(evaluate(plan, snapshotFor(plan)), 'L')
    const decisions = recordOf('p', { axes: [], values: [twentieths], den: '20' }, { group: [] })
    const decided = evaluate(plan, snapshotFor(plan, { decisions }))
    expect(state).toBe('bounded')
    yenOf(decided, 'L').forEach((yen, i) => {
      expect(yen).toBeGreaterThanOrEqual(low[i]!)
      expect(yen).toBeLessThanOrEqual(high[i]!)
    })
  })
  fc.assert(law, { numRuns: 500 })
})

test('a share of nothing less than zero is not shown below zero', () => {
  const plan = mixed([[1, 0, 1], [1, 0, 2]], 100)
  expect(lineOf(evaluate(plan, snapshotFor(plan)), 'L')).toMatchObject({ slack: 2, low: [31, 0, 48], high: [52, 2, 69] })
})

/** A line that reads p through what the sketch makes of it. */
function lineThrough(make: (sketch: Sketch, p: string) => string, ends: readonly Column[] = interval) {
  const sketch = new Sketch([YEARS, BODY])
  const p = sketch.open('p', [], YEN, { ends })
  const spread = sketch.arith('mul', [make(sketch, p), sketch.constant(['body'], [1, 1, 1], RATIO)], YEN)
  sketch.line(spread, { id: 'L' })
  const plan = sketch.build()
  const { state, unbounded, low, high } = lineOf(evaluate(plan, snapshotFor(plan)), 'L')
  return { state, unbounded, low, high }
}

test('affine amounts are bounded without slack', () => {
  const found = lineThrough((sketch, p) => sketch.arith('add', [p, sketch.constant([], [5])]))
  expect(found).toEqual({ state: 'bounded', unbounded: undefined, low: [5, 5, 5], high: [6, 6, 6] })
})

test('the ends say nothing through a comparison, two factors, or two arguments of min', () => {
  const awaiting = { state: 'awaiting-consultation', unbounded: 'not-affine', low: undefined, high: undefined }
  expect(lineThrough((sketch, p) => sketch.arith('mul', [p, p]))).toEqual(awaiting)
  expect(lineThrough((sketch, p) => sketch.arith('min', [p, sketch.arith('sub', [sketch.constant([], [1]), p])]))).toEqual(awaiting)
  expect(lineThrough((sketch, p) => sketch.when([[sketch.compare('lt', p, sketch.constant([], [1])), p]], sketch.constant([], [0])))).toEqual(awaiting)
  expect(lineThrough((sketch, p) => sketch.arith('div', [sketch.constant([], [1]), p]))).toEqual(awaiting)
})

test('more than 64 ends, or an end without yen: awaiting, with the reason', () => {
  const many = Array.from({ length: 65 }, (_, i) => scalar(i))
  expect(lineThrough((_, p) => p, many)).toMatchObject({ state: 'awaiting-consultation', unbounded: 'too-many-ends' })
  expect(lineThrough((_, p) => p, [scalar(0), scalar('1/2')])).toMatchObject({ state: 'awaiting-consultation', unbounded: 'end-without-yen' })
})

test('two open items in one weight: every combination of their ends', () => {
  const sketch = new Sketch([YEARS, BODY])
  const weight = (['p', 'q'] as const).map((item, i) =>
    sketch.arith('mul', [sketch.open(item, [], RATIO, { ends: [scalar(1), scalar(3)] }), sketch.constant(['body'], i === 0 ? [1, 0, 0] : [0, 1, 1], RATIO)], RATIO),
  )
  sketch.line(sketch.apportion(sketch.constant([], [120]), sketch.arith('add', weight, RATIO), { to: 'largest-remainder' }), { id: 'L' })
  const plan = sketch.build()
  const { low, high } = lineOf(evaluate(plan, snapshotFor(plan)), 'L')
  expect([low, high]).toEqual([[16, 23, 23], [73, 53, 52]]) // a: 120/7 to 360/5, others 120/5 to 360/7, one yen either way
})

test('試算: what the line would be, never an outcome, never in a total', () => {
  const sketch = new Sketch([YEARS, BODY])
  const meals = sketch.figure('meals', ['body'], RATIO)
  const weight = sketch.open('ratio', ['body'], RATIO, { trial: meals })
  const cost = sketch.constant(['year'], [1_000, null], YEN, { marks: { 1: { waiting: 'figures' } } })
  sketch.line(sketch.apportion(cost, weight, { to: 'last' }), { id: 'L', years: ['2025', '2026'], hangs: cost })
  const plan = sketch.build()
  const figures = figureOf('meals', { axes: ['body'], values: [1, 1, 2] }, { unit: {} })
  const outcome = evaluate(plan, snapshotFor(plan, { figures }))
  expect(lineOf(outcome, 'L')).toMatchObject({ state: 'awaiting-consultation', trial: [250, 250, 500], hanging: 1_000 })
  expect(lineOf(outcome, 'L').yen).toBeUndefined()
  expect(lineOf(outcome, 'L', '2026').trial).toBeUndefined()
  expect(outcome.totals[0]).toEqual({ of: 'all', year: '2025', determined: 0, provisional: 0, openLines: 1, hanging: 1_000 })
})

test('a scenario replaces a figure, a constant, an open item, a record', () => {
  const sketch = new Sketch([YEARS, BODY])
  const cost = sketch.constant(['year'], [100, 100])
  const slot = sketch.node({ op: 'recorded', slot: 's', else: cost, fallback: 'plain' }, ['year'], YEN)
  const factor = sketch.open('p', [], RATIO)
  const weight = sketch.arith('mul', [sketch.figure('w', ['body'], RATIO), factor], RATIO)
  sketch.line(sketch.apportion(slot, weight, { to: 'last' }), { id: 'L' })
  const plan = sketch.build()
  const [constant] = Object.entries(plan.nodes).find(([, node]) => node.op === 'const')!
  const snapshot = snapshotFor(plan, { figures: figureOf('w', { axes: ['body'], values: [1, 1, 1] }, { unit: {} }) })
  const under = (override: Record<string, Column>) => {
    const [plain, scenario] = evaluator.emit(plan, snapshot, [{ id: 'what if', label: '', override: { p: scalar(1), ...override } }])
    expect([lineOf(plain!, 'L').state, scenario?.scenario]).toEqual(['awaiting-consultation', 'what if'])
    return yenOf(scenario!, 'L')
  }
  expect(under({})).toEqual([33, 33, 34])
  expect(under({ w: { axes: ['body'], values: [2, 1, 1] } })).toEqual([50, 25, 25])
  expect(under({ [constant]: scalar(300) })).toEqual([100, 100, 100])
  expect(under({ s: scalar(30) })).toEqual([10, 10, 10])
})
