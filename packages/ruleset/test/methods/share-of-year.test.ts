import { expect, test } from 'vitest'
import { computed, FRAME } from '../support/computed.ts'

const decided = {
  '決定額.csv': `年度,団体名,事業,経費,額,決定日,決定者
令和6年度,甲市,1,運営費,600000,2024-04-01,協議会
令和6年度,乙市,1,運営費,200000,2024-04-01,協議会
令和6年度,丙町,1,運営費,150000,2024-04-01,協議会
令和6年度,丁村,1,運営費,50000,2024-04-01,協議会
`,
}
const costs = '事業費は、令和6年度1,000千円、令和7年度1,001千円、令和8年度1,303千円、令和9年度905,003円とする。\n事業費の内訳は、運営費とする。\n'
const rules = (sentence: string) => `${FRAME}事業【1】広域観光\n${costs}${sentence}\n`
const all = '運営費は、関係市町が当該年度の事業費に前年度の負担割合を乗じて得た額を負担する。'
const rest = '運営費は、甲市が当該年度の事業費に前年度の負担割合を乗じて得た額を負担し、残額を乙市が負担する。'

test('the first year goes by what is recorded', () => {
  // 60, 20, 15 and 5 %
  expect(computed(rules(all), decided)('運営費', 2025)).toMatchObject({
    state: '算定済', total: 1_001_000, yen: { 甲市: 600_600, 乙市: 200_200, 丙町: 150_150, 丁村: 50_050 }, method: 'share-of-year', estimates: [],
  })
})

test('later years go by what was worked out, and say so', () => {
  const of = computed(rules(all), decided)
  expect(of('運営費', 2026)).toMatchObject({ state: '算定済', yen: { 甲市: 781_800, 乙市: 260_600, 丙町: 195_450, 丁村: 65_150 }, estimates: [{ kind: 'recomputed' }] })
  // 181,000.6, 135,750.45 and 45,250.15 are cut; what is left is 甲市's
  expect(of('運営費', 2027)).toMatchObject({ total: 905_003, yen: { 甲市: 543_003, 乙市: 181_000, 丙町: 135_750, 丁村: 45_250 } })
})

test('a record of a later year takes the place of what was worked out', () => {
  const later = `${decided['決定額.csv']}令和7年度,甲市,1,運営費,1001000,2026-03-01,協議会\n${['乙市', '丙町', '丁村'].map((name) => `令和7年度,${name},1,運営費,0,2026-03-01,協議会\n`).join('')}`
  expect(computed(rules(all), { '決定額.csv': later })('運営費', 2026)).toMatchObject({ yen: { 甲市: 1_303_000, 乙市: 0, 丙町: 0, 丁村: 0 }, estimates: [] })
})

test('one payer pays its share, and 残額 is the others’', () => {
  const of = computed(rules(rest), decided)
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 600_600, 乙市: 400_400 })
  // 905,003 × 0.6 = 543,001.8
  expect(of('運営費', 2027).yen).toEqual({ 甲市: 543_001, 乙市: 362_002 })
})

test('the share of two years before is read two years before', () => {
  const of = computed(rules(rest.replace('前年度', '前々年度')), decided)
  expect(of('運営費', 2025).state).toBe('資料待ち')
  expect(of('運営費', 2026).yen).toEqual({ 甲市: 781_800, 乙市: 521_200 })
})

test('without a record the first year awaits it', () => {
  const { state, yen, missing } = computed(rules(all), {})('運営費', 2025)
  expect({ state, yen }).toEqual({ state: '資料待ち', yen: {} })
  expect(missing.length).toBeGreaterThan(0)
})
