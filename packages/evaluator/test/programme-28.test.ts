import { figureOf, PEOPLE, Sketch, snapshotFor, TRUTH, YEN } from '@renkei/conformance'
import { evaluate } from '@renkei/evaluator'
import { planProblems, schedule, validatePlan, type Axis, type NodeId } from '@renkei/plan'
import { expect, test } from 'vitest'
import { BODY, byName, codeOf, POPULATION, setOf } from './helpers/bodies.ts'
import { yenOf } from './helpers/yen-of.ts'

const years = ['2026', '2027', '2028']
const YEARS: Axis = { id: 'year', of: 'year', members: years }
const POOL: Axis = { id: 'pool', of: 'other', members: years }
const FIRST = ['山形市', '村山市', '河北町', '大石田町']
const members = [FIRST, [...FIRST, '天童市'], [...FIRST, '天童市', '寒河江市']]

/** Content bought for good is shared again, with every pool before, in a year in which someone joins. */
function programme28() {
  const sketch = new Sketch([YEARS, POOL, BODY])
  const people = sketch.figure('population', ['body'], PEOPLE)
  const set = sketch.mask(['year', 'body'], members.flatMap((names) => setOf(...names)))
  const bearer = { to: 'bearer', bearer: codeOf('山形市') } as const
  const weight = sketch.within(set, people)
  const system = sketch.apportion(sketch.constant(['year'], [1_320_000, 1_320_000, 1_320_000]), sketch.within(set, sketch.constant([], [1])), bearer)
  const limited = sketch.apportion(sketch.constant(['year'], [453_000, 453_000, 453_000]), weight, bearer)
  const fresh = sketch.apportion(sketch.constant(['pool'], [900_000, 600_000, 500_000]), weight, bearer)
  const held = heldPools(sketch, fresh)
  const change = sketch.arith('sub', [held, sketch.before(held, sketch.none())])
  const past = sketch.node({ op: 'compare', rel: 'lt', of: pools(sketch) }, ['year', 'pool'], TRUTH)
  const settlement = sketch.sum(sketch.when([[past, change]], sketch.none()), 'pool')
  const net = sketch.arith('add', [system, limited, sketch.sum(change, 'pool')])
  sketch.line(net, { id: 'net', years })
  sketch.line(settlement, { id: 'settlement', years, part: 'settlement' })
  return sketch.build()
}

/** Positions of the pool and of the year, to compare them. */
function pools(sketch: Sketch): readonly NodeId[] {
  return [sketch.constant(['pool'], [0, 1, 2]), sketch.constant(['year'], [0, 1, 2])]
}

function heldPools(sketch: Sketch, fresh: NodeId): NodeId {
  const held = sketch.builder.declare({ axes: ['year', 'pool', 'body'], type: YEN, origin: sketch.origin })
  const [pool, year] = pools(sketch)
  const now = sketch.compare('eq', pool!, year!)
  const reshared = sketch.compare('and', sketch.compare('lt', pool!, year!), sketch.mask(['year'], [false, true, true]))
  const kept = sketch.compare('lt', pool!, year!)
  const before = sketch.before(held, sketch.none())
  sketch.builder.define(held, { op: 'when', cases: [[now, fresh], [reshared, fresh], [kept, before]], else: sketch.none() })
  return held
}

const plan = programme28()
const figures = figureOf('population', { axes: ['body'], values: POPULATION }, { unit: { person: 1 } })
const outcome = evaluate(plan, snapshotFor(plan, { figures }))

test('the recurrence is a group of its own, free of loops within a year', () => {
  expect(validatePlan(plan)).toEqual([])
  expect(planProblems(plan)).toEqual([])
  expect(schedule(plan).filter((group) => 'perYear' in group)).toHaveLength(1)
})

test('R8: four bodies', () => {
  const yen = byName({ 山形市: 1_468_169, 村山市: 433_504, 河北町: 411_094, 大石田町: 360_233 })
  expect(yenOf(outcome, 'net', '2026')).toEqual(yen)
})

test('R9: 天童市 joins, the content of R8 is shared again', () => {
  expect(yenOf(outcome, 'net', '2027')).toEqual(byName({ 山形市: 863_409, 村山市: 318_509, 天童市: 604_453, 河北町: 306_707, 大石田町: 279_922 }))
  const settled = byName({ 山形市: -131_979, 村山市: -12_002, 天童市: 156_891, 河北町: -9_404, 大石田町: -3_506 })
  expect(yenOf(outcome, 'settlement', '2027')).toEqual(settled)
})

test('R10: 寒河江市 joins, all earlier content is shared again', () => {
  const net = { 山形市: 709_304, 村山市: 264_496, 天童市: 342_802, 河北町: 254_863, 大石田町: 232_997, 寒河江市: 468_538 }
  expect(yenOf(outcome, 'net', '2028')).toEqual(byName(net))
  const settled = { 山形市: -105_560, 村山市: -9_600, 天童市: -26_495, 河北町: -7_521, 大石田町: -2_804, 寒河江市: 151_980 }
  expect(yenOf(outcome, 'settlement', '2028')).toEqual(byName(settled))
})

test('settlements sum to zero, and before anyone joins there are none', () => {
  expect(outcome.lines.find((line) => line.line === 'settlement' && line.year === '2026')?.state).toBe('not-applicable')
  for (const year of ['2027', '2028']) {
    expect(yenOf(outcome, 'settlement', year).reduce<number>((sum, yen) => sum + (yen ?? 0), 0)).toBe(0)
  }
})
