import { expect, test } from 'vitest'
import { openRuleSet } from '../src/index.ts'
import { computed, FRAME, POPULATION, programme, TABLES } from './support/computed.ts'

const rate = (rounding: string): string =>
  FRAME + POPULATION + programme('1,000千円', `負担率とは、人口を人口の合計で除して得た率（${rounding}）をいう。`, '運営費は、甲市が運営費に負担率を乗じて得た額を負担し、残額を乙市が負担する。')

// 50,000 ÷ 99,999 = 0.500005…
test.each([
  ['小数点以下第2位未満切捨て', 500_000],
  ['小数点以下第2位未満切り上げ', 510_000],
  ['小数点以下第5位未満四捨五入', 500_010],
  ['小数点以下第6位を四捨五入する。', 500_010],
  ['小数点以下第3位未満の端数は、切り捨てる。', 500_000],
])('a rate（%s）', (rounding, yen) => {
  expect(computed(rate(rounding))('運営費', 2025).yen).toEqual({ 甲市: yen, 乙市: 1_000_000 - yen })
})

// 1,000,000 ÷ 99,999 = 10.0001
test.each([
  ['1円未満切捨て', 500_000],
  ['1円未満切上げ', 550_000],
  ['1円未満四捨五入', 500_000],
  ['小数点以下切捨て', 500_000],
])('a price（%s）', (rounding, yen) => {
  const text = FRAME + POPULATION + `事業【1】共同の事業\n総費用は、1,000千円とする。\n単価とは、総費用を人口の合計で除して得た額（${rounding}）をいう。\n事業費の内訳は、運営費とする。\n運営費は、関係市町が人口に単価を乗じて得た額を負担する。\n`
  expect(computed(text)('運営費', 2025).yen['甲市']).toBe(yen)
})

test('people are not cut to yen', () => {
  const text = FRAME + POPULATION + programme('1,000千円', '基準人口とは、人口の合計の3分の1（1円未満切捨て）をいう。', '運営費は、関係市町が均等に負担する。', 'ただし、基準人口が3万人を超えるときは、運営費は、甲市が負担する。')
  const { diagnostics } = openRuleSet(Object.entries({ '規則.renkei': text, ...TABLES }).map(([path, content]) => ({ path, text: content })))
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code, span }) => [code, text.slice(span?.start, span?.end)])).toEqual([['R0223', '（1円未満切捨て）']])
})
