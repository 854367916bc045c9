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

const declarations = `枠組み　北部広域圏
期間は、令和4年度から令和5年度までとする。
中枢都市は、甲市とする。
連携市町は、乙町及び丙町とする。

事業【1】合同研修
関係市町は、甲市及び乙町とする。
事業費は、令和4年度以降は未定とする。
費用負担については、出典に定めがない。

役割　人口の区分
担当は、甲市とする。
「第一の上限」は、5,000人未満とする。
「第一の団体の数」は、2040年10団体とする。
「件数」は、令和4年度135千件、令和5年度140千件とする。
「改訂の日」は、令和5年3月20日とする。
「有効な年度」は、令和4年度以降とする。

手続　委託
手順は、「開始」及び「報告」とする。
「開始」は、平成17年10月1日に行った。

成果指標　転入者数
方向は、増加とする。
基準値は、令和5年100人とする。
目標値は、令和8年140人とする。

職員派遣　研修
派遣の期間は、3年とする。

財政措置　地方債
施行期間は、令和4年度以降とする。
充当率は、90%とする。
「政令市」及び「中核市」は、対象としない。

支援制度　連携支援
条件は、「共同で設けること」及び「複数の分野にわたること」とする。
交付の期間は、2年度を限度とする。

検算　確かめ
`

test.each([
  ['人口の区分の「第一の上限」は、5,000人未満である。', true],
  ['人口の区分の「第一の上限」は、5,000人以下である。', false],
  ['人口の区分の「第一の上限」は、5,000人である。', false],
  ['人口の区分の「第一の団体の数」は、10団体である。', true],
  ['令和4年度の人口の区分の「件数」は、135千件である。', true],
  ['令和5年度の人口の区分の「件数」は、135千件である。', false],
  ['人口の区分の「件数」は、135千件である。', 'unknown'],
  ['人口の区分の「改訂の日」は、令和5年3月20日である。', true],
  ['人口の区分の「改訂の日」は、令和5年3月である。', false],
  ['人口の区分の「有効な年度」は、令和4年度以降である。', true],
  ['人口の区分の「ほかの値」は、1件である。', 'unknown'],
  ['委託の「開始」は、平成17年10月1日である。', true],
  ['委託の「開始」は、平成17年10月2日である。', false],
  ['委託の「報告」は、平成17年10月2日である。', 'unknown'],
  ['委託の手順の数は、2件である。', true],
  ['転入者数の目標値は、140人である。', true],
  ['転入者数の基準値は、101人である。', false],
  ['研修の派遣の期間は、3年である。', true],
  ['地方債の充当率は、90%である。', true],
  ['地方債の施行期間は、令和4年度以降である。', true],
  ['地方債の施行期間は、令和4年度である。', false],
  ['地方債の「対象としないもの」の数は、2件である。', true],
  ['連携支援の条件の数は、3件である。', false],
  ['連携支援の交付の期間は、2年度である。', true],
  ['連携支援の交付の期間は、2年である。', false],
  ['事業【1】の関係市町の数は、2団体である。', true],
  ['令和5年度の連携市町の数は、2団体である。', true],
])('%s', (sentence, holds) => {
  const ruleSet = openRuleSet([{ path: '規則.renkei', text: declarations + sentence }])
  expect(ruleSet.diagnostics).toEqual([])
  expect(runChecks(ruleSet, evaluateRuleSet(ruleSet)).map((check) => check.holds)).toEqual([holds])
})

test('a value is stated once, and under a name in 「 」', () => {
  expect(openRuleSet([{ path: '規則.renkei', text: declarations.replace('「改訂の日」は、令和5年3月20日とする。', '「件数」は、3件とする。') }]).diagnostics.map(({ name }) => name)).toContain('declared-twice')
  expect(openRuleSet([{ path: '規則.renkei', text: declarations.replace('「改訂の日」は', '改訂日は') }]).diagnostics.map(({ name }) => name)).toContain('sentence-not-understood')
})
