import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet } from '../src/index.ts'
import { programme } from './support/computed.ts'

const framework = (...bodies: readonly string[]) => `枠組み　湖の広域圏
期間は、令和7年度から令和7年度までとする。
中枢都市は、湖北市とする。
${bodies.join('\n')}
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、中枢都市が負担する。

`
const others = '連携市町は、湖南市、月見町及び朝日市とする。'
const equally = programme('1,000千円', '運営費は、関係市町が均等に負担する。')
const byRates = programme('1,000千円', '運営費は、湖南市、月見町及び朝日市が「負担率表」により負担する。',
  'この場合において、負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、湖南市が負担する。')
const rates = '団体名,負担率\n湖南市,50\n月見町,30\n朝日市,20\n'

function opened(rules: string, tables: Readonly<Record<string, string>>) {
  const ruleSet = openRuleSet(Object.entries({ '規則.renkei': rules, ...tables }).map(([path, text]) => ({ path, text })))
  const found = [...ruleSet.diagnostics, ...evaluateRuleSet(ruleSet).diagnostics]
  return { bodies: ruleSet.bodies, found: found.map(({ name, suggestion }) => (suggestion ? [name, suggestion] : [name])) }
}

test('a table of figures does not say who there is', () => {
  expect(opened(framework(others) + byRates, { '負担率表.csv': rates })).toMatchObject({ bodies: { length: 4 }, found: [] })
})

test('a name that a table with codes does not list is a body without a code', () => {
  const { bodies, found } = opened(framework(others) + equally, { '団体.csv': '団体コード,団体名\n062014,山形市\n062073,朝 日 市\n' })
  expect(found).toEqual([])
  expect(bodies).toContainEqual({ code: '062073', name: '朝日市' })
  expect(bodies).toContainEqual({ code: '湖北市', name: '湖北市' })
})

test('a name near one of the table with codes is a slip', () => {
  const { found } = opened(framework(others) + equally, { '団体.csv': '団体コード,団体名\n062014,月美町\n' })
  expect(found).toEqual([['unknown-body', { text: '月美町', code: '062014' }]])
})

test('names of the framework are not slips of each other', () => {
  expect(opened(framework(others) + equally, { '団体.csv': '団体コード,団体名\n062014,湖南市\n' }).found).toEqual([])
})

test('the table that the framework names lists who there is, codes or not', () => {
  const rules = framework(others, '団体の資料は、「名簿」とする。') + equally
  expect(opened(rules, { '名簿.csv': '団体名\n湖北市\n湖南市\n月美町\n朝日市\n' }).found).toEqual([['unknown-body', { text: '月美町' }]])
})
