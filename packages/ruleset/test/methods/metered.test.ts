import { expect, test } from 'vitest'
import { computed, FRAME, programme, USERS } from '../support/computed.ts'

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
