import { evaluateRuleSet, openRuleSet, report } from '@renkei/ruleset'
import { expect, test } from 'vitest'
import { type FrameworkPlan, kinds, ways } from '../src/pages/transfer/wizard/framework-plan.ts'
import { rulesOf } from '../src/pages/transfer/wizard/rules-of.ts'

const towns = [{ name: '甲市' }, { name: '乙町' }, { name: '丙村' }]
const known = [{ name: '山形市', code: '062014' }, { name: '山辺町', code: '063011' }]

const planOf = (change: Partial<FrameworkPlan>): FrameworkPlan => ({ kind: 'area', name: '川の三市町　試案※', from: 2026, to: 2030, bodies: towns, programmes: [], ...change })

test.each(kinds.flatMap((kind) => [towns, known].map((bodies) => ({ kind, bodies }))))('$kind: every way of sharing, with an amount and without, opens without an error and can be computed', ({ kind, bodies }) => {
  const programmes = ways.flatMap((way) => ['1,250', ''].map((amount) => ({ title: `図書館の利用（${way}）`, cost: '運営費', amount, way })))
  const ruleSet = openRuleSet(rulesOf(planOf({ kind, bodies, programmes })))
  expect(ruleSet.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  for (const year of ruleSet.years) {
    const { outcomes } = report(ruleSet, evaluateRuleSet(ruleSet, { computedFor: year }), { year })
    expect(outcomes.map(({ state }) => state)).toEqual(['determined', 'awaiting-figures', 'awaiting-figures', 'awaiting-figures', 'awaiting-figures', 'awaiting-figures', 'awaiting-figures', 'awaiting-figures', 'determined', 'awaiting-figures', 'borne-directly', 'borne-directly', 'awaiting-consultation', 'awaiting-consultation'])
  }
})

test('equal parts of 1,250 thousand yen among three: what rounding leaves goes to the body that leads', () => {
  const ruleSet = openRuleSet(rulesOf(planOf({ programmes: [{ title: '図書館', cost: '運営費', amount: '１，２５０', way: 'equal' }] })))
  const { outcomes } = report(ruleSet, evaluateRuleSet(ruleSet, { computedFor: 2026 }), { year: 2026 })
  expect(outcomes[0]!.shares.map(({ name, yen }) => [name, yen])).toEqual([['甲市', 416_668], ['乙町', 416_666], ['丙村', 416_666]])
})
