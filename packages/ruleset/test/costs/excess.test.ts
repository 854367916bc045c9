import { expect, test } from 'vitest'
import { computed, FRAME, programme } from '../support/computed.ts'

const WATER = ['水量', '基本水量'].map((name) => `指標　${name}\n単位は、m3とする。\n資料は、「水量.csv」とする。\n\n`).join('')
const TABLE = { '水量.csv': '団体名,水量,基本水量\n甲市,1000,800\n乙市,500,600\n丙町,300,300\n丁村,90,40\n' }

test.each([
  '水量のうち基本水量を超える水量',
  '水量のうち基本水量を超過する水量',
  '水量が基本水量を超過した水量',
  '基本水量を超える水量',
  '水量のうち基本水量を上回る数',
])('%s: never below nothing', (words) => {
  const rules = FRAME + WATER + `事業【1】用水\n超過水量とは、${words}をいう。\n事業費の内訳は、料金とする。\n料金は、関係市町が、超過水量に30円を乗じて得た額を負担する。\n`
  expect(computed(rules, TABLE)('料金', 2025).yen).toEqual({ 甲市: 6_000, 乙市: 0, 丙町: 0, 丁村: 1_500 })
})

test('what a cost exceeds a named amount by is no increment over another year', () => {
  const of = computed(FRAME + programme('1,000千円', '基準額は、700千円とする。', '超過額とは、運営費のうち基準額を超過する額をいう。', '超過額は、甲市が負担する。'))
  expect(of('超過額', 2025).yen).toEqual({ 甲市: 300_000 })
})
