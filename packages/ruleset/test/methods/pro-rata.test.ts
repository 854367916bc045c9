import { expect, test } from 'vitest'
import { openRuleSet } from '../../src/index.ts'
import { computed, FRAME, POPULATION, programme, USERS } from '../support/computed.ts'

function shares(by: string, year: number) {
  return computed(FRAME + POPULATION + USERS + programme('1,000千円', `運営費は、関係市町が${by}の割合により按分して負担する。`, '「首長の旅費」は、事業費に含めず、関係市町がそれぞれ負担する。'))('運営費', year)
}

/** The names of all bodies, as reports list them. */
const bodies = ['甲市', '乙市', '丙町', '丁村'].map((name) => ({ code: name, name }))

test('by the newest final census known on 1 April', () => {
  // 99,999 people: 500,005.0…, 300,003.0…, 150,001.5…, 49,990.4…; one yen is left
  const known = { 甲市: 500_006, 乙市: 300_003, 丙町: 150_001, 丁村: 49_990 }
  expect(shares('人口', 2025)).toMatchObject({ state: '算定済', total: 1_000_000, yen: known, method: 'pro-rata' })
  expect(shares('人口', 2026).yen).toEqual(known)
  // the census of 2025 is out in November 2026; 96,000 people: 500,000, 312,500, 145,833.3…, 41,666.6…; one yen is left
  expect(shares('人口', 2027).yen).toEqual({ 甲市: 500_001, 乙市: 312_500, 丙町: 145_833, 丁村: 41_666 })
})

test.each(['人口の割合で', '人口に比例して', '人口の割合によって', '人口の割合に応じて', '人口割で'])('%s says as much', (by) => {
  const source = FRAME + POPULATION + programme('1,000千円', `運営費は、関係市町が${by}負担する。`)
  expect(computed(source)('運営費', 2025).yen).toEqual({ 甲市: 500_006, 乙市: 300_003, 丙町: 150_001, 丁村: 49_990 })
})

test('関係市町で is 関係市町が', () => {
  const source = FRAME + POPULATION + programme('1,000千円', '運営費は、関係市町で、人口の割合により負担する。')
  expect(computed(source)('運営費', 2025).yen).toEqual({ 甲市: 500_006, 乙市: 300_003, 丙町: 150_001, 丁村: 49_990 })
})

test.each(['人口比', '人口按分'])('%s is not taken for 人口の割合 in silence', (word) => {
  const source = FRAME + POPULATION + programme('1,000千円', `運営費は、関係市町が${word}により負担する。`)
  const [found] = openRuleSet([{ path: '規則.renkei', text: source }]).diagnostics.filter(({ severity }) => severity === 'error')
  expect(found).toMatchObject({ code: 'R0206', suggestion: { text: '人口の割合' } })
})

test('by a census that is named', () => {
  expect(shares('令和2年の国勢調査の人口', 2027).yen).toEqual({ 甲市: 500_006, 乙市: 300_003, 丙町: 150_001, 丁村: 49_990 })
})

test('by the residents of each October', () => {
  // 100,000 people in October 2024 and in October 2025
  expect(shares('前年10月1日現在の住民基本台帳の人口', 2025).yen).toEqual({ 甲市: 470_000, 乙市: 310_000, 丙町: 150_000, 丁村: 70_000 })
  expect(shares('前年10月1日現在の住民基本台帳の人口', 2026).yen).toEqual({ 甲市: 460_000, 乙市: 320_000, 丙町: 150_000, 丁村: 70_000 })
})

test('by the figures of a year before, of the year itself, and of two years before', () => {
  expect(shares('利用者数', 2025).yen).toEqual({ 甲市: 500_000, 乙市: 250_000, 丙町: 150_000, 丁村: 100_000 })
  expect(shares('前年度の利用者数', 2025).yen).toEqual({ 甲市: 500_000, 乙市: 250_000, 丙町: 150_000, 丁村: 100_000 })
  // 110 + 50 + 30 + 17 = 207: 531,400.9…, 241,545.8…, 144,927.5…, 82,125.6…; three yen are left
  expect(shares('当該年度の利用者数', 2025).yen).toEqual({ 甲市: 531_403, 乙市: 241_545, 丙町: 144_927, 丁村: 82_125 })
  expect(shares('前々年度の利用者数', 2025).yen).toEqual({ 甲市: 100_000, 乙市: 300_000, 丙町: 400_000, 丁村: 200_000 })
})

test('a figure that is not there is named with its bodies and years', () => {
  const { state, yen, missing } = shares('利用者数', 2027)
  expect({ state, yen }).toEqual({ state: '資料待ち', yen: {} })
  expect(missing).toEqual([{ kind: 'figure', name: '利用者数', asOfRule: '前年度', bodies, years: [2027] }])
})

test('the denominator is the sum over the payers of the sentence', () => {
  const of = computed(
    FRAME + POPULATION + programme('1,000千円', '関係市町は、甲市及び乙市とする。', '運営費は、関係市町が人口の割合により按分して負担する。'), undefined,
  )
  // 80,000 people
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 625_000, 乙市: 375_000 })
})

test('a share that is defined once is used by its name', () => {
  const of = computed(FRAME + USERS + programme('1,000千円', '利用割とは、当該年度の利用者数の割合をいう。', '運営費は、関係市町が利用割により按分して負担する。'))
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 531_403, 乙市: 241_545, 丙町: 144_927, 丁村: 82_125 })
})
