import { expect, test } from 'vitest'
import { computed, FRAME, POPULATION, programme, USERS } from '../support/computed.ts'

const define = '利用割とは、前年度の利用者数の割合をいう。'

function shares(by: string, amount = '1,000千円') {
  return computed(FRAME + POPULATION + USERS + programme(amount, define, `運営費は、関係市町が${by}の割合により負担する。`, '「旅費」は、事業費に含めず、関係市町が人口の割合により按分して負担する。'))('運営費', 2025)
}

test('parts make one weight, and one rounding', () => {
  // equal 50,000 each; population 150,001.5…, 90,000.9…, 45,000.4…, 14,997.1…; users 250,000, 125,000, 75,000, 50,000
  expect(shares('均等割20%、人口割30%及び利用割50%')).toMatchObject({
    state: '算定済', total: 1_000_000, yen: { 甲市: 450_003, 乙市: 265_000, 丙町: 170_000, 丁村: 114_997 }, method: 'mix',
  })
})

test('parts need not be whole percents', () => {
  // population 9.5 %: 28,500.2… for 乙市, 14,250.1… for 丙町, 4,749.0… for 丁村
  expect(shares('均等割20%、人口割9.5%及び利用割70.5%').yen).toEqual({ 甲市: 450_001, 乙市: 254_750, 丙町: 170_000, 丁村: 125_249 })
})

test('parts may be written as fractions', () => {
  // a twelfth each is 83,333.3…; two thirds by users: 333,333.3…, 166,666.6…, 100,000, 66,666.6…
  expect(shares('均等割3分の1及び利用割3分の2').yen).toEqual({ 甲市: 416_667, 乙市: 250_000, 丙町: 183_333, 丁村: 150_000 })
})

test('who does not pay has no part in it', () => {
  const of = computed(
    FRAME + POPULATION +
      programme('1,000千円', '消防本部は、構成団体以外の負担者とする。', '関係市町は、甲市及び乙市とする。', '運営費は、関係市町が均等割40%及び人口割60%の割合により負担する。'),
  )
  // equal 200,000 each; 600,000 by 5 : 3
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 575_000, 乙市: 425_000 })
})
