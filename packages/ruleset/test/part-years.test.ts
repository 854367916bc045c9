import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computed, FRAME, POPULATION, programme } from './support/computed.ts'

const LEAVES = '関係市町から、令和7年10月1日から丙町を除く。'
const JOINS = '関係市町に、令和7年10月1日から丁村を加える。'
const PARTIES = '関係市町は、甲市、乙市及び丙町とする。'
const EQUALLY = '運営費は、関係市町が均等に負担する。'
const rules = (...sentences: readonly string[]): string => FRAME + POPULATION + programme('1,000千円', PARTIES, ...sentences)

test.each([
  ['年度の途中に脱退した団体の負担額は、月割により算定する。', { 甲市: 400_000, 乙市: 400_000, 丙町: 200_000 }],
  ['年度の途中に脱退した団体は、その年度の負担額の全額を負担する。', { 甲市: 333_334, 乙市: 333_333, 丙町: 333_333 }],
  ['年度の途中に脱退した団体は、その年度の負担を要しない。', { 甲市: 500_000, 乙市: 500_000 }],
])('who leaves within the year: %s', (rule, yen) => {
  const of = computed(rules(LEAVES, rule, EQUALLY))
  expect(of('運営費', 2025).yen).toEqual(yen)
  expect(of('運営費', 2026).yen).toEqual({ 甲市: 500_000, 乙市: 500_000 })
})

test.each([
  ['年度の途中に加入した団体の負担額は、月割により算定する。', { 甲市: 285_715, 乙市: 285_714, 丙町: 285_714, 丁村: 142_857 }],
  ['年度の途中に加入した団体は、その年度の負担額の全額を負担する。', { 甲市: 250_000, 乙市: 250_000, 丙町: 250_000, 丁村: 250_000 }],
  ['年度の途中に加入した団体は、その年度の負担を要しない。', { 甲市: 333_334, 乙市: 333_333, 丙町: 333_333 }],
])('who joins within the year: %s', (rule, yen) => {
  const of = computed(rules(JOINS, rule, EQUALLY))
  expect(of('運営費', 2025).yen).toEqual(yen)
  expect(of('運営費', 2026).yen['丁村']).toBe(250_000)
})

test('a change on 1 April is one of the whole year', () => {
  const of = computed(rules('関係市町から、令和8年4月1日から丙町を除く。', EQUALLY))
  expect(of('運営費', 2025).yen['丙町']).toBe(333_333)
  expect(of('運営費', 2026).yen).toEqual({ 甲市: 500_000, 乙市: 500_000 })
})

test('the month in which a body leaves counts whole', () => {
  const of = computed(rules('関係市町から、令和7年9月15日から丙町を除く。', '年度の途中に脱退した団体の負担額は、月割により算定する。', EQUALLY))
  expect(of('運営費', 2025).yen['丙町']).toBe(200_000)
})

test('months weigh every part of a mix, and what is shared is the whole cost', () => {
  const month = fc.integer({ min: 5, max: 15 }).map((count) => ({ year: count > 12 ? 8 : 7, month: count > 12 ? count - 12 : count, months: (count + 8) % 12 }))
  fc.assert(
    fc.property(month, fc.integer({ min: 1, max: 99 }), ({ year, month: of, months }, percent) => {
      const told = computed(
        rules(`関係市町から、令和${String(year)}年${String(of)}月1日から丙町を除く。`, '年度の途中に脱退した団体の負担額は、月割により算定する。', `運営費は、関係市町が均等割${String(percent)}%及び人口割${String(100 - percent)}%の割合により負担する。`),
      )('運営費', 2025)
      expect(Object.values(told.yen).reduce((sum, yen) => sum + yen, 0)).toBe(1_000_000)
      const [n, p, m] = [BigInt(percent), BigInt(100 - percent), BigInt(months)]
      // Of 12ths: equal parts 12 + 12 + m, people 50,000 × 12 + 30,000 × 12 + 15,000 × m.
      const [equal, people] = [24n + m, 80_000n * 12n + 15_000n * m]
      expect(told.yen['丙町']).toBe(Number((1_000_000n * m * (n * people + p * 15_000n * equal)) / (100n * equal * people)))
    }),
    { numRuns: 50 },
  )
})
