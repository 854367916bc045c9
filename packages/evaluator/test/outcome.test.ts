import { figureOf, RATIO, Sketch, snapshotFor, YEN } from '@renkei/conformance'
import { evaluate, evaluator, outcomeDiagnostics } from '@renkei/evaluator'
import type { Axis } from '@renkei/plan'
import { expect, test } from 'vitest'
import { lineOf } from './helpers/yen-of.ts'

const YEARS: Axis = { id: 'year', of: 'year', members: ['2025', '2026'] }
const BODY: Axis = { id: 'body', of: 'body', members: ['a', 'b', 'c'] }
const years = YEARS.members
const sketched = (draw: (sketch: Sketch) => void) => {
  const sketch = new Sketch([YEARS, BODY])
  draw(sketch)
  const plan = sketch.build()
  return { plan, outcome: evaluate(plan, snapshotFor(plan)) }
}

test('restated lines and lines outside the total are not counted twice', () => {
  const { outcome } = sketched((sketch) => {
    const share = sketch.apportion(sketch.constant([], [300]), sketch.constant(['body'], [1, 1, 1], RATIO), { to: 'last' })
    sketch.line(share, { id: 'L', programme: '33' })
    sketch.line(share, { id: 'again', programme: '34', restates: 'L' })
    sketch.line(share, { id: 'beside', programme: '34', inTotal: false })
  })
  expect(outcome.totals.map(({ of, determined }) => [of, determined])).toEqual([['all', 300], ['33', 300], ['a', 100], ['b', 100], ['c', 100]])
})

test('shares that do not sum to the amount are an error, not a number', () => {
  const { plan, outcome } = sketched((sketch) => {
    const cost = sketch.constant(['year'], [300, 301])
    sketch.line(sketch.constant(['body'], [100, 100, 100]), { id: 'L', programme: '7', cost: '運営費', years, conserves: cost })
  })
  expect(lineOf(outcome, 'L')).toMatchObject({ state: 'determined', total: 300 })
  expect(lineOf(outcome, 'L', '2026').state).toBe('error')
  expect(lineOf(outcome, 'L', '2026').yen).toBeUndefined()
  expect(outcomeDiagnostics(plan, outcome)).toEqual([
    { name: 'shares-do-not-sum', args: { programme: '7', cost: '運営費', year: '2026', operator: 'const' }, origin: 0 },
  ])
})

test('beyond 2^53 − 1 yen, and fractions of a yen, are errors', () => {
  const { outcome } = sketched((sketch) => {
    sketch.line(sketch.constant(['body'], ['9007199254740993', 0, 0]), { id: 'one' })
    sketch.line(sketch.constant(['body'], [9_007_199_254_740_991, 1, 0]), { id: 'sum' })
    sketch.line(sketch.constant(['body'], ['1/2', 0, 0], RATIO), { id: 'half' })
  })
  expect(outcome.causes.map(({ code }) => code)).toEqual(['result-too-large', 'result-too-large', 'yen-not-whole'])
  expect(outcome.lines.map(({ state }) => state)).toEqual(['error', 'error', 'error'])
})

test('a total that would leave the safe integers is left open', () => {
  const { outcome } = sketched((sketch) => {
    const large = sketch.constant(['body'], [9_007_199_254_740_991, 0, 0])
    for (const id of ['one', 'two']) sketch.line(large, { id })
  })
  expect(outcome.totals[0]).toMatchObject({ determined: 0, openLines: 2 })
})

test('errors are told once per place, with the diagnostic’s name', () => {
  const { plan, outcome } = sketched((sketch) => {
    const cost = sketch.constant(['year'], [300, 300])
    sketch.line(sketch.apportion(cost, sketch.constant(['body'], [0, 0, 0], RATIO), { to: 'last' }), { years, programme: '12', cost: '負担金' })
  })
  expect(outcomeDiagnostics(plan, outcome)).toEqual([
    { name: 'zero-total-weight', args: { programme: '12', cost: '負担金', year: '2025', operator: 'apportion' }, origin: 0 },
  ])
})

test('checks by year; one that fails shows both sides and becomes a diagnostic', () => {
  const { plan, outcome } = sketched((sketch) => {
    const cost = sketch.constant(['year'], [300, 301])
    sketch.builder.check({ id: 'c', left: cost, rel: 'eq', right: sketch.constant([], [300]), code: 'cost-differs', origin: 0 })
    sketch.builder.check({ id: 'd', left: sketch.constant(['body'], [1, 2, 3]), rel: 'le', right: sketch.constant([], [3]), code: 'x', origin: 0 })
    const open = sketch.open('p', [], YEN)
    sketch.builder.check({ id: 'e', left: open, rel: 'le', right: sketch.constant([], [3]), code: 'x', origin: 0 })
  })
  expect(outcome.checks).toEqual([
    { id: 'c', year: '2025', holds: true, left: '300', right: '300' },
    { id: 'c', year: '2026', holds: false, left: '301', right: '300' },
    { id: 'd', holds: true },
    { id: 'e', holds: 'unknown' },
  ])
  expect(outcomeDiagnostics(plan, outcome)).toEqual([{ name: 'cost-differs', args: { year: '2026', left: '301', right: '300' }, origin: 0 }])
})

test('which bodies are concerned, whatever the state', () => {
  const { outcome } = sketched((sketch) => {
    const set = sketch.mask(['body'], [true, false, true])
    sketch.line(sketch.apportion(sketch.open('cost', [], YEN), sketch.within(set, sketch.constant([], [1], RATIO)), { to: 'last' }), { id: 'L' })
  })
  expect(lineOf(outcome, 'L').members).toEqual([true, false, true])
  expect(outcome.totals.map(({ of, openLines }) => [of, openLines])).toEqual([['all', 1], ['1', 1], ['a', 1], ['b', 0], ['c', 1]])
})

test('a plan or figures that do not fit are refused before the run', () => {
  const sketch = new Sketch([YEARS, BODY])
  sketch.line(sketch.figure('f', ['year', 'body'], YEN))
  const plan = sketch.build()
  const figures = figureOf('f', { axes: ['body'], values: [1, 2, 3] }, { unit: { person: 1 } })
  expect(evaluator.refuse(plan, snapshotFor(plan))).toEqual([])
  expect(evaluator.refuse(plan, snapshotFor(plan, { figures }))).toMatchObject([{ node: 'n0', code: 'wrong-unit' }])
  expect(evaluator.refuse(plan, snapshotFor(plan, { axesHash: 'x' }))).toMatchObject([{ node: '', code: 'axes-hash-differs' }])
  expect(evaluator.refuse({ ...plan, lines: [{ ...plan.lines[0]!, node: 'gone' }] }, snapshotFor(plan))).toMatchObject([{ code: 'unknown-node' }])
})

test('figures of other axes give errors, not numbers', () => {
  const sketch = new Sketch([YEARS, BODY])
  sketch.line(sketch.figure('f', ['year', 'body'], YEN), { id: 'L' })
  const plan = sketch.build()
  const figures = figureOf('f', { axes: ['body'], values: [1, 2, 3] })
  expect(lineOf(evaluate(plan, snapshotFor(plan, { figures, axesHash: 'x' })), 'L').state).toBe('error')
})
