import { expect, test } from 'vitest'
import { computed, FRAME, programme } from '../support/computed.ts'

const rates = { '負担率表.csv': '団体名,負担率\n甲市,50\n乙市,30\n丙町,13\n丁村,6\n' }

test.each(['「負担率表」により', '負担率表の割合により按分して'])('rates of a table need not make a hundred: %s', (by) => {
  const of = computed(FRAME + programme('1,000千円', `運営費は、関係市町が${by}負担する。`), rates)
  // 99 in all: 505,050.5…, 303,030.3…, 131,313.1…, 60,606.0…; one yen is left
  expect(of('運営費', 2025)).toMatchObject({ state: '算定済', yen: { 甲市: 505_051, 乙市: 303_030, 丙町: 131_313, 丁村: 60_606 }, method: 'rates' })
})

test('a rate not yet published awaits it', () => {
  const of = computed(FRAME + programme('1,000千円', '運営費は、関係市町が「負担率表」により負担する。'), { '負担率表.csv': '団体名,負担率\n甲市,50\n乙市,…\n丙町,13\n丁村,6\n' })
  const { state, missing } = of('運営費', 2025)
  expect({ state, missing }).toMatchObject({ state: '資料待ち', missing: [{ name: '負担率', bodies: [{ name: '乙市' }] }] })
})

test.each(['別表', '別表第1'])('%s has a column of its own name', (table) => {
  const of = computed(FRAME + programme('1,000千円', `運営費は、関係市町が${table}の負担割合により按分して負担する。`), { [`${table}.csv`]: '団体名,負担割合\n甲市,40\n乙市,30\n丙町,20\n丁村,10\n' })
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 400_000, 乙市: 300_000, 丙町: 200_000, 丁村: 100_000 })
})
