import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet, runChecks } from '../../src/index.ts'

const rules = `枠組み　北部広域圏
期間は、令和4年度から令和11年度までとする。
中枢都市は、甲市とする。
連携市町は、乙町及び丙町とする。

相互実施　交換除雪
甲市は、令和4年度に、「一」を62路線88.7km行う。
連携市町は、「二」を54路線81.3km行う。
差引は、路線延長による。

成果指標　転入者数
方向は、増加とする。
基準値は、令和5年100人とする。
目標値は、令和8年140人とする。
実績値は、令和6年110人とする。

職員派遣　応援
甲市は、令和5年7月16日から令和5年7月26日まで、乙町に、職員を1日2人派遣する。

職員派遣　長い応援
甲市は、令和5年7月16日から、乙町に、職員を1日2人派遣する。

財政措置　交付税
連携市町の上限額は、令和4年度15,000千円、令和5年度以降18,000千円とする。

支援制度　連携支援
額は、関係市町の数に100,000円を乗じて得た額とする。

検算　確かめ
`

test.each([
  ['交換除雪の令和4年度の差引は、7.4kmである。', true],
  ['交換除雪の令和4年度の差引は、7,400mである。', true],
  ['交換除雪の令和4年度の差引は、7.5kmである。', false],
  ['交換除雪の令和4年度の差引は、7.4件である。', false],
  ['交換除雪の令和5年度の差引は、7.4kmである。', 'unknown'],
  ['令和6年の転入者数の達成率は、25%である。', true],
  ['応援の人日は、22人日である。', true],
  ['長い応援の人日は、22人日である。', 'unknown'],
  ['令和5年度の交付税の連携市町の上限額は、18,000千円である。', true],
  ['令和4年度の交付税の連携市町の上限額は、18,000千円である。', false],
  ['令和5年度の連携支援の額は、300,000円である。', true],
])('%s', (sentence, holds) => {
  const ruleSet = openRuleSet([{ path: '規則.renkei', text: rules + sentence }])
  expect(ruleSet.diagnostics).toEqual([])
  expect(runChecks(ruleSet, evaluateRuleSet(ruleSet)).map((check) => check.holds)).toEqual([holds])
})

test('what is declared nowhere is not understood', () => {
  expect(openRuleSet([{ path: '規則.renkei', text: `${rules}道路の令和4年度の差引は、7.4kmである。` }]).diagnostics.map(({ name }) => name)).toEqual(['check-not-understood'])
})
