import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet, report } from '../src/index.ts'
import { computed, FRAME, POPULATION, programme, TABLES, USERS } from './support/computed.ts'

const EQUALLY = '運営費は、関係市町が均等に負担する。'
const rules = (cost: string, ...sentences: readonly string[]) => FRAME + POPULATION + USERS + programme(cost, ...sentences)
const amendment = (day: string, ...sentences: readonly string[]) => `\n改正　${day}施行\n${sentences.join('\n')}\n`
const BURDEN = '運営費の負担を次のように改める。'
const SOLE = '運営費は、甲市が負担する。'
const of = (text: string, year: number, asOf?: string) => computed(text, TABLES, asOf)('運営費', year).yen
const quarters = { 甲市: 250_000, 乙市: 250_000, 丙町: 250_000, 丁村: 250_000 }
const alone = { 甲市: 1_000_000 }

/** Ways of sharing that leave nothing open. */
const ways = [
  SOLE,
  EQUALLY,
  '運営費は、関係市町が人口の割合により按分して負担する。',
  '運営費は、関係市町が均等割20%及び人口割80%の割合により負担する。',
  '運営費は、甲市が10円を負担し、残額を乙市及び丙町が人口の割合により按分して負担する。',
]

test.each([
  ['a day of April begins with its year', '令和8年4月1日', [], [quarters, alone, alone]],
  ['a later day begins with the next 1 April', '令和8年4月2日', [], [quarters, quarters, alone]],
  ['unless it says from which year it applies', '令和8年10月1日', ['この改正は、令和8年度分の負担金から適用する。'], [quarters, alone, alone]],
])('%s', (_, day, head, expected) => {
  const text = rules('1,000千円', EQUALLY) + amendment(day, '公布日は、令和7年3月20日とする。', ...head, BURDEN, SOLE)
  expect([2025, 2026, 2027].map((year) => of(text, year))).toEqual(expected)
})

test('it is known from the day it is promulgated; before, the rules stand as they were', () => {
  const text = rules('1,000千円', EQUALLY) + amendment('令和8年4月1日', '公布日は、令和7年12月15日とする。', BURDEN, SOLE)
  expect([of(text, 2026, '2025-12-14'), of(text, 2026, '2025-12-15'), of(text, 2025, '2027-01-01')]).toEqual([quarters, alone, quarters])
})

test('amendments follow one another, and a proviso goes with the sentence it belongs to', () => {
  const base = rules('1,000千円', EQUALLY, 'ただし、令和7年度においては、運営費は、乙市が負担する。')
  const text = base + amendment('令和8年4月1日', BURDEN, SOLE, 'ただし、令和8年度においては、運営費は、丙町が負担する。') + amendment('令和9年4月1日', BURDEN, EQUALLY)
  expect([2025, 2026, 2027].map((year) => of(text, year, '2027-04-01'))).toEqual([{ 乙市: 1_000_000 }, { 丙町: 1_000_000 }, quarters])
})

test('an amount that is amended, and what an amendment leaves open and a decision settles', () => {
  const open = '運営費の負担は、関係市町が協議して定める。'
  const text =
    rules('1,000千円', EQUALLY) +
    amendment('令和8年4月1日', '運営費の負担及び事業費の額を次のように改める。', open, '事業費は、令和8年度2,000千円とする。') +
    '\n協議結果　運営費の負担\n決定日は、令和8年6月1日とする。\n令和8年度の運営費は、甲市が負担する。\n'
  expect(computed(text, TABLES, '2026-05-31')('運営費', 2026)).toMatchObject({ state: '協議待ち', hanging: 2_000_000 })
  expect(of(text, 2026, '2026-06-01')).toEqual({ 甲市: 2_000_000 })
  expect(computed(text, TABLES, '2026-06-01')('運営費', 2027).state).toBe('協議待ち')
})

test('a phase-in begins at the old rule, ends at the new one, and conserves between', () => {
  const way = fc.constantFrom(...ways)
  const law = fc.property(fc.integer({ min: 0, max: 9_999_999 }), way, way, fc.integer({ min: 1, max: 98 }), (yen, before, after, percent) => {
    const phased = (first: string, second: string, third: string) =>
      rules(`${yen}円`, before) +
      amendment(
        '令和7年4月1日',
        BURDEN,
        `調整額とは、改正後の負担額から改正前の負担額を控除した額に、令和7年度は${first}、令和8年度は${second}、令和9年度以降は${third}を乗じて得た額をいう。`,
        after,
        'この場合において、各団体の負担額は、改正前の負担額に調整額を加えて得た額とする。',
      )
    const [old, between, fresh] = [2025, 2026, 2027].map((year) => numbers(of(phased('0%', `${percent}%`, '100%'), year, '2027-04-01')))
    expect([old, fresh]).toEqual([numbers(of(rules(`${yen}円`, before), 2025, '2027-04-01')), numbers(of(rules(`${yen}円`, after), 2027, '2027-04-01'))])
    expect(Object.values(between!).reduce((sum, each) => sum + each, 0)).toBe(yen)
  })
  fc.assert(law, { numRuns: 40 })
})

/** Who bears nothing is told as 0 or not at all. */
function numbers(yen: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(yen).filter(([, each]) => each !== 0))
}

test('a replacement for some years leaves the others as they are', () => {
  const way = fc.constantFrom(...ways)
  const law = fc.property(fc.integer({ min: 0, max: 9_999_999 }), way, way, (yen, always, meanwhile) => {
    const boxed = rules(`${yen}円`, always, meanwhile.replace('運営費', '令和8年度から令和9年度までの間は、前項の規定にかかわらず、運営費'))
    const told = [2025, 2026, 2027].map((year) => of(boxed, year))
    expect(told).toEqual([of(rules(`${yen}円`, always), 2025), ...[2026, 2027].map((year) => of(rules(`${yen}円`, meanwhile), year))])
  })
  fc.assert(law, { numRuns: 25 })
})

test.each([
  ['令和8年度及び令和9年度の運営費は、前項の規定にかかわらず、甲市が負担する。'],
  ['令和8年度から令和9年度までの間は、第3条第1項の規定にかかわらず、甲市が負担する。'],
  ['運営費については、令和8年度から令和9年度までの間は、前項の規定にかかわらず、甲市が負担する。'],
])('%s', (sentence) => {
  const text = rules('1,000千円', EQUALLY, sentence)
  expect([2025, 2026, 2027].map((year) => of(text, year))).toEqual([quarters, alone, alone])
})

test('the sentences that stand say so', () => {
  const ruleSet = openRuleSet([{ path: '規則.renkei', text: rules('1,000千円', EQUALLY) + amendment('令和8年4月1日', BURDEN, SOLE) }])
  const { outcomes } = report(ruleSet, evaluateRuleSet(ruleSet, { asOf: '2026-04-01' }), { year: 2026 })
  expect(outcomes.map(({ cost, state, total }) => [cost, state, total])).toEqual([['運営費', 'determined', 1_000_000]])
})
