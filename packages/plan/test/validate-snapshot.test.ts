import { axesHash, FIGURES_FORMAT, validateSnapshot, type Column, type FigureSnapshot } from '@renkei/plan'
import { expect, test } from 'vitest'
import { AXES, smallPlan } from './small-plan.ts'

const snapshot = (column: Column, unit: Record<string, number> = { yen: 1 }): FigureSnapshot => ({
  format: FIGURES_FORMAT,
  axesHash: axesHash(AXES),
  asOf: '2025-04-01',
  computedFor: '2025',
  figures: { f: { key: 'f', unit, whole: true, column, quality: 'final', source: { name: 'f.csv', vintage: '', asOfRule: '' } } },
  records: {},
  decisions: {},
  hash: '',
})
const plan = smallPlan({ f: { op: 'figure', key: 'f' }, g: { op: 'figure', key: 'missing' } })
const codes = (figures: FigureSnapshot) => validateSnapshot(plan, figures).map(({ code, nodes }) => [code, ...nodes].join(' '))

test('figures that fit; one that is missing is awaited, not refused', () => {
  expect(codes(snapshot({ axes: ['body'], values: [1, 2] }))).toEqual([])
  expect(codes(snapshot({ axes: [], values: [1] }))).toEqual([])
})

test('figures that do not fit', () => {
  expect(codes(snapshot({ axes: ['body'], values: [1, 2] }, { person: 1 }))).toEqual(['wrong-unit f'])
  expect(codes(snapshot({ axes: ['body'], values: [1, 2, 3] }))).toEqual(['wrong-length f'])
  expect(codes(snapshot({ axes: ['pool'], values: [1] }))).toEqual(['wrong-axes f'])
  expect(codes({ ...snapshot({ axes: [], values: [1] }), axesHash: 'other' })).toEqual(['axes-hash-differs'])
})
