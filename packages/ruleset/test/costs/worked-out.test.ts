import { expect, test } from 'vitest'
import { openRuleSet } from '../../src/index.ts'
import { computed, FRAME, TABLES, USERS } from '../support/computed.ts'

const KNOWN = '総費用は、令和7年度1,000千円、令和8年度1,200千円、令和9年度900千円とする。\n補助金は、毎年度200千円とする。\n'
const rules = (...sentences: readonly string[]): string => `${FRAME}${USERS}事業【1】共同の事業\n${KNOWN}${sentences.join('\n')}\n`

function problemsOf(text: string): readonly (readonly [string, string])[] {
  const { diagnostics } = openRuleSet(Object.entries({ '規則.renkei': text, ...TABLES }).map(([path, content]) => ({ path, text: content })))
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code, span }) => [code, text.slice(span?.start, span?.end)])
}

test.each([
  ['where the breakdown names one item', ['事業費は、総費用から補助金を控除した額とする。', '事業費の内訳は、運営費とする。']],
  ['by the name of what it is', ['純費用とは、総費用から補助金を控除した額をいう。', '事業費は、純費用とする。', '事業費の内訳は、運営費とする。']],
  ['with the sentences in any order', ['事業費の内訳は、運営費とする。', '事業費は、純費用とする。', '純費用とは、総費用から補助金を控除した額をいう。']],
])('a printed cost that is worked out, %s', (_, sentences) => {
  const of = computed(rules(...sentences, '運営費は、関係市町が均等に負担する。'))
  expect(of('運営費', 2025)).toMatchObject({ state: '算定済', total: 800_000, yen: { 甲市: 200_000 } })
  expect(of('運営費', 2026).total).toBe(1_000_000)
})

test('what is left of it, and a condition on it', () => {
  const of = computed(
    rules(
      '事業費は、総費用から補助金を控除した額とする。',
      '事業費の内訳は、運営費とする。',
      '運営費は、毎年度300千円とする。',
      '運営費は、甲市が負担する。',
      'その他の経費は、関係市町が均等に負担する。',
      'ただし、事業費が900千円以上であるときは、その他の経費は、乙市が負担する。',
    ),
  )
  expect(of('その他の経費', 2025)).toMatchObject({ total: 500_000, yen: { 丁村: 125_000 } })
  expect(of('その他の経費', 2026).yen).toEqual({ 乙市: 700_000 })
})

test('the yen of a figure of each body, added up', () => {
  const of = computed(rules('事業費は、利用者数の合計に100円を乗じて得た額とする。', '事業費の内訳は、運営費とする。', '運営費は、関係市町が均等に負担する。'))
  expect(of('運営費', 2025).total).toBe(20_000)
})

test.each([
  [['事業費の内訳は、運営費及び管理費とする。', '運営費は、管理費に100千円を加えて得た額とする。', '管理費は、運営費の2分の1に相当する額とする。', '運営費及び管理費は、甲市が負担する。'], 'R0311', '管理費に100千円を加えて得た額'],
  [['事業費は、運営費から補助金を控除した額とする。', '事業費の内訳は、運営費とする。', '運営費は、甲市が負担する。'], 'R0311', '運営費から補助金を控除した額'],
  [['事業費の内訳は、運営費とする。', '運営費は、前年度の運営費に100千円を加えて得た額とする。', '運営費は、甲市が負担する。'], 'R0223', '前年度の運営費に100千円を加えて得た額'],
])('a cost that is worked out from itself is told: %#', (sentences, code, words) => {
  expect(problemsOf(rules(...sentences))).toEqual([[code, words]])
})
