import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareRuleSets, openRuleSet } from '@renkei/ruleset'

const rules = (burden: string, cost = '300円') => [
  {
    path: '規則.renkei',
    text: `枠組み　見本
期間は、令和7年度から令和8年度までとする。
構成団体は、甲市、乙町及び丙村とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、甲市が負担する。

事業【1】見本
事業費は、${cost}とする。
事業費の内訳は、運営費とする。
運営費は、${burden}。
`,
  },
  { path: '団体.csv', text: '団体コード,団体名\n062014,甲市\n063011,乙町\n063223,丙村\n' },
]
const compared = (before: string, after: string, costs: readonly [string, string] = ['300円', '300円']) => compareRuleSets(openRuleSet(rules(before, costs[0])), openRuleSet(rules(after, costs[1]))).effects

describe('effects', () => {
  test('tell each body before, after and the change, over all years and in each', () => {
    const { bodies, years } = compared('甲市が負担する', '構成団体が均等に負担する')
    expect(years).toEqual([2025, 2026])
    expect(bodies.map(({ name, before, after, change }) => [name, before, after, change])).toEqual([
      ['甲市', 600, 200, -400],
      ['乙町', 0, 200, 200],
      ['丙村', 0, 200, 200],
    ])
    expect(bodies[1]!.years).toEqual([2025, 2026].map((year) => ({ year, before: 0, after: 100, change: 100 })))
  })

  test('of a cost that is open on one side are in no sum', () => {
    const { bodies, costs, notCompared } = compared('甲市が負担する', '構成団体が協議して定める割合により負担する')
    expect(bodies).toEqual([])
    expect(notCompared).toBe(2)
    expect(costs.map(({ before, after }) => [before?.state, after?.state])).toEqual([['determined', 'awaiting-consultation'], ['determined', 'awaiting-consultation']])
  })

  test('of equal rules are none', () => {
    expect(compared('甲市が負担する', '甲市が負担する').costs).toEqual([])
  })

  test('sum to the change of the cost', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (before, after) => {
        const { bodies } = compared('構成団体が均等に負担する', '構成団体が均等に負担する', [`${String(before)}円`, `${String(after)}円`])
        expect(bodies.reduce((sum, { change }) => sum + change, 0)).toBe(2 * (after - before))
      }),
      { numRuns: 30 },
    )
  })
})
