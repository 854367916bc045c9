import { expect, test } from 'vitest'
import { computed, FRAME, POPULATION, programme, USERS } from '../support/computed.ts'
import { explained } from '../support/explained.ts'

const METHODS = `按分方式　均等人口方式
経費は、関係団体が均等割20%及び人口割80%の割合により負担する。

按分方式　所在市町先負担方式
経費は、所在市町が経費の100分の10に相当する額を負担し、残額を関係団体が利用量の割合により按分して負担する。

按分方式　端数乙市方式
経費は、関係団体が均等に負担する。
この場合において、負担額に千円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、乙市が負担する。

按分方式　二部料金方式
従量料金とは、利用量に従量単価を乗じて得た額をいう。
経費は、関係団体が基本料金に従量料金を加えて得た額を負担する。

按分方式　重ね方式
経費は、関係団体が「均等人口方式」により負担する。

`
const ALL_USED = '「旅費」は、事業費に含めず、関係市町が人口の割合により按分して負担する。'
const READ = 'この場合において、「利用量」とあるのは、「利用者数」と読み替えるものとする。'

function shares(...sentences: readonly string[]) {
  return computed(FRAME + POPULATION + USERS + METHODS + programme('1,000千円', '所在市町は、丁村とする。', ...sentences, ALL_USED))('運営費', 2025)
}

test.each([
  ['均等人口方式', '均等割20%及び人口割80%の割合により'],
  ['重ね方式', '均等割20%及び人口割80%の割合により'],
])('「%s」 shares as its sentence does where it stands itself', (name, way) => {
  const direct = shares(`運営費は、関係市町が${way}負担する。`)
  expect(direct.yen).toEqual({ 甲市: 450_005, 乙市: 290_002, 丙町: 170_001, 丁村: 89_992 })
  expect(shares(`運営費は、関係市町が「${name}」により按分して負担する。`)).toMatchObject({ state: '算定済', total: 1_000_000, yen: direct.yen, method: 'mix' })
})

test('steps: 経費 is what is shared, 残額 what the step before left, and words are read as the place of use says', () => {
  // 丁村 100,000; 900,000 by 100 : 50 : 30 : 20
  expect(shares('運営費は、関係市町が「所在市町先負担方式」により負担する。', READ).yen).toEqual({ 甲市: 450_000, 乙市: 225_000, 丙町: 135_000, 丁村: 190_000 })
})

test('a method may take one step of a sentence, a part of the cost, or what is left', () => {
  expect(shares('運営費は、甲市が400千円を負担し、残額を連携市町が「端数乙市方式」により負担する。').yen).toEqual({ 甲市: 400_000, 乙市: 200_000, 丙町: 200_000, 丁村: 200_000 })
  // 500,000 by 所在市町先負担: 丁村 50,000, 450,000 by 50 : 30 : 20; 甲市 the other half
  const half = shares('運営費は、連携市町が運営費の2分の1に相当する額を「所在市町先負担方式」により負担し、残額を甲市が負担する。', READ)
  expect(half.yen).toEqual({ 甲市: 500_000, 乙市: 225_000, 丙町: 135_000, 丁村: 140_000 })
})

test('its rounding goes before that of the framework', () => {
  expect(shares('運営費は、連携市町が「端数乙市方式」により負担する。').yen).toEqual({ 乙市: 334_000, 丙町: 333_000, 丁村: 333_000 })
})

test('a two-part tariff: what each bears is worked out from its own figures', () => {
  const rules = FRAME + USERS + METHODS.slice(METHODS.indexOf('按分方式　二部'), METHODS.indexOf('按分方式　重ね')) +
    '事業【1】水道\n事業費の内訳は、水道料金とする。\n基本料金は、10千円とする。\n従量単価は、2円50銭とする。\n水道料金は、関係市町が「二部料金方式」により負担する。\n' + READ
  expect(computed(rules)('水道料金', 2025)).toMatchObject({ total: 40_500, yen: { 甲市: 10_250, 乙市: 10_125, 丙町: 10_075, 丁村: 10_050 } })
})

test('the explanation names the sentence of the method and its place', () => {
  const rules = FRAME + POPULATION + METHODS.slice(0, METHODS.indexOf('按分方式　所在')) + programme('1,000千円', '運営費は、関係市町が「均等人口方式」により負担する。')
  expect(explained(rules)('運営費', 2025, '丁村')).toMatch(/方式 {2}規則\.renkei \d+行「経費は、関係団体が均等割20%及び人口割80%の割合により/)
})
