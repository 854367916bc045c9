import { axesHash } from '@renkei/plan'
import { expect, test } from 'vitest'
import type { RecordRequest } from '@renkei/plan'
import { resolveFigures } from '../src/index.ts'
import { AXES, lines, ORIGIN, pointed, tableOf } from './support.ts'

const HEAD = '年度,団体コード,団体名,事業,経費,額（千円）,決定日,決定者'
const SLOT: RecordRequest = {
  slot: '7/負担金', kind: 'decided', programme: '7', cost: '負担金', axes: ['year', 'body'], group: ['body'], needed: { 2025: ['062014', '062065'] }, origin: ORIGIN,
}

function resolve(text: string, asOf = '2025-04-01') {
  const { snapshot, diagnostics } = resolveFigures([], [tableOf(text, '決定額.csv')], AXES, { axesHash: axesHash(AXES), asOf, records: [SLOT] })
  return { record: snapshot.records['7/負担金'], diagnostics }
}

test('reads what was decided for a cost, whole years at a time', () => {
  const { record, diagnostics } = resolve(
    lines(HEAD, '令和7年度,062014,山形市,事業【7】観光の振興,負担金,1.5,令和7年4月1日,協議会', 'R7,06206,寒河江市,7,負担金,—,2025-04-01,協議会', 'R7,062014,山形市,8,負担金,9,2025-04-01,協議会', '合計,,,,,1.5,,'),
  )
  expect(diagnostics).toEqual([])
  expect(record).toEqual({
    slot: '7/負担金', group: ['body'], decided: '2025-04-01', authority: '協議会', origin: ORIGIN,
    column: { axes: ['year', 'body'], values: [1500, null, null, null, null, null], marks: { 1: { none: 'nil' } } },
  })
})

const REVISED = lines(
  HEAD, 'R7,062014,,7,負担金,1,2025-03-01,協議会', 'R7,062065,,7,負担金,2,2025-03-01,協議会', 'R7,062014,,7,負担金,3,2025-10-01,議会', 'R7,062065,,7,負担金,4,2025-10-01,議会',
)

test('lets the last known decision replace the ones before', () => {
  expect(resolve(REVISED).record).toMatchObject({ column: { values: [1, 2, null, null, null, null].map((value) => value && value * 1000) }, authority: '協議会' })
  expect(resolve(REVISED, '2025-10-01').record).toMatchObject({ decided: '2025-10-01', authority: '議会' })
  expect(resolve(REVISED, '2025-02-28').record).toBeUndefined()
})

test('reads no year that is recorded in part', () => {
  const { record, diagnostics } = resolve(lines(HEAD, 'R7,062014,,7,負担金,1,2025-03-01,協議会', 'R7,062065,,7,負担金,,2025-03-01,協議会'))
  expect(record).toBeUndefined()
  expect(diagnostics).toMatchObject([{ name: 'record-without-some-bodies', args: { year: 2025, cost: '負担金', bodies: '062065' } }])
})

test.each([
  ['duplicate-figure', 'R7,062065,,7,負担金,9,2025-03-01,協議会', '9'],
  ['unreadable-figure-time', '7年,062065,,7,負担金,2,2025-03-01,協議会', '7年'],
  ['unreadable-figure-time', 'R7,062065,,7,負担金,2,2025-02-30,協議会', '2025-02-30'],
  ['not-a-figure', 'R7,062065,,7,負担金,約2,2025-03-01,協議会', '約2'],
] as const)('reports %s where it is', (name, row, place) => {
  const text = lines(HEAD, 'R7,062014,,7,負担金,1,2025-03-01,協議会', 'R7,062065,,7,負担金,2,2025-03-01,協議会', row)
  const { diagnostics } = resolve(text)
  expect(diagnostics.map((each) => each.name)).toEqual([name])
  expect(pointed(text, diagnostics[0])).toBe(place)
})
