import { expect, test } from 'vitest'
import { lines, resolve } from './support.ts'

const rows = ['062014,,247590', '062065,,"40,189"', '062073,,29110']
const head = '団体コード,団体名,人口'

test.each(['合計', '計', '総計', '合　計', '合計（原文）', '総数', '合計(14市町)'])('compares %s and never adds it', (word) => {
  const right = resolve(lines(head, ...rows, `,${word},316889`), { axes: ['body'] })
  expect(right.diagnostics).toEqual([])
  expect(right.figure.column.values).toEqual([247590, 40189, 29110])
  const wrong = resolve(lines(head, ...rows, `,${word},"316,888"`), { axes: ['body'] })
  expect(wrong.diagnostics).toMatchObject([{ name: 'total-differs', severity: 'warning', args: { printed: '316,888', sum: '316,889', column: '人口' } }])
  expect(wrong.figure.column.values).toEqual([247590, 40189, 29110])
})

test('compares in the unit of the table', () => {
  const table = lines('団体コード,団体名,額', '062014,,1.5', '062065,,2.25', '062073,,1', '合計,,5')
  const { diagnostics } = resolve(table, { indicator: '額', unit: { yen: 1 }, unitName: '千円' })
  expect(diagnostics).toMatchObject([{ args: { printed: '5', sum: '4.75' } }])
})

test('compares each year with its own total', () => {
  const table = lines('団体コード,年度,人口', '062014,R6,1', '062065,R6,2', '合計,R6,3', '062014,R7,4', '062065,R7,5', '合計,R7,8')
  expect(resolve(table, { asOf: { kind: 'fiscal-lag', lag: 0 }, needed: {} }).diagnostics).toMatchObject([{ args: { printed: '8', sum: '9' } }])
})

test('compares parts with the total under them', () => {
  const table = lines('団体名,人口', 'A市,1', 'B市,2', '市計,3', 'C町,4', '町計,4', '合計,7', 'D県,5', '計,6')
  const found = resolve(table, { needed: {} }).diagnostics.filter(({ name }) => name === 'total-differs')
  expect(found).toMatchObject([{ args: { printed: '6', sum: '5' } }])
})

test('a total above its rows is of all of them', () => {
  expect(resolve(lines(head, ',総数,7', ...rows)).diagnostics).toMatchObject([{ args: { printed: '7', sum: '316,889' } }])
})

test('does not compare what has no sum', () => {
  expect(resolve(lines('団体コード,団体名,人口', ...rows.slice(1), '062014,,…', '合計,,5')).diagnostics).toEqual([])
  const rate = resolve(lines('団体コード,団体名,率', ...rows, '合計,,5'), { indicator: '率', unit: {}, unitName: '％' })
  expect(rate.diagnostics).toEqual([])
  const price = resolve(lines('団体コード,団体名,単価', ...rows, '合計,,5'), { indicator: '単価', unit: { yen: 1, person: -1 }, unitName: '円/人' })
  expect(price.diagnostics).toEqual([])
})

test('nil adds nothing', () => {
  expect(resolve(lines(head, '062014,,5', '062065,,—', '062073,,1', '合計,,6')).diagnostics).toEqual([])
})
