import { axesHash } from '@renkei/plan'
import { expect, test } from 'vitest'
import { resolveFigures } from '../src/index.ts'
import { AXES, lines, ORIGIN, pointed, request, resolve, tableOf } from './support.ts'

const bodies = [{ code: '062014', name: '山形市' }, { code: '062065', name: '寒河江市' }, { code: '062073', name: '上山市' }]

test('a name that is nobody of the framework is reported at its cell, and its figure is not missing as well', () => {
  const text = lines('団体名,人口', '山形市,1', '寒河江市,2', '上上市,3')
  const { diagnostics } = resolve(text, {}, { bodies })
  expect(diagnostics).toMatchObject([{ name: 'row-of-unknown-body', severity: 'warning', args: { names: '「上上市」', table: '人口.csv' }, suggestion: { text: '上山市' } }])
  expect(pointed(text, diagnostics[0])).toBe('上上市')
})

test('names near nobody are reported together', () => {
  const { diagnostics } = resolve(lines('団体名,人口', '山形市,1', '寒河江市,2', '上山市,3', '米沢市,4', '鶴岡市,5', '米沢市,4'), {}, { bodies })
  expect(diagnostics.map(({ args }) => args)).toEqual([{ names: '「米沢市」「鶴岡市」', table: '人口.csv' }])
})

test('rows with codes may be of a wider area', () => {
  expect(resolve(lines('団体コード,団体名,人口', '062014,山形市,1', '062065,寒河江市,2', '062073,上山市,3', '062022,米沢市,4'), {}, { bodies }).names).toEqual([])
})

test('blanks inside a name make no difference, with codes and without', () => {
  expect(resolve(lines('団体名,人口', '山　形 市,1', '寒河江市,2', '上 山 市,3'), {}, { bodies }).figure.column.values).toEqual([1, 2, 3, 1, 2, 3])
  const named = AXES.map((axis) => (axis.of === 'body' ? { ...axis, members: ['朝日市'] } : axis))
  const { snapshot, diagnostics } = resolveFigures([request({ needed: { 2025: ['朝日市'] } })], [tableOf(lines('団体名,人口', '朝 日 市,7'))], named, { axesHash: axesHash(named) })
  expect(diagnostics).toEqual([])
  expect(snapshot.figures['人口']!.column.values).toEqual([7, 7])
})

test('lists the tables there are where none is near', () => {
  const tables = [tableOf(lines('団体名,人口'), '資料/人口.csv'), tableOf(lines('団体名,負担率'), '負担率表.csv')]
  const { diagnostics } = resolveFigures([request({ table: '別表.csv' })], tables, AXES, { axesHash: axesHash(AXES) })
  expect(diagnostics).toMatchObject([{ name: 'unknown-table', args: { table: '別表.csv', tables: '「人口.csv」「負担率表.csv」' }, span: ORIGIN.span }])
  expect(diagnostics[0]).not.toHaveProperty('suggestion')
})
