import { axesHash, type Axis, type FigureRequest } from '@renkei/plan'
import { expect, test } from 'vitest'
import { resolveFigures, type ResolveOptions } from '../src/index.ts'
import { CITIES, lines, ORIGIN, pointed, request, tableOf } from './support.ts'

const [FIRST, SECOND] = CITIES
const AXES: readonly Axis[] = [
  { id: 'year', of: 'year', members: ['2025'] },
  { id: 'body', of: 'body', members: [FIRST, SECOND] },
  { id: 'home', of: 'body', members: [FIRST, SECOND] },
  { id: 'host', of: 'body', members: [FIRST, SECOND] },
]
const BODIES = [{ code: FIRST, name: '山形市' }, { code: SECOND, name: '寒河江市' }]

function read(text: string, changes: Partial<FigureRequest> = {}, options: Partial<ResolveOptions> = {}) {
  const asked = request({ axes: ['year', 'home', 'host'], pairs: { sides: ['住む', '使う'] }, needed: { 2025: [FIRST, SECOND] }, origin: ORIGIN, ...changes })
  const { snapshot, diagnostics } = resolveFigures([asked], [tableOf(text)], AXES, { axesHash: axesHash(AXES), bodies: BODIES, ...options })
  const { column } = snapshot.figures['人口']!
  return { values: column.values, marks: column.marks, diagnostics, names: diagnostics.map(({ name }) => name) }
}

const both = ['山形市,寒河江市,12', '寒河江市,山形市,30']
const table = (...rows: readonly string[]) => lines('住む,使う,人口', ...rows)

test('a row is one pair; what a body is to itself need not be there', () => {
  expect(read(table(...both))).toMatchObject({ values: [null, 12, 30, null], names: [] })
})

test('unless it counts', () => {
  const own = { pairs: { sides: ['住む', '使う'], own: true } } as const
  expect(read(table(...both), own)).toMatchObject({ names: ['missing-pairs'], diagnostics: [{ args: { count: 2, pairs: '山形市→山形市、寒河江市→寒河江市' } }] })
})

test('a pair that is missing waits and is named, or is nil where the rules say so', () => {
  expect(read(table(both[0]!))).toMatchObject({ values: [null, 12, null, null], marks: { 2: { waiting: 'figures' } }, diagnostics: [{ name: 'missing-pairs', args: { pairs: '寒河江市→山形市' } }] })
  expect(read(table(both[0]!), { pairs: { sides: ['住む', '使う'], absent: 'nil' } })).toMatchObject({ marks: { 2: { none: 'nil' } }, names: [] })
})

test('two rows of one pair that differ are told', () => {
  expect(read(table(...both, '山形市,寒河江市,13'))).toMatchObject({ names: ['duplicate-figure'], diagnostics: [{ args: { of: '山形市→寒河江市' } }] })
})

test('a name that is nobody is told where it stands, once, and its pair is not told to be missing', () => {
  const text = table('山形市,寒河江,12', both[1]!)
  const { diagnostics, names } = read(text)
  expect(names).toEqual(['row-of-unknown-body'])
  expect(diagnostics[0]).toMatchObject({ suggestion: { text: '寒河江市' } })
  expect(pointed(text, diagnostics[0])).toBe('寒河江')
  expect(read(table('山形市,最上市,1', '最上市,山形市,2', ...both)).names).toEqual(['row-of-unknown-body'])
})

test('a blank side belongs to nobody', () => {
  expect(read(table('山形市,,12', ...both)).names).toEqual(['row-without-body'])
})

test('without a column for a side there is no figure', () => {
  expect(read(lines('住む,人口', '山形市,12'))).toMatchObject({ names: ['unknown-column'], diagnostics: [{ args: { column: '使う' } }] })
  expect(read(lines('使う,人口', '山形市,12'))).toMatchObject({ names: ['unknown-column'], diagnostics: [{ args: { column: '住む' } }] })
})

test('printed totals are compared', () => {
  expect(read(table(...both, '合計,,41')).names).toEqual(['total-differs'])
})

test('a cell that is no figure and a row without a time are told', () => {
  expect(read(table('山形市,寒河江市,多数', both[1]!)).names).toContain('not-a-figure')
  const dated = lines('住む,使う,時点,人口', '山形市,寒河江市,ずっと前,12', '寒河江市,山形市,令和2年10月1日,30')
  expect(read(dated, { asOf: { kind: 'calendar-year', year: 2020 } }).names).toEqual(['unreadable-figure-time'])
})

const merged = { successions: [{ successor: FIRST, predecessors: ['旧南村'], from: '2006-01-01', inherits: [] }] }
const in2000 = { asOf: { kind: 'calendar-year', year: 2000 } } as const
const dated = (...rows: readonly string[]) => lines('住む,使う,時点,人口', ...rows)

test('who merged counts with its successor on either side; what was between them is its own', () => {
  const text = dated('山形市,寒河江市,2000-10-01,12', '旧南村,寒河江市,2000-10-01,5', '寒河江市,南村,2000-10-01,7', '寒河江市,山形市,2000-10-01,1', '南村,山形市,2000-10-01,99')
  expect(read(text, in2000, merged)).toMatchObject({ values: [99, 17, 8, null], names: [] })
})

test('a former body of a later time, or of which nothing is said, is told', () => {
  const later = dated('旧南村,寒河江市,2020-10-01,5', '山形市,寒河江市,2020-10-01,1', '寒河江市,山形市,2020-10-01,1')
  expect(read(later, { asOf: { kind: 'calendar-year', year: 2020 } }, merged).names).toEqual(['figure-of-former-body'])
  expect(read(dated('旧北町,寒河江市,2000-10-01,5', '山形市,寒河江市,2000-10-01,1', '寒河江市,山形市,2000-10-01,1'), in2000).names).toEqual(['row-of-former-body'])
})
