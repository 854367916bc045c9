import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openRuleSet } from '../src/index.ts'
import { computed, FRAME, programme, TABLES } from './support/computed.ts'
import { explained } from './support/explained.ts'

const SHARED = '運営費は、関係市町が利用者数の割合により按分して負担する。'
const rules = (basis: string, sentence = SHARED): string => `${FRAME}指標　利用者数\n単位は、人とする。\n資料は、「利用者数.csv」とする。\n基準は、${basis}とする。\n\n${programme('1,000千円', sentence)}`
const yenOf = (basis: string, year: number, sentence?: string) => computed(rules(basis, sentence))('運営費', year).yen
const codesOf = (basis: string): readonly string[] =>
  openRuleSet(Object.entries({ '規則.renkei': rules(basis), ...TABLES }).map(([path, text]) => ({ path, text }))).diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)

const FROZEN = '令和7年度は令和5年度とし、令和8年度以降は前年度'

test('each year reads what its own basis says', () => {
  expect(yenOf(FROZEN, 2025)).toEqual(yenOf('令和5年度', 2025))
  expect(yenOf(FROZEN, 2026)).toEqual(yenOf('前年度', 2026))
})

test('only the figures of the year are told', () => {
  const of = computed(rules(FROZEN))
  expect(of('運営費', 2025).missing).toEqual([])
  const told = explained(rules(FROZEN), TABLES)
  expect(told('運営費', 2025, '乙市')).toContain('利用者数は、「令和5年度」として、令和5年度（確定）による。乙市は30人、関係市町の合計は100人である。')
  expect(told('運営費', 2026, '乙市')).toContain('利用者数は、「前年度」として、令和7年度（確定）による。')
  expect(told('運営費', 2026, '乙市')).not.toContain('令和5年度')
})

test('what is drawn from several years may be one of them', () => {
  const basis = '令和7年度は令和5年度から令和6年度までの平均とし、令和8年度以降は前年度'
  expect(yenOf(basis, 2025)).toEqual(yenOf('令和5年度から令和6年度までの平均', 2025))
})

test('a sentence that names its own time is read by that', () => {
  expect(yenOf(FROZEN, 2026, SHARED.replace('利用者数の割合', '前々年度の利用者数の割合'))).toEqual(yenOf('前々年度', 2026))
})

test.each([
  ['a year is left out', '令和7年度は令和5年度とし、令和9年度以降は前年度', ['R0443']],
  ['a year has two', '令和8年度までは令和5年度とし、令和8年度以降は前年度', ['R0444']],
  ['no time', '令和7年度は実績とし、令和8年度以降は前年度', ['R0211']],
  ['a rounding of one of them', '令和7年度は過去2年度の平均（小数点以下切捨て）とし、令和8年度以降は前年度', ['R0223']],
])('%s: it is reported', (_, basis, codes) => {
  expect(codesOf(basis)).toEqual(codes)
})

test('a basis that changes is, year by year, the basis of that year', () => {
  const bases = ['令和5年度', '令和6年度', '前年度', '前々年度'] as const
  fc.assert(
    fc.property(fc.constantFrom(...bases), fc.constantFrom(...bases), (first, then) => {
      const of = computed(rules(`令和7年度は${first}とし、令和8年度以降は${then}`))
      expect(of('運営費', 2025).yen).toEqual(yenOf(first, 2025))
      expect(of('運営費', 2026).yen).toEqual(yenOf(then, 2026))
    }),
    { numRuns: 16 },
  )
})
