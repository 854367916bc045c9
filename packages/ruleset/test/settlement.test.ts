import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openRuleSet } from '../src/index.ts'
import { computed, FRAME, POPULATION, programme, USERS } from './support/computed.ts'

const SETTLED = '運営費は、概算により負担金を納付し、翌年度に、決算額との差額を精算する。'
const JOINING = 'ただし、新たに関係市町となった団体があるときは、過年度分を、その団体を含めて按分し直し、既に負担した額との差額を精算する。'
const CUT = 'この場合において、負担額に1円未満の端数があるときは、これを切り捨てる。'
const rules = (cost: string, ...sentences: readonly string[]) => FRAME + POPULATION + USERS + programme(cost, ...sentences)
const spent = (yen: number) => `運営費の決算額は、令和7年度${yen}円とする。`

/** A way of sharing of each kind: settlement composes with all of them. */
const ways = [
  '運営費は、甲市が負担する。',
  '運営費は、関係市町が均等に負担する。',
  '運営費は、関係市町が人口の割合により按分して負担する。',
  '運営費は、関係市町が均等割20%、人口割30%及び利用者数割50%の割合により負担する。',
  '運営費は、甲市が1,000円を負担し、残額を関係市町が人口の割合により按分して負担する。',
  '運営費の負担割合は、甲市60%、乙市30%及び丙町10%とする。',
  '運営費は、関係市町が人口の割合により按分して負担する。ただし、各団体の負担額が300千円を超えるときは、300千円とし、これを超える額は、甲市が負担する。',
  '人口分とは、運営費を人口割100%の割合により按分した額をいう。均等分とは、運営費を均等割100%の割合により按分した額をいう。負担額は、人口分の4分の1に均等分の4分の3を加えて得た額とする。',
  '運営費が4,000千円を超えるときは、運営費は、甲市が負担し、運営費が4,000千円以下であるときは、関係市町が均等に負担する。',
  `運営費は、関係市町が利用者数の割合により按分して負担する。${CUT}`,
]

test.each(ways)('%s What is borne in the year and settled in the next comes to the final amount', (way) => {
  const yen = fc.integer({ min: 1_000, max: 9_999_999 })
  const law = fc.property(yen, yen, fc.constantFrom('', '不足額は追徴し、過納額は還付する。', '過納額は、翌年度の負担金に充当する。', '精算は、翌年度に行い、過不足は、翌年度の負担金に充当する。'), (budget, final, over) => {
    const words = over === '' ? ['精算'] : over.includes('過不足') ? ['充当'] : ['追徴', over.includes('充当') ? '充当' : '還付']
    const told = computed(rules(`${budget}円`, way, SETTLED, ...(over === '' ? [] : [`この場合において、${over}`]), spent(final)))
    const due = computed(rules(`${final}円`, way))('運営費', 2025).yen
    const settled = words.map((word) => told(`運営費の${word}額`, 2026).yen)
    const come = Object.keys(due).map((body) => [body, [told('運営費', 2025).yen, ...settled].reduce((sum, each) => sum + (each[body] ?? 0), 0)])
    expect(Object.fromEntries(come)).toEqual(due)
  })
  fc.assert(law, { numRuns: 12 })
})

test('who joins last bears of every year what it would have borne from the beginning; earlier years move, their sums do not', () => {
  const yen = fc.integer({ min: 0, max: 9_999_999 })
  const sets = ['関係市町は、甲市及び乙市とする。', '関係市町に、令和8年度から丙町を加える。', '関係市町に、令和9年度から丁村を加える。']
  const law = fc.property(fc.tuple(yen, yen, yen), fc.constantFrom('均等に', '人口の割合により按分して'), (amounts, way) => {
    const borne = `運営費は、関係市町が${way}負担する。`
    const stated = amounts.map((amount, at) => `令和${7 + at}年度${amount}円`).join('、')
    const told = computed(rules('0円', ...sets, borne, JOINING).replace('毎年度0円', stated))
    const lines = [[2025, '運営費'], [2026, '運営費'], [2027, '運営費'], [2026, '運営費の精算額'], [2027, '運営費の精算額']] as const
    const all = lines.map(([year, cost]) => told(cost, year).yen)
    expect(all.map((shares) => Object.values(shares).reduce((sum, each) => sum + each, 0))).toEqual([...amounts, 0, 0])
    const alone = amounts.map((amount) => computed(rules(`${amount}円`, ...sets, borne))('運営費', 2027).yen)
    for (const body of ['甲市', '乙市', '丙町', '丁村']) {
      const sum = (shares: readonly Readonly<Record<string, number>>[]) => shares.reduce((total, each) => total + (each[body] ?? 0), 0)
      expect(sum(all)).toBe(sum(alone))
    }
  })
  fc.assert(law, { numRuns: 20 })
})

test('what was paid goes before what was decided, and that before what is worked out again', () => {
  const text = rules('1,000千円', '運営費は、甲市が負担する。', SETTLED, spent(990_000))
  const decided = '年度,団体名,事業,経費,額,決定日,決定者\n令和7年度,甲市,1,運営費,995000,2025-04-01,協議会\n'
  const paid = '年度,団体名,事業,経費,既納付額,納付日\n令和7年度,甲市,1,運営費,900000,2025-12-26\n'
  const settled = (tables: Readonly<Record<string, string>>) => {
    const { yen, estimates } = computed(text, tables)('運営費の精算額', 2026)
    return [yen['甲市'], estimates.map(({ kind, name }) => [kind, name])]
  }
  expect(settled({})).toEqual([-10_000, [['recomputed', '運営費']]])
  expect(settled({ '決定額.csv': decided })).toEqual([-5_000, []])
  expect(settled({ '決定額.csv': decided, '納付額.csv': paid })).toEqual([90_000, []])
})

test('a settlement that waits leaves the share of its year as it is', () => {
  const told = computed(rules('1,000千円', '運営費は、甲市が負担する。', SETTLED))
  expect([told('運営費', 2026).state, told('運営費の精算額', 2026).state]).toEqual(['算定済', '資料待ち'])
})

test.each([
  ['翌々年度に精算する', '運営費は、概算により負担金を納付し、翌々年度に、決算額との差額を精算する。', '翌々年度'],
  ['a part of the difference', '運営費は、概算により負担金を納付し、翌年度に、決算額との差額の半額を精算する。', '半額'],
  ['may settle', '運営費は、翌年度に、決算額との差額を精算することができる。', '精算することができる'],
])('%s is not read as something else', (_, sentence, words) => {
  const text = rules('1,000千円', '運営費は、甲市が負担する。', sentence)
  const { diagnostics } = openRuleSet([{ path: '規則.renkei', text }])
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ span }) => text.slice(span?.start, span?.end))).toContain(words)
})
