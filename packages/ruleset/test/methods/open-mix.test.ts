import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet } from '../../src/index.ts'
import { computed, FRAME, POPULATION, programme, TABLES, USERS } from '../support/computed.ts'

const USED = '利用割とは、前年度の利用者数の割合をいう。'
const TWO = '運営費は、関係市町が利用割及び人口割の割合により負担する。'
const RANGE = 'この場合において、利用割の割合は、20%以上80%以下の範囲で、関係市町が協議して定める。'
const decided = (...sentences: readonly string[]) => `\n協議結果　割合\n決定日は、令和7年3月1日とする。\n${sentences.join('\n')}\n`
const rules = (cost: string, ...sentences: readonly string[]) => FRAME + POPULATION + USERS + programme(cost, USED, ...sentences)
const ends = (text: string, cost = '運営費') => Object.fromEntries(computed(text)(cost, 2025).open.length === 0 ? [] : bounded(text, cost))

function bounded(text: string, cost: string) {
  const ruleSet = openRuleSet(Object.entries({ '規則.renkei': text, ...TABLES }).map(([path, content]) => ({ path, text: content })))
  const { outcome } = evaluateRuleSet(ruleSet)
  const { state, low = [], high = [] } = outcome!.lines.find(({ line, year }) => line === `1/${cost}` && year === '2025')!
  expect(state).toBe('bounded')
  return ruleSet.compiled.plan!.axes[1]!.members.map((body, at) => [body, [low[at], high[at]]] as const)
}

test('one of two measures within bounds: the runs at its ends, widened by the rounding', () => {
  // users 100, 50, 30, 20 of 200; people 50,000, 30,000, 15,000, 4,999 of 99,999. 乙市 25 % by users, 30.0003 % by people: 26.00006 % and 29.00024 %; three others round
  expect(ends(rules('1,000千円', TWO, RANGE))).toMatchObject({ 乙市: [259_997, 290_005] })
})

test('without bounds any of three may be all', () => {
  const text = rules('1,000千円', '運営費は、関係市町が利用割、人口割及び均等割の割合により負担する。', 'この場合において、利用割、人口割及び均等割の割合は、関係市町が協議して定める。')
  // 乙市: users 25 %, people 30.0003 %, equal 25 %; 丁村: people 49,990.5 yen, equal 25 %
  expect(ends(text)).toMatchObject({ 乙市: [249_997, 300_006], 丁村: [49_987, 250_003] })
})

test('a value left open within bounds', () => {
  const text = rules('1,000千円', '負担率は、50%以上70%以下の範囲で、関係市町が協議して定める。', '運営費は、甲市が運営費に負担率を乗じて得た額を負担し、残額を乙市が負担する。').replace(USED, '')
  const [甲市] = [ends(text)['甲市']!]
  expect([甲市[0]! <= 500_000 && 甲市[0]! >= 499_990, 甲市[1]! >= 700_000 && 甲市[1]! <= 700_010]).toEqual([true, true])
  expect(computed(text + decided('負担率は、令和7年度60%、令和8年度以降70%とする。'))('運営費', 2025).yen).toEqual({ 甲市: 600_000, 乙市: 400_000 })
})

test('every decision lies between low and high, and conserves', () => {
  const cost = fc.integer({ min: 0, max: 9_999_999 })
  const law = fc.property(cost, fc.integer({ min: 20, max: 80 }), fc.constantFrom('', 'この場合において、負担額に1円未満の端数があるときは、これを切り捨てる。'), (yen, percent, rounding) => {
    const text = rules(`${yen}円`, TWO, RANGE, rounding)
    const between = new Map(bounded(text, '運営費'))
    const of = computed(text + decided(`利用割の割合は、${percent}%とする。`))('運営費', 2025)
    expect(Object.values(of.yen).reduce((sum, each) => sum + each, 0)).toBe(yen)
    for (const [body, share] of Object.entries(of.yen)) {
      const [low, high] = between.get(body)!
      expect(share).toBeGreaterThanOrEqual(low!)
      expect(share).toBeLessThanOrEqual(high!)
    }
  })
  fc.assert(law, { numRuns: 40 })
})

test.each([
  ['a whole that is none', '運営費の割合は、利用割60%及び人口割30%とする。', 'R0305', '利用割60%及び人口割30%'],
  ['another way of sharing', '運営費は、甲市が負担する。', 'R0452', '運営費は、甲市が負担する。'],
  ['the rest of what is out of bounds', '人口割の割合は、90%とする。', 'R0452', '90%'],
])('a decision of %s', (_, sentence, code, words) => {
  const text = rules('1,000千円', TWO, RANGE) + decided(sentence)
  const { diagnostics } = openRuleSet(Object.entries({ '規則.renkei': text, ...TABLES }).map(([path, content]) => ({ path, text: content })))
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code: found, span }) => [found, text.slice(span?.start, span?.end)])).toEqual([[code, words]])
})

test('a range upside down, of three measures, or of a measure that is not there is not read', () => {
  const found = (supplement: string) => {
    const text = rules('1,000千円', TWO, supplement)
    return openRuleSet([{ path: '規則.renkei', text }]).diagnostics.filter(({ severity }) => severity === 'error').map(({ code, span }) => [code, text.slice(span?.start, span?.end)])
  }
  expect(found('この場合において、利用割の割合は、80%以上20%以下の範囲で、関係市町が協議して定める。')).toEqual([['R0223', '80%以上20%以下の範囲']])
  expect(found('この場合において、均等割の割合は、関係市町が協議して定める。')).toEqual([['R0223', '均等割の割合']])
})
