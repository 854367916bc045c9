import { expect, test } from 'vitest'
import { computed, FRAME, POPULATION, programme, USERS } from '../support/computed.ts'

function shares(price: string, sentence: string) {
  return computed(FRAME + USERS + programme('500千円', price, sentence))
}

test('what was used times the price; the parts make the whole', () => {
  const of = shares('利用単価は、2,000円50銭とする。', '運営費は、関係市町が利用者数に利用単価を乗じて得た額を負担する。')
  // 100, 50, 30 and 20 times 2,000.5
  expect(of('運営費', 2025)).toMatchObject({ state: '算定済', total: 400_100, yen: { 甲市: 200_050, 乙市: 100_025, 丙町: 60_015, 丁村: 40_010 }, method: 'metered' })
  // 110, 50, 30 and 17 times 2,000.5; 34,008.5 is cut
  expect(of('運営費', 2026)).toMatchObject({ total: 414_103, yen: { 甲市: 220_055, 乙市: 100_025, 丙町: 60_015, 丁村: 34_008 } })
})

test.each(['1人当たり', '一人当たり', '1人につき', '一人につき'])('利用者数%s2,000円50銭 is the same', (each) => {
  const of = shares('', `運営費は、関係市町が利用者数${each}2,000円50銭を負担する。`)
  expect(of('運営費', 2026)).toMatchObject({ total: 414_103, yen: { 甲市: 220_055, 乙市: 100_025, 丙町: 60_015, 丁村: 34_008 }, method: 'metered' })
})

test('a price may have a name', () => {
  const of = shares('利用単価は、1人当たり2,000円50銭とする。', '運営費は、関係市町が利用者数に利用単価を乗じて得た額を負担する。')
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 200_050, 乙市: 100_025, 丙町: 60_015, 丁村: 40_010 })
})

test('prices for one of several things add up', () => {
  const of = computed(FRAME + POPULATION + USERS + programme('1,000千円', '運営費は、連携市町が人口1人当たり5円及び利用者数1人当たり100円の合計額を負担し、残額を甲市が負担する。'))
  // 30,000 × 5 + 50 × 100; 15,000 × 5 + 30 × 100; 4,999 × 5 + 20 × 100
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 740_005, 乙市: 155_000, 丙町: 78_000, 丁村: 26_995 })
})

test('the price may be a figure, and the amount rounded in the sentence', () => {
  const of = shares('', '運営費は、関係市町が利用者数に2,000円50銭を乗じて得た額（その額に千円未満の端数があるときは、これを切り捨てた額）を負担する。')
  expect(of('運営費', 2025)).toMatchObject({ total: 400_000, yen: { 甲市: 200_000, 乙市: 100_000, 丙町: 60_000, 丁村: 40_000 } })
})

test('the price may change with the years, and may be unknown', () => {
  const of = shares('利用単価は、令和7年度2,000円、令和8年度2,500円とし、令和9年度以降は未定とする。', '運営費は、関係市町が当該年度の利用者数に利用単価を乗じて得た額を負担する。')
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 220_000, 乙市: 100_000, 丙町: 60_000, 丁村: 34_000 })
  expect(of('運営費', 2027)).toMatchObject({ state: '資料待ち', yen: {} })
  expect(of('運営費', 2027).missing).toContainEqual({ kind: 'value', name: '利用単価', bodies: [], years: [2027] })
})

test('a price is for the unit of the table: 1,001円 for a ton, not for a kilogram', () => {
  const tons = '指標　搬入量\n単位は、トンとする。\n資料は、「搬入量.csv」とする。\n基準は、前年度とする。\n\n'
  const table = '団体名,年度,搬入量\n甲市,令和6年度,"26,915"\n乙市,令和6年度,12.5\n丙町,令和6年度,30\n丁村,令和6年度,0\n'
  const rules = (price: string) => FRAME + tons + programme('30,000千円', price)
  const named = '処理単価は、1,001円とする。\n運営費は、関係市町が搬入量に処理単価を乗じて得た額を負担する。'
  const written = '運営費は、関係市町が搬入量に1,001円を乗じて得た額を負担する。'
  // 26,915 × 1,001 = 26,941,915; 12.5 × 1,001 = 12,512.5, cut; 30 × 1,001 = 30,030
  const expected = { 甲市: 26_941_915, 乙市: 12_512, 丙町: 30_030, 丁村: 0 }
  const each = '運営費は、関係市町が搬入量1トン当たり1,001円を負担する。'
  for (const text of [named, written, each]) {
    expect(computed(rules(text), { '搬入量.csv': table })('運営費', 2025).yen).toEqual(expected)
  }
})
