import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet, report, runChecks } from '../src/index.ts'
import { FRAME, programme, TABLES, USERS } from './support/computed.ts'

function opened(rules: string) {
  const ruleSet = openRuleSet(Object.entries({ '規則.renkei': rules, ...TABLES }).map(([path, text]) => ({ path, text })))
  expect(ruleSet.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return ruleSet
}

function checked(rules: string, ...sentences: readonly string[]) {
  const ruleSet = opened(`${rules}\n検算　手計算\n${sentences.join('\n')}\n`)
  return runChecks(ruleSet, evaluateRuleSet(ruleSet))
}

test('a check says what it is about', () => {
  const rules = FRAME + programme('1,000円', '運営費は、関係市町が均等に負担する。')
  expect(checked(rules, '令和7年度の運営費の乙市の負担額は、250円である。')).toMatchObject([
    { year: 2025, programme: '1', cost: '運営費', body: '乙市', expected: { yen: '250' }, actual: { yen: '250' }, holds: true },
  ])
})

const two = (burden: string) => `${FRAME}事業【1】共同の事業
事業費は、毎年度900千円とする。
事業費の内訳は、運営費500千円及び広報費400千円とする。
運営費は、関係市町が均等に負担する。
${burden}
`

test('事業費 is the sum of its items, or names the one that is open', () => {
  const total = '令和7年度の事業費の合計額は、900,000円である。'
  expect(checked(two('広報費は、甲市が負担する。'), total)).toMatchObject([{ holds: true, actual: { yen: '900000' } }])
  expect(checked(two('広報費の負担は、中枢都市及び連携市町が協議して定める。'), total)).toMatchObject([{ holds: 'unknown', actual: { state: 'awaiting-consultation' }, note: { why: 'open-part', cost: '広報費' } }])
})

test('a body that does not bear the cost in the year is outside, in words', () => {
  const rules = FRAME + programme('900千円', '関係市町は、令和7年度は甲市及び乙市とし、令和8年度以降は甲市、乙市及び丁村とする。', '運営費は、関係市町が均等に負担する。')
  expect(checked(rules, '令和7年度の運営費の丁村の負担額は、0円である。')).toMatchObject([{ holds: false, actual: { state: 'not-applicable' }, note: { why: 'outside' } }])
})

test('an amount given in vain does not pass', () => {
  const rules = FRAME + USERS + programme('900千円', '運営費は、関係市町が利用者数に2,000円を乗じて得た額を負担する。')
  expect(checked(rules, '令和7年度の運営費が1円であるとき、合計額は、400,000円である。')).toMatchObject([{ holds: 'unknown', note: { why: 'given-not-used' } }])
})

test('a cost printed again is told to be counted at the other programme', () => {
  const ruleSet = opened(`${two('広報費は、甲市が負担する。')}
事業【2】別の事業
事業費の内訳は、広報費とする。
広報費は、事業【1】の広報費の再掲とする。
`)
  const totals = (filter: object) => report(ruleSet, evaluateRuleSet(ruleSet), { year: 2025, ...filter }).totals
  expect(totals({ programme: '2' })).toMatchObject({ determined: 0, countedElsewhere: [{ programme: '1', cost: '広報費', yen: 400_000 }] })
  expect(totals({})).not.toHaveProperty('countedElsewhere')
})

const net = `${FRAME}事業【1】診療所
事業費は、令和7年度9,000千円とし、令和8年度以降は未定とする。
事業費の内訳は、運営費とする。
県補助金は、令和7年度3,000千円とし、令和8年度以降は未定とする。
純運営費とは、運営費から県補助金を控除した額をいう。
上限額とは、県補助金の2分の1に相当する額をいう。
純運営費は、関係市町が均等に負担する。
負担金は、6月末日及び12月末日までに、均等に納付する。

`
test('who is paid pays nothing, and is told what it receives', () => {
  const rules = FRAME + programme('900千円', '運営費は、関係市町が均等に負担する。', '負担金は、6月末日及び12月末日までに、均等に甲市に納付する。')
  expect(checked(rules, '令和7年度の甲市の第1期の納付額は、112,500円である。')).toMatchObject([{ holds: false, actual: { state: 'not-applicable' }, note: { why: 'receives', yen: 337_500 } }])
  const ruleSet = opened(rules)
  const { payments } = report(ruleSet, evaluateRuleSet(ruleSet), { year: 2025, body: '甲市' })
  expect(payments).toMatchObject([1, 2].map(() => ({ received: true, total: 337_500, shares: [{ name: '乙市' }, { name: '丙町' }, { name: '丁村' }] })))
})

const told = (results: ReturnType<typeof checked>) => results.map(({ holds, actual, note }) => [holds, ...Object.values(actual), ...(note ? [note.why] : [])])

test('an amount that is stated or worked out under a name', () => {
  expect(told(checked(net, '令和7年度の県補助金は、3,000千円である。', '令和7年度の県補助金は、2,000千円である。', '令和8年度の県補助金は、3,000千円である。', '令和7年度の純運営費は、6,000千円である。'))).toEqual([
    [true, '3000000', '円'],
    [false, '3000000', '円'],
    ['unknown', 'awaiting-figures'],
    [true, '6000000'],
  ])
  expect(told(checked(net, '令和7年度の上限額は、1,500千円である。'))).toEqual([['unknown', 'not-applicable', 'not-used']])
})

test('an amount that differs from body to body, in its own unit', () => {
  const rules = `${FRAME}${USERS}${programme('900千円', '加重数とは、利用者数に3分の1を乗じて得た数をいう。', '運営費は、関係市町が加重数の割合により按分して負担する。')}`
  expect(told(checked(rules, '令和7年度の乙市の加重数は10人、丙町の加重数は10人である。'))).toEqual([[false, '50/3', '人'], [true, '10', '人']])
})

test('what a cost comes to of which nobody bears all, and what follows from another amount of it', () => {
  expect(told(checked(net, '令和7年度の運営費の合計額は、9,000千円である。', '令和7年度の事業費の合計額は、9,000千円である。', '令和7年度の運営費の乙市の負担額は、1円である。'))).toEqual([[true, '9000000'], [true, '9000000'], [false, 'not-applicable', 'not-borne']])
  expect(told(checked(net, '令和7年度の運営費が13,000千円であるとき、純運営費は、10,000千円である。', '令和7年度の純運営費の乙市の負担額は、2,500千円である。'))).toEqual([[true, '10000000'], [true, '2500000']])
})

test('what a body bears of all programmes, unknown while a part is open', () => {
  const rules = `${net}事業【2】広報\n事業費は、毎年度400千円とする。\n事業費の内訳は、広報費とする。\n広報費は、関係市町が均等に負担する。\n`
  const sums = checked(rules, '令和7年度の乙市の負担額の合計額は1,600千円、丙町の負担額の合計額は1円である。', '令和8年度の乙市の負担額の合計額は、100千円である。', '令和8年度の事業【2】の乙市の負担額の合計額は、100千円である。')
  expect(told(sums)).toEqual([[true, '1600000'], [false, '1600000'], ['unknown', 'awaiting-figures', 'open-part'], [true, '100000']])
  expect(sums[2]!.note).toEqual({ why: 'open-part', cost: '事業【1】の純運営費' })
})

test('the day a payment is due', () => {
  expect(told(checked(net, '令和7年度の第1期の納期限は、令和7年6月30日である。', '令和7年度の負担金の第2期の納期限は、令和7年12月28日である。'))).toEqual([
    [true, '2025-06-30', '2025-06-30', '令和7年6月30日'],
    [false, '2025-12-31', '2025-12-31', '令和7年12月31日'],
  ])
})

test('names that a check asks for in vain are told', () => {
  const found = (sentence: string) => openRuleSet([{ path: '規則.renkei', text: `${net}検算　手計算\n${sentence}\n` }]).diagnostics.filter(({ severity }) => severity === 'error').map(({ name, suggestion }) => [name, suggestion?.text])
  expect(found('令和7年度の件補助金は、3,000千円である。')).toEqual([['unknown-value', '県補助金']])
  expect(found('県補助金は、3,000千円である。')).toEqual([['check-without-year', undefined]])
  expect(found('令和7年度の甲町の負担額の合計額は、1円である。')).toEqual([['unknown-body', '甲市']])
  expect(found('令和7年度の甲市の負担金は、1円である。')).toEqual([['unknown-value', undefined]])
})
