import { RATIO, recordOf } from '@renkei/conformance'
import type { Column } from '@renkei/plan'
import { expect, test } from 'vitest'
import { Told } from '../helpers/cells.ts'

const told = new Told()
const { sketch } = told
const axes = ['year', 'body']
const computed = sketch.constant(['body'], [1, 2, null], RATIO, { marks: { 2: { none: 'not-applicable' } } })
const node = (fallback: 'plain' | 'recomputed' | 'estimate') => sketch.node({ op: 'recorded', slot: 's', else: computed, fallback }, axes, RATIO)
const record = (values: Column['values'], more = {}) => ({ records: recordOf('s', { axes, values, ...more }) })
const empty = [null, null, null]

test('the record alone, else the fallback marked as declared', () => {
  const known = record([10, 20, null, ...empty, ...empty])
  expect(told.bodies(node('recomputed'), known)).toEqual(['10', '20', 'none(not-applicable)'])
  expect(told.bodies(node('recomputed'), known, '2026')).toEqual(['1 (recomputed)', '2 (recomputed)', 'none(not-applicable)'])
  expect(told.bodies(node('estimate'), {})).toEqual(['1 (estimate)', '2 (estimate)', 'none(not-applicable)'])
  expect(told.bodies(node('plain'), {})).toEqual(['1', '2', 'none(not-applicable)'])
})

test('a group recorded in part is an error, other years are not', () => {
  const partial = record([10, null, null, ...empty, ...empty])
  expect(told.bodies(node('plain'), partial)).toEqual(Array(3).fill('error(partial-record)'))
  expect(told.bodies(node('plain'), partial, '2026')).toEqual(['1', '2', 'none(not-applicable)'])
})

test('a mark counts as recorded', () => {
  const marked = record([10, null, null, ...empty, ...empty], { marks: { 1: { none: 'nil' } } })
  expect(told.bodies(node('plain'), marked)).toEqual(['10', 'none(nil)', 'none(not-applicable)'])
})
