import { EXACT_YEN, figureOf, PEOPLE, RATIO, recordOf, Sketch, snapshotFor, YEN } from '@renkei/conformance'
import { evaluate } from '@renkei/evaluator'
import type { Axis, FigureSnapshot } from '@renkei/plan'
import { expect, test } from 'vitest'
import { BODY, indexOf, POPULATION, setOf } from './helpers/bodies.ts'
import { lineOf, yenOf } from './helpers/yen-of.ts'

const YEARS: Axis = { id: 'year', of: 'year', members: ['2024', '2025', '2026', '2027'] }
const BUDGET = [9_000_000, 10_000_000, 11_000_001, 12_000_000]
const years = ['2025', '2026', '2027']

/** 山形市 bears the share it bore of last year's budget; the others share the rest by population. */
function programme7() {
  const sketch = new Sketch([YEARS, BODY])
  const budget = sketch.constant(['year'], BUDGET)
  const paid = sketch.builder.declare({ axes: ['year'], type: YEN, origin: sketch.origin })
  const ratio = sketch.arith('div', [paid, budget], RATIO)
  const mine = sketch.round(sketch.arith('mul', [budget, sketch.before(ratio)], EXACT_YEN))
  sketch.builder.define(paid, { op: 'recorded', slot: 'paid', else: mine, fallback: 'recomputed' })
  const rest = sketch.arith('sub', [budget, paid])
  const others = sketch.mask(['body'], setOf('寒河江市', '上山市', '天童市'))
  const people = sketch.within(others, sketch.figure('population', ['body'], PEOPLE))
  sketch.line(sketch.apportion(rest, people, { to: 'largest-remainder' }), { id: 'rest', years, conserves: rest })
  const first = sketch.mask(['body'], setOf('山形市'))
  sketch.line(sketch.within(first, paid), { id: 'mine', years })
  sketch.builder.check({ id: 'rest≥0', left: sketch.constant([], [0]), rel: 'le', right: rest, code: 'negative-rest', origin: sketch.origin })
  return sketch.build()
}

const plan = programme7()
const figures = figureOf('population', { axes: ['body'], values: POPULATION }, { unit: { person: 1 } })
const paidIn = (values: readonly (number | null)[], decided = '2025-03-31'): FigureSnapshot =>
  snapshotFor(plan, { figures, records: recordOf('paid', { axes: ['year'], values }, { group: [], decided }) })
const mineOf = (snapshot: FigureSnapshot, year: string) => yenOf(evaluate(plan, snapshot), 'mine', year)[indexOf('山形市')]

test('from the record of R6 on, each year is computed from the year before, marked 再計算', () => {
  const snapshot = paidIn([3_000_000, null, null, null])
  expect(mineOf(snapshot, '2025')).toBe(3_333_333) // 10,000,000 × 1/3
  expect(mineOf(snapshot, '2026')).toBe(3_666_666) // 11,000,001 × 3,333,333 / 10,000,000 = 3,666,666.63…
  expect(mineOf(snapshot, '2027')).toBe(3_999_998) // 12,000,000 × 3,666,666 / 11,000,001 = 3,999,998.9…
  const outcome = evaluate(plan, snapshot)
  const { state, causes } = lineOf(outcome, 'mine', '2026')
  expect(state).toBe('determined')
  expect(causes.map((at) => outcome.causes[at])).toEqual([
    { class: 'recomputed', leaf: 'paid', at: { year: '2025' } },
    { class: 'recomputed', leaf: 'paid', at: { year: '2026' } },
  ])
  expect(outcome.checks.map(({ holds }) => holds)).toEqual([true, true, true, true])
})

test('the rest is shared by largest remainders and sums to it', () => {
  const outcome = evaluate(plan, paidIn([3_000_000, null, null, null]))
  expect(lineOf(outcome, 'rest').total).toBe(6_666_667)
  expect(yenOf(outcome, 'rest').filter((yen) => yen !== null)).toHaveLength(3)
})

test('a later record takes the place of the computed share', () => {
  expect(mineOf(paidIn([3_000_000, null, 4_400_000, null]), '2026')).toBe(4_400_000)
  expect(mineOf(paidIn([3_000_000, null, 4_400_000, null]), '2027')).toBe(4_799_999) // × 4,400,000 / 11,000,001
})

test('without the record of R6 every year awaits it by name', () => {
  const outcome = evaluate(plan, paidIn([null, null, null, null]))
  const { state, causes } = lineOf(outcome, 'mine', '2027')
  expect(state).toBe('awaiting-figures')
  expect(causes.map((at) => outcome.causes[at])).toContainEqual(expect.objectContaining({ class: 'figures', at: { year: '2023' } }))
  expect(outcome.checks.every(({ holds }) => holds === 'unknown')).toBe(true)
})

test('a record is not known before its day', () => {
  const snapshot = paidIn([3_000_000, null, null, null])
  expect(lineOf(evaluate(plan, { ...snapshot, asOf: '2025-03-30' }), 'mine').state).toBe('awaiting-figures')
  expect(lineOf(evaluate(plan, { ...snapshot, asOf: '2025-03-31' }), 'mine').state).toBe('determined')
})
