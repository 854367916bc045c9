import { expect, test } from 'vitest'
import { computed, FRAME, POPULATION, programme } from './support/computed.ts'
import { explained } from './support/explained.ts'

const EQUALLY = '運営費は、関係市町が均等に負担する。'
const BACK = '負担額の80%に相当する額は、特別交付税により措置される。'
const rules = (...sentences: readonly string[]): string => FRAME + POPULATION + programme('1,000,001円', EQUALLY, ...sentences)

test('a part of each share comes back, cut to whole yen, and the rest is the real burden', () => {
  const of = computed(rules(BACK))
  expect(of('運営費', 2025).yen).toMatchObject({ 甲市: 250_001, 乙市: 250_000 })
  expect(of('特別交付税の措置額', 2025).yen).toMatchObject({ 甲市: 200_000, 乙市: 200_000 })
  expect(of('実質負担額', 2025).yen).toMatchObject({ 甲市: 50_001, 乙市: 50_000 })
})

test('a limit is one for each body, and only of those named', () => {
  const of = computed(rules('連携市町の負担額の80%に相当する額は、150千円を限度として、特別交付税により措置される。'))
  expect(of('特別交付税の措置額', 2025).yen).toEqual({ 乙市: 150_000, 丙町: 150_000, 丁村: 150_000 })
  expect(of('実質負担額', 2025).yen).toEqual({ 甲市: 250_001, 乙市: 100_000, 丙町: 100_000, 丁村: 100_000 })
})

test('sentences of one scheme make one line, each for its own bodies', () => {
  const of = computed(rules('中枢都市の負担額の10%に相当する額は、特別交付税により措置される。', '連携市町の負担額の80%に相当する額は、特別交付税により措置される。'))
  expect(of('特別交付税の措置額', 2025).yen).toMatchObject({ 甲市: 25_000, 乙市: 200_000 })
})

test('rounding is as the text says', () => {
  const of = computed(rules('運営費の77%に相当する額（その額に千円未満の端数があるときは、これを切り捨てた額）は、普通交付税の基準財政需要額に算入される。'))
  expect(of('運営費の普通交付税の算入額', 2025).yen['乙市']).toBe(192_000)
})

test('it holds in the years it names', () => {
  const of = computed(rules('令和8年度以降の負担額の80%に相当する額は、特別交付税により措置される。'))
  expect(() => of('特別交付税の措置額', 2025)).toThrow()
  expect(of('特別交付税の措置額', 2026).yen['乙市']).toBe(200_000)
})

test('of the framework, all that is borne counts, and all that comes back in the programmes', () => {
  const frame = FRAME.replace(/\n\n$/, '\n負担額の50%に相当する額は、特別交付税により措置される。\n\n')
  const of = computed(frame + POPULATION + programme('1,000千円', EQUALLY, '運営費の20%に相当する額は、普通交付税の基準財政需要額に算入される。'))
  expect(of('特別交付税の措置額', 2025, '').yen['甲市']).toBe(125_000)
  expect(of('実質負担額', 2025).yen['甲市']).toBe(200_000)
  expect(of('実質負担額', 2025, '').yen['甲市']).toBe(75_000)
})

test('while a share is open, so is what comes back of it', () => {
  const of = computed(FRAME + POPULATION + programme('1,000千円', '運営費の負担割合は、関係市町が協議して定める。', BACK))
  expect(of('実質負担額', 2025)).toMatchObject({ state: '協議待ち', yen: {} })
})

test('why it is what it is', () => {
  const of = explained(rules('中枢都市の負担額の10%に相当する額は、特別交付税により措置される。', '連携市町の負担額の80%に相当する額は、150千円を限度として、特別交付税により措置される。'))
  expect(of('特別交付税の措置額', 2025, '乙市')).toContain('(250,000円 × 80%)と150,000円の少ない方')
  expect(of('特別交付税の措置額', 2025, '甲市')).toContain('250,001円 × 10%')
  expect(of('実質負担額', 2025, '乙市')).toContain('250,000円 － 150,000円')
})
