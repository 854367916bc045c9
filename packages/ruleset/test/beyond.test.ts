import { expect, test } from 'vitest'
import { openRuleSet } from '../src/index.ts'
import { computed, FRAME, TABLES, USERS } from './support/computed.ts'

const rules = (...sentences: readonly string[]): string => `${FRAME}${USERS}事業【1】共同の事業
事業費は、令和7年度800千円、令和8年度1,000千円、令和9年度1,500千円とする。
事業費の内訳は、運営費とする。
${sentences.join('\n')}
`

test('what a cost exceeds an amount by is borne by another than what is below it', () => {
  const of = computed(rules('運営費は、関係市町が均等に負担する。', 'ただし、運営費が900千円を超えるときは、その超える額は、甲市が負担する。'))
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 200_000, 乙市: 200_000, 丙町: 200_000, 丁村: 200_000 })
  expect(of('運営費', 2027).yen).toEqual({ 甲市: 825_000, 乙市: 225_000, 丙町: 225_000, 丁村: 225_000 })
})

test('both may be said together, and the amount may have a name', () => {
  const of = computed(rules('基準額は、900千円とする。', '運営費は、甲市が負担する。', 'ただし、運営費が基準額を超える場合は、甲市が基準額に相当する額を負担し、その超える額を乙市及び丙町が均等に負担する。'))
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 800_000 })
  expect(of('運営費', 2026).yen).toEqual({ 甲市: 900_000, 乙市: 50_000, 丙町: 50_000 })
})

test.each([
  ['another amount than the one before it', ['運営費は、甲市が負担する。', 'ただし、運営費が900千円を超えるときは、甲市が500千円を負担し、その超える額を乙市が負担する。'], 'その超える額'],
  ['a sentence of several steps', ['運営費は、甲市が500千円を負担し、残額を乙市が負担する。', 'ただし、運営費が900千円を超えるときは、その超える額は、甲市が負担する。'], 'その超える額'],
  ['no amount of the cost', ['運営費は、甲市が負担する。', 'ただし、利用者数の合計が10人を超えるときは、その超える額は、乙市が負担する。'], 'その超える額'],
])('what exceeds %s is not guessed', (_, sentences, words) => {
  const text = rules(...sentences)
  const { diagnostics } = openRuleSet(Object.entries({ '規則.renkei': text, ...TABLES }).map(([path, content]) => ({ path, text: content })))
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code, span }) => [code, text.slice(span?.start, span?.end)])).toEqual([['R0223', words]])
})
