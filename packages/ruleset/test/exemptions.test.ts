import { expect, test } from 'vitest'
import { openRuleSet } from '../src/index.ts'
import { computed, FRAME, POPULATION, programme, TABLES } from './support/computed.ts'
import { explained } from './support/explained.ts'

const rules = (...sentences: readonly string[]): string => FRAME + POPULATION + programme('1,000千円', ...sentences)
const EQUALLY = '運営費は、関係市町が均等に負担する。'

test('who is exempt bears nothing, and the others share it', () => {
  const of = computed(rules(EQUALLY, 'ただし、丁村は、負担を要しない。'))
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 333_334, 乙市: 333_333, 丙町: 333_333 })
})

test('in the years that are named only', () => {
  const of = computed(rules(EQUALLY, 'ただし、令和8年度に限り、丁村は、負担を要しない。'))
  expect(of('運営費', 2025).yen['丁村']).toBe(250_000)
  expect(of('運営費', 2026).yen).toEqual({ 甲市: 333_334, 乙市: 333_333, 丙町: 333_333 })
  expect(of('運営費', 2027).yen['丁村']).toBe(250_000)
})

test('a figure may say who', () => {
  const of = computed(rules(EQUALLY, 'ただし、人口が1万人未満の団体は、負担を要しない。'))
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 333_334, 乙市: 333_333, 丙町: 333_333 })
})

test('of several steps, the one they take part in', () => {
  const of = computed(rules('運営費は、甲市がその2分の1に相当する額を負担し、残額を乙市、丙町及び丁村が均等に負担する。', 'ただし、丁村は、負担を要しない。'))
  expect(of('運営費', 2025).yen).toMatchObject({ 甲市: 500_000, 乙市: 250_000, 丙町: 250_000 })
  expect(of('運営費', 2025).yen['丁村'] ?? 0).toBe(0)
})

test('how it is rounded stays', () => {
  const of = computed(rules('運営費は、関係市町が人口の割合により按分して負担する。', 'この場合において、負担額に千円未満の端数があるときは、これを切り捨て、切り捨てた額は、乙市が負担する。', 'ただし、丁村は、負担を要しない。'))
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 526_000, 乙市: 317_000, 丙町: 157_000 })
})

test('both sentences are told as the rule', () => {
  const of = explained(rules(EQUALLY, 'ただし、丁村は、負担を要しない。'))
  expect(of('運営費', 2025, '甲市')).toContain('ただし、丁村は、負担を要しない。')
})

test('a body that bears nothing anyway is no exemption, nor is one under a condition', () => {
  const codes = (text: string) => openRuleSet(Object.entries({ '規則.renkei': text, ...TABLES }).map(([path, content]) => ({ path, text: content }))).diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
  expect(codes(rules('運営費は、連携市町が均等に負担する。', 'ただし、甲市は、負担を要しない。'))).toEqual(['R0235'])
})
