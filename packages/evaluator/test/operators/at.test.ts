import { TRUTH, YEN } from '@renkei/conformance'
import type { Axis, ValueType } from '@renkei/plan'
import { expect, test } from 'vitest'
import { BODIES, Told, YEARS } from '../helpers/cells.ts'

const told = new Told()
const { sketch } = told
const yearly = sketch.constant(['year'], [1, 20, 300])
const opening = sketch.constant([], [7])

test('an earlier year; before the first the opening balance, else the figure of that year is awaited', () => {
  expect(told.years(sketch.before(yearly))).toEqual(['awaiting(figures)', '1', '20'])
  expect(told.years(sketch.before(yearly, opening))).toEqual(['7', '1', '20'])
})

test('a frozen year', () => {
  const frozen = sketch.node({ op: 'at', of: yearly, axis: 'year', by: { fixed: '2026' } }, [], YEN)
  expect(told.years(frozen)).toEqual(['20', '20', '20'])
})

const bond: Axis = { id: 'bond', of: 'other', members: ['one', 'two', 'three', 'four'] }
const index: ValueType = { kind: 'index', of: 'year' }

test('the year a key names, with what the key lacks', () => {
  const bonds = new Told([YEARS, BODIES, bond])
  const rate = bonds.sketch.constant(['year'], [1, 20, 300])
  const marks = { 2: { none: 'nil' }, 3: { waiting: 'figures' } } as const
  const borrowed = bonds.sketch.constant(['bond'], ['2026', 0, null, null], index, { marks })
  const read = bonds.sketch.node({ op: 'at', of: rate, axis: 'year', by: { key: borrowed } }, ['bond'], YEN)
  const of = (member: string) => bonds.sketch.node({ op: 'at', of: read, axis: 'bond', by: { fixed: member } }, [], YEN)
  expect(bond.members.map((member) => bonds.years(of(member))[0])).toEqual(['20', '1', 'none(nil)', 'awaiting(figures)'])
})

test('a key outside the axis is an error', () => {
  const key = sketch.constant([], ['1999'], index)
  const read = sketch.node({ op: 'at', of: yearly, axis: 'year', by: { key } }, [], YEN)
  expect(told.years(read)[0]).toBe('error(figure-not-readable)')
})

test('along another axis: pays and receives of ordered pairs', () => {
  const pairs = (['home', 'host'] as const).map((id): Axis => ({ id, of: 'body', members: BODIES.members }))
  const metered = new Told([YEARS, BODIES, ...pairs])
  const use = metered.sketch.constant(['home', 'host'], [0, 1, 2, 10, 0, 20, 100, 200, 0])
  const along = (of: string, axis: string) => metered.sketch.node({ op: 'at', of, axis, by: { along: 'body' } }, ['body'], YEN)
  expect(metered.bodies(along(metered.sketch.sum(use, 'host'), 'home'))).toEqual(['3', '30', '300'])
  expect(metered.bodies(along(metered.sketch.sum(use, 'home'), 'host'))).toEqual(['110', '201', '22'])
})

test('inside a recurrence a frozen year must be an earlier one', () => {
  const loop = new Told()
  const grown = loop.sketch.builder.declare({ axes: ['year'], type: YEN, origin: loop.sketch.origin })
  const base = loop.sketch.node({ op: 'at', of: grown, axis: 'year', by: { fixed: '2025' } }, [], YEN)
  const first = loop.sketch.mask(['year'], [true, false, false])
  const more = loop.sketch.arith('add', [base, loop.sketch.constant([], [5])])
  loop.sketch.builder.define(grown, { op: 'when', cases: [[first, loop.sketch.constant([], [7])]], else: more })
  expect(loop.years(grown)).toEqual(['7', '12', '12'])
})

test('a frozen year of oneself that is not computed yet is an error', () => {
  const always = new Told()
  const own = always.sketch.builder.declare({ axes: ['year'], type: YEN, origin: always.sketch.origin })
  const same = always.sketch.node({ op: 'at', of: own, axis: 'year', by: { fixed: '2025' } }, [], YEN)
  always.sketch.builder.define(own, { op: 'when', cases: [[always.sketch.constant([], [false], TRUTH), same]], else: same })
  expect(always.years(own)[0]).toBe('error(year-not-earlier)')
})
