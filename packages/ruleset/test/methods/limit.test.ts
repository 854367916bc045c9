import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet } from '../../src/index.ts'
import { computed, FRAME, programme } from '../support/computed.ts'

test('up to the limit one bears, and what goes beyond it others', () => {
  const rules = (amount: string) => FRAME + programme(amount, '運営費は、600千円を限度として、甲市が負担し、これを超える額は、乙市及び丙町が均等に負担する。')
  expect(computed(rules('1,000,001円'))('運営費', 2025).yen).toEqual({ 甲市: 600_001, 乙市: 200_000, 丙町: 200_000 })
  expect(computed(rules('500千円'))('運営費', 2025).yen).toEqual({ 甲市: 500_000, 乙市: 0, 丙町: 0 })
})

test('a limit on a rest is of what is left', () => {
  const of = computed(FRAME + programme('1,000千円', '運営費は、甲市が2分の1を負担し、残額は、200千円を上限として乙市が負担し、残額を丙町が負担する。'))
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 500_000, 乙市: 200_000, 丙町: 300_000 })
})

test('what nobody bears beyond the limit is an error, and no yen are shown as final', () => {
  const text = FRAME + programme('1,000千円', '運営費は、600千円を限度として、甲市が負担する。')
  const evaluation = evaluateRuleSet(openRuleSet([{ path: '規則.renkei', text }]))
  expect(evaluation.diagnostics.map(({ code }) => code)).toContain('R0509')
})
