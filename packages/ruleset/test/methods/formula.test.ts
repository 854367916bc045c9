import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet } from '../../src/index.ts'
import { computed, FRAME, POPULATION, programme, TABLES, USERS } from '../support/computed.ts'

const oldShare = '旧負担額とは、運営費を均等割20%及び人口割80%の割合により按分した額をいう。'
const newShare = '新負担額とは、運営費を利用者数の割合により按分した額をいう。'
const phaseIn = '調整額とは、新負担額から旧負担額を控除した額に、令和7年度は3分の1、令和8年度は3分の2、令和9年度は1を乗じて得た額をいう。'

const rules = (...sentences: readonly string[]): string => FRAME + POPULATION + USERS + programme('1,000,001円', ...sentences)

test('a phase-in is exact in each body and rounded once; it ends at the new rule', () => {
  const of = computed(rules(oldShare, newShare, phaseIn, '負担額は、旧負担額に調整額を加えて得た額とする。'))
  const settled = computed(rules('運営費は、関係市町が利用者数の割合により按分して負担する。'))
  expect(of('運営費', 2025).total).toBe(1_000_001)
  expect(of('運営費', 2026).total).toBe(1_000_001)
  expect(of('運営費', 2027).yen).toEqual(settled('運営費', 2027).yen)
})

test('what a body brings of its own is taken out before and added back to that body', () => {
  const of = computed(
    rules(
      '拠出金は、毎年度1,000円とする。',
      '運営費は、関係市町が、運営費から4,000円を控除した額を人口の割合により按分して負担する。',
      'この場合において、各団体の負担額は、按分した額に拠出金を加えて得た額とする。',
      '「旅費」は、事業費に含めず、関係市町が利用者数の割合により負担する。',
    ),
  )
  // (1,000,001 − 4,000) × 50,000 ÷ 99,999 + 1,000 … and the remainder to 甲市
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 499_007, 乙市: 299_803, 丙町: 150_401, 丁村: 50_790 })
})

test('a formula whose parts do not come to the cost is an error, never stretched to fit', () => {
  const text = rules(oldShare, '負担額は、旧負担額に1,000円を加えて得た額とする。', '「旅費」は、事業費に含めず、関係市町が利用者数の割合により負担する。')
  const ruleSet = openRuleSet(Object.entries({ '規則.renkei': text, ...TABLES }).map(([path, content]) => ({ path, text: content })))
  expect(ruleSet.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(evaluateRuleSet(ruleSet).diagnostics.map(({ code }) => code)).toContain('R0509')
})
