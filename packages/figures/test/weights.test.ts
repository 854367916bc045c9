import { expect, test } from 'vitest'
import { lines, pointed, resolve } from './support.ts'

const weigh = { nonNegative: true } as const
const full = ['062014,1', '062065,2']

test.each(['—', '－', '-', '該当なし'])('%s is no number to share by, unless the table says that it is nil', (mark) => {
  const text = lines('団体コード,人口', ...full, `062073,${mark}`)
  const waiting = resolve(text, weigh)
  expect(waiting.diagnostics).toMatchObject([{ name: 'nil-to-share-by', severity: 'warning', args: { body: '062073', indicator: '人口', table: '人口.csv' } }])
  expect(pointed(text, waiting.diagnostics[0])).toBe(mark)
  expect(waiting.figure.column.marks).toEqual({ 2: { waiting: 'figures' }, 5: { waiting: 'figures' } })
  const declared = resolve(text, { ...weigh, marks: { [mark]: 'nil' } })
  expect(declared.names).toEqual([])
  expect(declared.figure.column.marks?.[2]).toEqual({ none: 'nil' })
})

test('nil of what is only counted is nil', () => {
  const { names, figure } = resolve(lines('団体コード,人口', ...full, '062073,—'))
  expect(names).toEqual([])
  expect(figure.column.marks?.[2]).toEqual({ none: 'nil' })
})

test('a negative figure to share by is an error at its cell, where it is needed', () => {
  const text = lines('団体コード,人口', ...full, '062073,△5')
  const { diagnostics, figure } = resolve(text, weigh)
  expect(diagnostics).toMatchObject([{ name: 'negative-figure', severity: 'error' }])
  expect(pointed(text, diagnostics[0])).toBe('△5')
  expect(figure.column.values[2]).toBeNull()
  expect(resolve(text, { ...weigh, needed: { 2025: ['062014'] } }).names).toEqual([])
  expect(resolve(text).figure.column.values[2]).toBe(-5)
})

const rate = { ...weigh, rates: true, unit: {}, unitName: '' } as const

test.each([
  [['50%', '25%', '15%'], ['rates-not-whole']],
  [['50%', '25%', '25%'], []],
  [['50', '25', '15'], []],
  [['1/2', '3分の1', '1/6'], []],
])('rates %s', (cells, names) => {
  const found = resolve(lines('団体コード,人口', ...['062014', '062065', '062073'].map((code, at) => `${code},${cells[at]!}`)), rate)
  expect(found.names).toEqual(names)
  if (names.length > 0) expect(found.diagnostics[0]?.args).toMatchObject({ sum: '90' })
})

test('a rate is exact, and its column may be in hundredths', () => {
  const column = (...rows: readonly string[]) => resolve(lines(...rows), rate).figure.column
  expect(column('団体コード,人口', '062014,1/2', '062065,3分の1', '062073,1/6')).toMatchObject({ values: [3, 2, 1, 3, 2, 1], den: '6' })
  expect(column('団体コード,人口（％）', '062014,50', '062065,25', '062073,25')).toMatchObject({ values: [2, 1, 1, 2, 1, 1], den: '4' })
  expect(resolve(lines('団体コード,人口', '062014,1/2', ...full.slice(1), '062073,1')).names).toContain('not-a-figure')
})

test('a figure keeps the unit people use for it', () => {
  const { figure } = resolve(lines('団体コード,人口（トン）', '062014,26915', '062065,2', '062073,1'), { unit: { kg: 1 }, unitName: 'トン' })
  expect(figure).toMatchObject({ unitName: 'トン', scale: '1000', column: { values: [26_915_000, 2000, 1000, 26_915_000, 2000, 1000] } })
})
