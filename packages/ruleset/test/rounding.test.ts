import { expect, test } from 'vitest'
import { computed, FRAME, POPULATION, programme } from './support/computed.ts'

const frame = FRAME.replace(/負担額に.*\n/, '')

function equal(amount: string, rounding: string) {
  return computed(frame + rounding + programme(amount, '運営費は、関係市町が均等に負担する。'))('運営費', 2025)
}

test('thousands: the shares are multiples, the rest goes to the bearer', () => {
  // 1,003,500 / 4 = 250,875
  const { yen, total } = equal('1,003,500円', '負担額に千円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、乙市が負担する。\n\n')
  expect({ yen, total }).toEqual({ yen: { 甲市: 250_000, 乙市: 253_500, 丙町: 250_000, 丁村: 250_000 }, total: 1_003_500 })
})

test('who bears the odd yen need not be told that they are cut', () => {
  const { yen, total } = equal('1,000,003円', '負担額の1円未満の端数は、乙市が負担する。\n\n')
  expect({ yen, total }).toEqual({ yen: { 甲市: 250_000, 乙市: 250_003, 丙町: 250_000, 丁村: 250_000 }, total: 1_000_003 })
})

test('rounded up: the bearer pays less', () => {
  const { yen } = equal('1,000,001円', '負担額に千円未満の端数があるときは、これを切り上げ、切り上げた端数の合計額は、乙市が負担する。\n\n')
  expect(yen).toEqual({ 甲市: 251_000, 乙市: 247_001, 丙町: 251_000, 丁村: 251_000 })
})

test('rounded to the nearest', () => {
  // 250,000.5 is rounded up
  const { yen } = equal('1,000,002円', '負担額に1円未満の端数があるときは、これを四捨五入し、その差額は、乙市が負担する。\n\n')
  expect(yen).toEqual({ 甲市: 250_001, 乙市: 249_999, 丙町: 250_001, 丁村: 250_001 })
})

test('largest remainders where nobody is named', () => {
  const of = computed(frame + '負担額に1円未満の端数があるときは、これを切り捨てる。\n\n' + POPULATION + programme('1,000千円', '運営費は、関係市町が人口の割合により按分して負担する。'))
  // 500,005.00…, 300,003.00…, 150,001.50…, 49,990.49…: one yen, to 丙町
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 500_005, 乙市: 300_003, 丙町: 150_002, 丁村: 49_990 })
})

test('without a rule the same, as an assumption', () => {
  const of = computed(frame + POPULATION + programme('1,000千円', '運営費は、関係市町が人口の割合により按分して負担する。'))
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 500_005, 乙市: 300_003, 丙町: 150_002, 丁村: 49_990 })
})

test('ties go by name where there is no code', () => {
  const { yen } = equal('1,000,002円', '負担額に1円未満の端数があるときは、これを切り捨てる。\n\n')
  // 丁村 before 丙町 before 乙市 before 甲市
  expect(yen).toEqual({ 甲市: 250_000, 乙市: 250_000, 丙町: 250_001, 丁村: 250_001 })
})

test('the largest share takes the rest', () => {
  const of = computed(
    frame + '負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、負担割合の最も大きい団体が負担する。\n\n' + POPULATION +
      programme('1,000千円', '運営費は、甲市以外の関係市町が人口の割合により按分して負担する。'),
  )
  expect(of('運営費', 2025).yen).toEqual({ 乙市: 600_013, 丙町: 300_006, 丁村: 99_981 })
})

test('the bearer may change with the years', () => {
  const of = computed(
    frame + programme('1,000,001円', '幹事市町は、令和7年度は甲市とし、令和8年度は丙町とし、令和9年度は丁村とする。', '運営費は、関係市町が均等に負担する。',
      'この場合において、負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、幹事市町が負担する。'),
  )
  expect([2025, 2026, 2027].map((year) => Object.entries(of('運営費', year).yen).find(([, yen]) => yen === 250_001)?.[0])).toEqual(['甲市', '丙町', '丁村'])
})
