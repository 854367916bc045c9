import { figureOf, PEOPLE, RATIO, recordOf, Sketch, snapshotFor } from '@renkei/conformance'
import { evaluate } from '@renkei/evaluator'
import type { Column } from '@renkei/plan'
import { expect, test } from 'vitest'
import { BODY, POPULATION, setOf, YEAR } from './helpers/bodies.ts'
import { lineOf, yenOf } from './helpers/yen-of.ts'

const COST = 3_000_001
const ends: readonly Column[] = [
  { axes: [], values: [0] },
  { axes: [], values: [1] },
]

/** Cremations and population at a ratio that three bodies have still to agree on. */
function programme40(more: { ends?: readonly Column[] } = { ends }) {
  const sketch = new Sketch([YEAR, BODY])
  const set = sketch.mask(['body'], setOf('山形市', '山辺町', '中山町'))
  const p = sketch.open('ratio', [], RATIO, { who: ['山形市', '山辺町', '中山町'], ...more })
  const people = sketch.within(set, sketch.figure('population', ['body'], PEOPLE))
  const cremations = sketch.within(set, sketch.figure('cremations', ['body'], PEOPLE))
  const q = sketch.arith('sub', [sketch.constant([], [1], RATIO), p], RATIO)
  const part = (ratio: string, of: string) => sketch.arith('div', [sketch.arith('mul', [ratio, of], PEOPLE), sketch.sum(of, 'body')], RATIO)
  const weight = sketch.within(set, sketch.arith('add', [part(p, cremations), part(q, people)], RATIO))
  const cost = sketch.constant(['year'], [COST, COST, COST, COST, COST])
  sketch.line(sketch.apportion(cost, weight, { to: 'largest-remainder' }), { id: 'L', years: ['2025', '2026'], conserves: cost, hangs: cost })
  return sketch.build()
}

const person = { unit: { person: 1 } }
const figures = {
  ...figureOf('population', { axes: ['body'], values: POPULATION }, person),
  ...figureOf('cremations', { axes: ['body'], values: POPULATION.map((people, i) => Math.floor(people / (80 + i))) }, person),
}
const plan = programme40()
const decided = (tenths: number) => snapshotFor(plan, { figures, decisions: recordOf('ratio', { axes: [], values: [tenths], den: '10' }, { group: [] }) })

test('幅あり: lowest and highest yen, widened by one yen of rounding, and what hangs on it', () => {
  const outcome = evaluate(plan, snapshotFor(plan, { figures }))
  const line = lineOf(outcome, 'L')
  const [people, cremations] = [yenOf(evaluate(plan, decided(0)), 'L'), yenOf(evaluate(plan, decided(10)), 'L')]
  expect(line).toMatchObject({ state: 'bounded', slack: 1, hanging: COST })
  expect(line.yen).toBeUndefined()
  expect(line.low).toEqual(people.map((yen, i) => (yen === null ? null : Math.min(yen, cremations[i]!) - 1)))
  expect(line.high).toEqual(people.map((yen, i) => (yen === null ? null : Math.max(yen, cremations[i]!) + 1)))
})

test('every decision within the ends lies within low and high', () => {
  const { low = [], high = [] } = lineOf(evaluate(plan, snapshotFor(plan, { figures })), 'L')
  for (let tenths = 0; tenths <= 10; tenths++) {
    const yen = yenOf(evaluate(plan, decided(tenths)), 'L')
    expect(yen.every((each, i) => each === null || (each >= low[i]! && each <= high[i]!))).toBe(true)
  }
})

test('a decision settles it from its date on', () => {
  const decisions = recordOf('ratio', { axes: [], values: [6], den: '10' }, { group: [], decided: '2026-04-01' })
  const known = snapshotFor(plan, { figures, decisions })
  expect(lineOf(evaluate(plan, known), 'L')).toMatchObject({ state: 'determined', total: COST })
  expect(lineOf(evaluate(plan, { ...known, asOf: '2026-03-31' }), 'L').state).toBe('bounded')
})

test('a decision outside the ends is an error', () => {
  const outcome = evaluate(plan, decided(11))
  expect(lineOf(outcome, 'L').state).toBe('error')
  expect(outcome.causes).toContainEqual(expect.objectContaining({ class: 'error', code: 'decision-outside-bounds' }))
})

test('without ends it awaits consultation; with a figure missing too, it awaits both', () => {
  const open = programme40({})
  const outcome = evaluate(open, snapshotFor(open, { figures }))
  expect(lineOf(outcome, 'L')).toMatchObject({ state: 'awaiting-consultation', hanging: COST })
  const { population } = figures as Record<string, (typeof figures)[string]>
  const both = evaluate(plan, snapshotFor(plan, { figures: { population: population! } }))
  const { state, causes } = lineOf(both, 'L')
  expect(state).toBe('awaiting-consultation')
  expect(new Set(causes.map((at) => both.causes[at]?.class))).toEqual(new Set(['consultation', 'figures']))
})
