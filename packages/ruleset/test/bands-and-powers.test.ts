import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openRuleSet } from '../src/index.ts'
import { computed, FRAME, POPULATION, programme, TABLES } from './support/computed.ts'
import { explained } from './support/explained.ts'

const rules = (...sentences: readonly string[]): string => FRAME + POPULATION + programme('1,000千円', ...sentences)
const yenOf = (...sentences: readonly string[]) => computed(rules(...sentences))('運営費', 2025)

function codesOf(...sentences: readonly string[]): readonly string[] {
  return openRuleSet(Object.entries({ '規則.renkei': rules(...sentences), ...TABLES }).map(([path, text]) => ({ path, text }))).diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
}

test('of two bounds both choose', () => {
  const shared = yenOf('運営費は、構成団体のうち人口が1万人以上5万人以下の団体が均等に負担する。')
  expect(shared.yen).toEqual({ 甲市: 333_334, 乙市: 333_333, 丙町: 333_333 })
  expect(yenOf('運営費は、構成団体のうち人口が1万人以上5万人未満の団体が人口に10円を乗じて得た額を負担する。').yen).toEqual({ 乙市: 300_000, 丙町: 150_000 })
})

test('of two bounds both must hold for a sentence to hold', () => {
  const under = (bounds: string) => yenOf('運営費は、関係市町が均等に負担する。', `ただし、関係市町の数が${bounds}であるときは、運営費は、甲市が負担する。`).yen['甲市']
  expect([under('3以上5以下'), under('5以上9以下'), under('1以上3以下')]).toEqual([1_000_000, 250_000, 250_000])
  const none = '関係市町の数が3未満であるときは、運営費は、甲市が負担する。'
  expect(codesOf(none, '関係市町の数が3以上5以下であるときは、運営費は、乙市が負担する。', '関係市町の数が5を超えるときは、運営費は、丙町が負担する。')).toEqual([])
  expect(codesOf(none, '関係市町の数が3以上5以下であるときは、運営費は、乙市が負担する。', '関係市町の数が5以上であるときは、運営費は、丙町が負担する。')).toEqual(['R0302'])
})

const BANDS = '補正係数とは、人口が5千人未満の団体0.5、5千人以上3万人未満の団体0.8及び3万人以上の団体1をいう。'
const CORRECTED = ['運営費は、関係市町が補正人口の割合により按分して負担する。', '補正人口とは、人口に補正係数を乗じて得た数をいう。'] as const

test('each body takes the number of its band', () => {
  // 50,000 + 30,000 + 12,000 + 2,499.5
  expect(yenOf(...CORRECTED, BANDS).yen).toEqual({ 甲市: 529_106, 乙市: 317_461, 丙町: 126_984, 丁村: 26_449 })
})

test('sets have numbers too, the first of two counts, and who has none is awaited', () => {
  expect(yenOf(...CORRECTED, '補正係数とは、町村0.5及び構成団体1をいう。').yen['丁村']).toBe(27_772)
  expect(yenOf(...CORRECTED, '補正係数とは、町0.5及び市1をいう。').state).toBe('資料待ち')
})

test.each([
  ['a name of nobody', '補正係数とは、小町0.5及び市1をいう。', 'R0223'],
  ['people beside plain numbers', '補正係数とは、町村0.5人及び市1をいう。', 'R0315'],
])('%s is reported', (_, sentence, code) => {
  expect(codesOf(...CORRECTED, sentence)).toEqual([code])
})

test('a band can be a ratio, of two classes as well', () => {
  const shared = (classes: string) => yenOf('運営費は、関係市町が段階割の割合により按分して負担する。', `段階割とは、${classes}の比による割合をいう。`).yen
  expect(shared('人口が3万人未満の団体1及び3万人以上の団体4')).toEqual({ 甲市: 400_000, 乙市: 400_000, 丙町: 100_000, 丁村: 100_000 })
  expect(shared('人口が5千人未満の団体1、5千人以上3万人未満の団体2及び3万人以上の団体3')).toMatchObject({ 乙市: 333_333, 丁村: 111_111 })
})

const POWER = '運営費は、関係市町が人口の0.88乗（小数点以下第3位を四捨五入する。）の割合により按分して負担する。'

test('shared by a power, each body is told of what it is made', () => {
  const told = explained(rules(POWER), TABLES)
  expect(told('運営費', 2025, '丁村')).toContain('丁村は1,798.94（4,999人の0.88乗）')
  expect(told('運営費', 2025, '丁村')).toContain('1,000,000円 × 1,798.94 ÷ 28,885.75')
  expect(yenOf(POWER).yen['丁村']).toBe(62_277)
})

test('a calculation uses a power as a plain number', () => {
  const { yen } = yenOf('運営費は、関係市町が人口の平方根（小数点以下第2位を四捨五入する。）に1,000円を乗じて得た額を負担する。')
  expect(yen).toEqual({ 甲市: 223_600, 乙市: 173_200, 丙町: 122_500, 丁村: 70_700 })
})

test.each([
  ['no precision', '運営費は、関係市町が人口の平方根の割合により按分して負担する。', 'R0442'],
  ['an exponent of nothing', '運営費は、関係市町が人口の0乗の割合により按分して負担する。', 'R0223'],
  ['an exponent out of measure', '運営費は、関係市町が人口の11乗の割合により按分して負担する。', 'R0223'],
  ['words that do not round', '運営費は、関係市町が人口の0.88乗（端数は適宜処理する。）の割合により按分して負担する。', 'R0214'],
])('%s is reported', (_, sentence, code) => {
  expect(codesOf(sentence)).toEqual([code])
})

test('shares by a power lie between equal shares and shares by the figure itself', () => {
  const equal = yenOf('運営費は、関係市町が均等に負担する。').yen
  const plain = yenOf('運営費は、関係市町が人口の割合により按分して負担する。').yen
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (hundredths) => {
      const { yen } = yenOf(`運営費は、関係市町が人口の${String(hundredths / 100)}乗（小数点以下第6位を四捨五入する。）の割合により按分して負担する。`)
      expect(Object.values(yen).reduce((sum, each) => sum + each, 0)).toBe(1_000_000)
      expect(equal['丁村']! >= yen['丁村']! && yen['丁村']! >= plain['丁村']!).toBe(true)
    }),
    { numRuns: 15 },
  )
})

test('the first power is the figure itself', () => {
  expect(yenOf('運営費は、関係市町が人口の1乗の割合により按分して負担する。').yen).toEqual(yenOf('運営費は、関係市町が人口の割合により按分して負担する。').yen)
})
