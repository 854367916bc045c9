import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet, report } from '../../src/index.ts'

const BASE = `規則集　国の制度

版　第1版
変更は、「初めての版」とする。

枠組み　見本の圏域
期間は、令和7年度から令和8年度までとする。
中枢都市は、子市とする。
連携市町は、丑町とする。

指標　人口
単位は、人とする。
基準は、前年度とする。

事業【1】会議
事業費は、毎年度300千円とする。
事業費の内訳は、運営費とする。
運営費は、関係市町が均等に負担する。

事業【2】案内板
事業費は、毎年度300千円とする。
事業費の内訳は、設置費とする。
設置費は、中枢都市が負担する。

改正　令和8年4月1日施行
事業【1】の運営費の負担を次のように改める。
運営費は、関係市町が人口の割合により按分して負担する。

改正　令和8年4月1日施行
事業【2】の設置費の負担を次のように改める。
設置費は、関係市町が均等に負担する。
`
const PEOPLE = '団体名,年度,人口\n甲市,令和7年度,60\n乙町,令和7年度,30\n丙村,令和7年度,10\n'
const OWN = `参照　国の制度　第1版
国の制度の事業【1】を準用する。

枠組み　川の圏域
期間は、令和7年度から令和8年度までとする。
中枢都市は、甲市とする。
連携市町は、乙町及び丙村とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、甲市が負担する。
`

test('a programme taken over comes with its amendments and the indicators they speak of, and with no other', () => {
  const files = { '規則.renkei': OWN, '人口.csv': PEOPLE, '参照/国の制度/規則.renkei': BASE }
  const ruleSet = openRuleSet(Object.entries(files).map(([path, text]) => ({ path, text })))
  expect(ruleSet.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const shares = (year: number) => report(ruleSet, evaluateRuleSet(ruleSet), { year }).outcomes.map(({ cost, shares: all }) => [cost, all.map(({ yen }) => yen)])
  expect(shares(2025)).toEqual([['運営費', [100_000, 100_000, 100_000]]])
  expect(shares(2026)).toEqual([['運営費', [180_000, 90_000, 30_000]]])
})
