import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet } from '../src/index.ts'
import { FRAME, programme } from './support/computed.ts'

const DAYS = ['2023-10-01', '2024-03-31', '2024-09-30', '2024-10-01', '2025-01-01', '2025-03-31', '2025-04-01', '2026-03-31', '2026-04-01']
const FISCAL = ['令和3年度', '令和4年度', '令和5年度', '令和6年度', '令和7年度']
const table = (times: readonly string[], column: string) =>
  [`団体名,資料,${column},人口`, ...times.flatMap((time) => ['甲市', '乙市', '丙町', '丁村'].map((name) => `${name},台帳,${time},10`))].join('\n')

/** The vintage that the indicator reads for 令和7年度 by these words. */
function read(basis: string, csv: string) {
  const rules = `${FRAME}指標　人口\n単位は、人とする。\n資料は、「人口.csv」とする。\n基準は、${basis}とする。\n\n${programme('1,000千円', '運営費は、関係市町が人口の割合により按分して負担する。')}`
  const ruleSet = openRuleSet([{ path: '規則.renkei', text: rules }, { path: '人口.csv', text: csv }])
  const { snapshot } = evaluateRuleSet(ruleSet, { computedFor: 2025 })
  return Object.values(snapshot?.figures ?? {})[0]?.source.byYear?.['2025']?.vintage ?? ruleSet.diagnostics.map(({ name }) => name).join()
}

test.each([
  ['前年10月1日現在の台帳', '令和6年10月1日'],
  ['前々年10月1日現在の台帳', '令和5年10月1日'],
  ['4月1日現在', '令和7年4月1日'],
  ['1月1日現在', '令和7年1月1日'],
  ['前年度末現在の台帳', '令和7年3月31日'],
  ['前々年度末', '令和6年3月31日'],
  ['当該年度末現在', '令和8年3月31日'],
  ['令和5年度末現在の台帳', '令和6年3月31日'],
  ['前年9月末日現在', '令和6年9月30日'],
  ['令和6年9月末日現在', '令和6年9月30日'],
])('%s is %s', (basis, day) => {
  expect(read(basis, table(DAYS, '時点'))).toBe(`台帳 ${day}`)
})

test.each([
  ['過去3年度の平均', '台帳 令和4年度、台帳 令和5年度、台帳 令和6年度の平均'],
  ['前年度から前々年度までの合計', '台帳 令和5年度、台帳 令和6年度の合計'],
  ['令和3年度から前年度までの平均値', '台帳 令和3年度、台帳 令和4年度、台帳 令和5年度、台帳 令和6年度の平均'],
  ['令和4年度から令和5年度までの台帳の平均', '台帳 令和4年度、台帳 令和5年度の平均'],
  ['令和6年度', '台帳 令和6年度'],
])('%s is %s', (basis, vintage) => {
  expect(read(basis, table(FISCAL, '年度'))).toBe(vintage)
})

test('a preliminary figure is read where the basis says so', () => {
  const csv = `団体名,資料,時点,公表日,区分,人口\n${['2015-10-01,2016-10-26,確定', '2020-10-01,2021-06-25,速報'].flatMap((of) => ['甲市', '乙市', '丙町', '丁村'].map((name) => `${name},台帳,${of},10`)).join('\n')}`
  expect([read('直近の台帳', csv), read('直近の台帳（速報値を含む。）', csv)]).toEqual(['台帳 平成27年10月1日', '台帳 令和2年10月1日'])
})

test.each([
  ['過去3年度', 'years-without-aggregate'],
  ['令和3年度以降の平均', 'time-not-understood'],
  ['当該年度から翌年度までの平均', 'time-not-understood'],
  ['過去3年度の平均（四捨五入）', 'rounding-not-understood'],
  ['末現在の台帳', 'time-not-understood'],
  ['令和6年度の台帳（速報値を含む。）', 'time-not-understood'],
  ['直近の台帳（補正したもの）', 'time-not-understood'],
])('%s is refused: %s', (basis, name) => {
  expect(read(basis, table(FISCAL, '年度'))).toBe(name)
})
