import { expect, test } from 'vitest'
import { computed, FRAME, POPULATION, programme } from '../support/computed.ts'

const toOtsu = 'この場合において、負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、乙市が負担する。'

function shares(amount: string, ...sentences: readonly string[]) {
  return computed(FRAME + POPULATION + programme(amount, ...sentences, '「旅費」は、事業費に含めず、関係市町が人口の割合により按分して負担する。'))('運営費', 2025)
}

test('残額 is what the step before left', () => {
  // 700,000 by 30,000 : 15,000 : 4,999: 420,008.4…, 210,004.2…, 69,987.3…; one yen is left
  expect(shares('1,000千円', '運営費は、甲市が300千円を負担し、残額を連携市町が人口の割合により按分して負担する。', toOtsu)).toMatchObject({
    state: '算定済', total: 1_000_000, yen: { 甲市: 300_000, 乙市: 420_009, 丙町: 210_004, 丁村: 69_987 }, method: 'sequence',
  })
})

test.each(['残り', '残余', '残りの額', '残りの金額'])('%s is 残額', (rest) => {
  expect(shares('1,000千円', `運営費は、甲市が300千円を負担することとし、${rest}を連携市町が人口の割合により按分して負担する。`, toOtsu).yen).toEqual({ 甲市: 300_000, 乙市: 420_009, 丙町: 210_004, 丁村: 69_987 })
})

test.each([
  '運営費は、甲市が2分の1を負担し、残りの2分の1を連携市町が人口の割合により按分して負担する。',
  '運営費は、甲市が20%を負担し、乙市が30%を負担し、残りの50%を丙町及び丁村が均等に負担する。',
  '運営費の2分の1は甲市が、残りの2分の1は連携市町が人口の割合により負担する。',
])('a fraction of the rest that makes the whole with what came before is 残額: %s', (sentence) => {
  const rest = sentence.replace(/残りの(?:2分の1|50%)/, '残額')
  expect(shares('1,000千円', sentence, toOtsu).yen).toEqual(shares('1,000千円', rest, toOtsu).yen)
})

test.each(['各', '1団体当たり', '1市町につき', '一団体につき'])('%s300千円 is 300千円 each', (each) => {
  expect(shares('1,000千円', `運営費は、連携市町が${each}300千円を負担し、残額を甲市が負担する。`).yen).toEqual({ 甲市: 100_000, 乙市: 300_000, 丙町: 300_000, 丁村: 300_000 })
})

test('the amount may say of which cost it is a part', () => {
  // 500,000 by 30,000 : 15,000 : 4,999
  const sentence = '運営費の2分の1を甲市が負担し、残額を連携市町が人口の割合により按分して負担する。'
  expect(shares('1,000千円', sentence, toOtsu).yen).toEqual(shares('1,000千円', sentence.replace('運営費の2分の1を甲市が', '運営費は、甲市が2分の1を'), toOtsu).yen)
})

test('who bears one part bears the next where nobody else is named', () => {
  // 50,000 each; 800,000 by 50,000 : 30,000 : 15,000 : 4,999
  const expected = { 甲市: 450_005, 乙市: 290_002, 丙町: 170_001, 丁村: 89_992 }
  expect(shares('1,000千円', '運営費は、関係市町がその20%を均等に負担し、残額を人口の割合により按分して負担する。').yen).toEqual(expected)
  expect(shares('1,000千円', '運営費は、関係市町がその20%を均等に負担し、80%を人口の割合により按分して負担する。').yen).toEqual(expected)
})

test('a remainder may go to who pays another step', () => {
  expect(shares('1,000千円', '運営費は、甲市が300千円を負担し、残額を連携市町が人口の割合により按分して負担する。').yen).toEqual({
    甲市: 300_001, 乙市: 420_008, 丙町: 210_004, 丁村: 69_987,
  })
  // 700,003 / 3 = 233,334.3…
  expect(shares('1,000,003円', '運営費は、甲市が300千円を負担し、残額を連携市町が均等に負担する。').yen).toEqual({
    甲市: 300_001, 乙市: 233_334, 丙町: 233_334, 丁村: 233_334,
  })
})

test('one payer pays a fixed sum only as far as there is that much', () => {
  expect(shares('200千円', '運営費は、甲市が300千円を負担し、残額を乙市が負担する。').yen).toEqual({ 甲市: 200_000, 乙市: 0 })
})

test('a fixed sum may be of each', () => {
  expect(shares('1,000千円', '運営費は、甲市及び乙市がそれぞれ300千円を負担し、残額を丙町が負担する。').yen).toEqual({ 甲市: 300_000, 乙市: 300_000, 丙町: 400_000 })
})

test('there may be three steps', () => {
  expect(shares('1,000千円', '運営費は、甲市が300千円を負担し、乙市が200千円を負担し、残額を丙町が負担する。').yen).toEqual({ 甲市: 300_000, 乙市: 200_000, 丙町: 500_000 })
})

test('fixed sums alone may make the whole', () => {
  expect(shares('500千円', '運営費は、甲市が300千円を負担し、乙市が200千円を負担する。').yen).toEqual({ 甲市: 300_000, 乙市: 200_000 })
})
