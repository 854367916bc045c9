import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet } from '../src/index.ts'
import { computed, FRAME, POPULATION, programme, TABLES } from './support/computed.ts'

const OPEN = FRAME + POPULATION + programme('1,000千円', '運営費の負担は、関係市町が協議して定める。')
const decided = (day: string, ...sentences: readonly string[]) => `\n協議結果　${day}の協議\n決定日は、${day}とする。\n${sentences.join('\n')}\n`

describe('a decision counts from its day on', () => {
  const rules = OPEN + decided('令和8年2月10日', '令和8年度以降の運営費は、関係市町が均等に負担する。')

  test.each([
    ['2026-02-09', 2026, '協議待ち'],
    ['2026-02-10', 2026, '算定済'],
    ['2026-02-10', 2025, '協議待ち'],
  ])('what was known on %s: %i is %s', (asOf, year, state) => {
    expect(computed(rules, TABLES, asOf)('運営費', year).state).toBe(state)
  })

  test('by any way of bearing a cost', () => {
    expect(computed(rules)('運営費', 2027).yen).toEqual({ 甲市: 250_000, 乙市: 250_000, 丙町: 250_000, 丁村: 250_000 })
  })
})

test('of two decisions the later known one counts', () => {
  const rules = OPEN + decided('令和8年2月10日', '運営費の負担割合は、甲市60%及び乙市40%とする。') + decided('令和7年2月10日', '運営費の負担割合は、甲市50%及び乙市50%とする。')
  const share = (asOf: string) => computed(rules, TABLES, asOf)('運営費', 2026).yen
  expect([share('2025-04-01'), share('2026-04-01')]).toEqual([{ 甲市: 500_000, 乙市: 500_000 }, { 甲市: 600_000, 乙市: 400_000 }])
})

test('an increment is decided in its amount and in who bears it', () => {
  const text = FRAME + programme('1,000千円', '運営費は、中枢都市が負担する。', 'ただし、広域活用に伴う増分が生じる場合は、その負担を中枢都市及び連携市町が協議して定める。')
  const amount = decided('令和7年3月1日', '広域活用に伴う増分は、令和8年度600千円とする。')
  const burden = decided('令和7年3月2日', '広域活用に伴う増分は、甲市が負担する。')
  const state = (rules: string) => computed(rules, {}, '2025-04-01')('広域活用に伴う増分', 2026)
  expect([state(text).state, state(text + amount).state]).toEqual(['協議待ち', '協議待ち'])
  expect(state(text + amount + burden)).toMatchObject({ state: '算定済', yen: { 甲市: 600_000 } })
})

test('only open years are decided by a sentence without years', () => {
  const text = FRAME + programme('1,000千円', '令和7年度の運営費は、甲市が負担する。', '令和8年度以降の運営費の負担は、関係市町が協議して定める。')
  const of = computed(text + decided('令和7年3月1日', '運営費は、乙市が負担する。'))
  expect([of('運営費', 2025).yen, of('運営費', 2026).yen]).toEqual([{ 甲市: 1_000_000 }, { 乙市: 1_000_000 }])
})

test.each([
  ['no day', '協議結果　甲\n運営費は、甲市が負担する。\n', 'R0241', '協議結果　甲'],
  ['a day that is none', '協議結果　甲\n決定日は、令和8年2月とする。\n運営費は、甲市が負担する。\n', 'R0240', '令和8年2月'],
  ['a programme that there is not', '協議結果　甲\n対象は、事業【9】とする。\n決定日は、令和8年2月10日とする。\n', 'R0240', '事業【9】'],
  ['a sentence that decides nothing', decided('令和8年2月10日', '会議は、甲市で開催するものとする。'), 'R0210', '会議は、甲市で開催するものとする。'],
  ['an amount that is written', decided('令和8年2月10日', '運営費は、令和8年度600千円とする。'), 'R0451', '令和8年度600千円'],
])('%s', (_, decision, code, words) => {
  const text = OPEN + decision
  const { diagnostics } = openRuleSet(Object.entries({ '規則.renkei': text, ...TABLES }).map(([path, content]) => ({ path, text: content })))
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code: found, span }) => [found, text.slice(span?.start, span?.end)])).toEqual([[code, words]])
})

test('every decision conserves: shares come to the cost, or nothing is computed', () => {
  const bodies = ['甲市', '乙市', '丙町', '丁村']
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }), fc.integer({ min: 1, max: 99_999_999 }), (weights, cost) => {
      const stated = bodies.map((body, at) => `${body}${weights[at]}%`).join('、')
      const text = FRAME + programme(`${cost}円`, '運営費の負担は、関係市町が協議して定める。') + decided('令和7年2月10日', `運営費の負担割合は、${stated}とする。`)
      const ruleSet = openRuleSet([{ path: '規則.renkei', text }])
      const whole = weights.reduce((sum, weight) => sum + weight, 0) === 100
      expect(ruleSet.diagnostics.some(({ code }) => code === 'R0305')).toBe(!whole)
      const { outcome } = evaluateRuleSet(ruleSet)
      for (const { yen } of outcome?.lines ?? []) expect(yen?.reduce<number>((sum, each) => sum + (each ?? 0), 0)).toBe(cost)
    }),
    { numRuns: 60 },
  )
})
