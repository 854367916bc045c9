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
