import { figureOf, PEOPLE, Sketch, snapshotFor } from '@renkei/conformance'
import { evaluate, trace } from '@renkei/evaluator'
import { validatePlan } from '@renkei/plan'
import { expect, test } from 'vitest'
import { BODY, codeOf, POPULATION, YEAR } from './helpers/bodies.ts'
import { lineOf, yenOf } from './helpers/yen-of.ts'

const R7 = [228_580, 37_101, 26_873, 20_786, 57_366, 44_019, 13_820, 12_670, 9_920, 16_285, 4_575, 5_876, 7_058, 6_071]
const R8 = [181_561, 29_469, 21_345, 16_510, 45_566, 34_964, 10_977, 10_064, 7_879, 12_935, 3_634, 4_668, 5_606, 4_822]

function programme12() {
  const sketch = new Sketch([YEAR, BODY])
  const cost = sketch.constant(['year'], [491_000, 390_000, null, null, null], undefined, {
    marks: { 2: { waiting: 'figures' }, 3: { waiting: 'figures' }, 4: { none: 'nil' } },
  })
  const people = sketch.figure('population', ['year', 'body'], PEOPLE)
  const share = sketch.apportion(cost, people, { to: 'bearer', bearer: codeOf('山形市') })
  const years = YEAR.members
  sketch.line(share, { id: 'fee', programme: '12', cost: '同盟会運営費', years, conserves: cost, hangs: cost })
  const travel = sketch.constant(['body'], [null], undefined, { marks: { 0: { none: 'borne-directly' } } })
  sketch.line(travel, { id: 'travel', programme: '12', cost: '首長の旅費', years: ['2025'], inTotal: false })
  return sketch.build()
}

const plan = programme12()
const population = (more = {}) => figureOf('population', { axes: ['body'], values: POPULATION }, { unit: { person: 1 }, ...more })
const snapshot = snapshotFor(plan, { figures: population() })

test('the plan is valid', () => {
  expect(validatePlan(plan)).toEqual([])
})

test('R7 and R8 to the yen', () => {
  const outcome = evaluate(plan, snapshot)
  expect(yenOf(outcome, 'fee')).toEqual(R7)
  expect(yenOf(outcome, 'fee', '2026')).toEqual(R8)
  expect(lineOf(outcome, 'fee')).toMatchObject({ state: 'determined', total: 491_000, causes: [] })
})

test('未定 awaits, — is no cost, travel is borne directly', () => {
  const outcome = evaluate(plan, snapshot)
  expect(lineOf(outcome, 'fee', '2027').state).toBe('awaiting-figures')
  expect(lineOf(outcome, 'fee', '2029').state).toBe('no-cost')
  expect(lineOf(outcome, 'travel').state).toBe('borne-directly')
})

test('totals: determined yen, open lines counted, by programme and body', () => {
  const { totals } = evaluate(plan, snapshot)
  const total = (of: string, year: string) => totals.find((each) => each.of === of && each.year === year)
  expect(total('all', '2025')).toEqual({ of: 'all', year: '2025', determined: 491_000, provisional: 0, openLines: 0, hanging: 0 })
  expect(total('12', '2026')?.determined).toBe(390_000)
  expect(total(codeOf('大石田町'), '2025')?.determined).toBe(6_071)
  expect(total('all', '2027')).toEqual({ of: 'all', year: '2027', determined: 0, provisional: 0, openLines: 1, hanging: 0 })
  expect(total(codeOf('大石田町'), '2027')?.openLines).toBe(1)
})

test('a projection makes the outcome provisional, and says of which figure and year', () => {
  const outcome = evaluate(plan, snapshotFor(plan, { figures: population({ quality: 'estimate' }) }))
  const { state, causes, yen } = lineOf(outcome, 'fee')
  expect([state, yen]).toEqual(['provisional', R7])
  expect(causes.map((at) => outcome.causes[at])).toEqual([{ class: 'estimate', leaf: 'population', at: { year: '2025' } }])
  expect(outcome.totals[0]).toMatchObject({ determined: 0, provisional: 491_000 })
})

test('a missing figure awaits for everyone, named by body and year', () => {
  const values = POPULATION.map((people, i) => (i === 3 ? null : people))
  const outcome = evaluate(plan, snapshotFor(plan, { figures: figureOf('population', { axes: ['body'], values }, { unit: { person: 1 } }) }))
  const { state, causes, yen, hanging } = lineOf(outcome, 'fee')
  expect([state, yen, hanging]).toEqual(['awaiting-figures', undefined, 491_000])
  expect(causes.map((at) => outcome.causes[at])).toEqual([{ class: 'figures', leaf: 'population', at: { year: '2025', body: codeOf('村山市') } }])
})

test('the trace of one body keeps quotas, floors and the remainder', () => {
  const of = { line: 'fee', year: '2025', body: codeOf('山形市') }
  const { steps = [], causes } = trace(plan, snapshot, of) ?? {}
  const last = steps.at(-1)
  expect(last).toMatchObject({ op: 'apportion', at: { year: '2025', body: codeOf('山形市') }, result: { kind: 'exact', value: '228580' } })
  expect(last?.shares?.totalWeight).toBe('531855')
  expect(last?.shares?.floor[0]).toBe('228571')
  expect(last?.shares?.extra[0]).toBe('9')
  expect(last?.inputs).toHaveLength(15)
  expect(steps.map(({ op }) => op)).toEqual(['const', ...POPULATION.map(() => 'figure'), 'apportion'])
  expect(causes).toEqual([])
})

test('no trace of what the plan has not', () => {
  expect(trace(plan, snapshot, { line: 'gone', year: '2025', body: codeOf('山形市') })).toBeUndefined()
  expect(trace(plan, snapshot, { line: 'fee', year: '1999', body: codeOf('山形市') })).toBeUndefined()
  expect(trace(plan, snapshot, { line: 'fee', year: '2025', body: '000000' })).toBeUndefined()
})
