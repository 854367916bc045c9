import { expect, test } from 'vitest'
import { openRuleSet } from '../src/index.ts'
import { computed, FRAME, programme, TABLES, USERS, USERS_CSV } from './support/computed.ts'

const INDICATORS = ['定住人口', '下水道人口'].map((name) => `指標　${name}\n単位は、人とする。\n資料は、「地区.csv」とする。\n\n`).join('')
const DISTRICTS = { '地区.csv': '団体名,定住人口,下水道人口\n甲市,900,400\n乙市,500,200\n丙町,300,150\n丁村,90,40\n' }
const LEFT = '対象人口とは、定住人口から下水道人口を控除した数をいう。'

test.each(['関係市町が対象人口の割合により按分して負担する', '関係市町が対象人口割100%の割合により負担する', '関係市町が対象割により負担する'])('%s', (clause) => {
  const of = computed(FRAME + INDICATORS + programme('1,000千円', LEFT, '対象割とは、対象人口の割合をいう。', `運営費は、${clause}。`), DISTRICTS)
  // 500, 300, 150 and 50 of 1,000
  expect(of('運営費', 2025)).toMatchObject({ state: '算定済', yen: { 甲市: 500_000, 乙市: 300_000, 丙町: 150_000, 丁村: 50_000 } })
})

test.each([
  ['one number for all is no measure of shares', '対象人口とは、関係市町の定住人口の合計をいう。'],
  ['nor is what a cost comes to', '対象人口とは、運営費に定住人口を乗じて得た額をいう。'],
])('%s', (_, definition) => {
  const text = FRAME + INDICATORS + programme('1,000千円', definition, '運営費は、関係市町が対象人口の割合により按分して負担する。')
  const { diagnostics } = openRuleSet(Object.entries({ '規則.renkei': text, ...TABLES, ...DISTRICTS }).map(([path, content]) => ({ path, text: content })))
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code, span }) => [code, text.slice(span?.start, span?.end)])).toEqual([['R0223', '対象人口']])
})

test('who bears a net cost in some years leaves the gross cost to be borne in the others', () => {
  const rules = FRAME + `事業【1】共同の事業
事業費は、毎年度1,000千円とする。
事業費の内訳は、建設費とする。
県補助金とは、建設費の3分の1に相当する額をいう。
純建設費とは、建設費から県補助金を控除した額をいう。
令和7年度の純建設費は、関係市町が均等に負担する。
`
  const found = openRuleSet([{ path: '規則.renkei', text: rules }]).diagnostics.filter(({ severity }) => severity === 'error')
  expect(found.map(({ code, args }) => [code, args['years']])).toEqual([['R0301', '令和8年度、令和9年度']])
})

test('a cost that does not arise waits for no figure', () => {
  const of = computed(FRAME + USERS + `事業【1】共同の事業
事業費は、令和7年度1,000千円とし、令和8年度以降は計上しない。
事業費の内訳は、運営費とする。
運営費は、関係市町が利用者数の割合により按分して負担する。
`, { ...TABLES, '利用者数.csv': USERS_CSV.split('\n').filter((row) => !row.includes('令和7年度')).join('\n') })
  expect(of('運営費', 2025).state).toBe('算定済')
  expect(of('運営費', 2026).state).toBe('負担なし')
})
