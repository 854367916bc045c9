import { expect, test } from 'vitest'
import { FRAME } from '../support/computed.ts'
import { explained } from '../support/explained.ts'

const rules = `${FRAME}事業【1】共同の事業
事業費は、令和7年度5,305,001円、令和8年度200千円、令和9年度1,000千円とする。
事業費の内訳は、運営費とする。
運営費は、甲市が300千円を負担し、残額を連携市町が「負担率表」により按分して負担する。
`
const of = explained(rules, { '負担率表.csv': '団体名,負担率\n甲市,0\n乙市,52.5%\n丙町,40.5%\n丁村,7%\n' })

test('a table without times is named; its rates are told as they are written', () => {
  const page = of('運営費', 2025)
  expect(page).toContain('負担率は、負担率表.csvによる。連携市町の合計は100%である。')
  expect(page).not.toContain('数値がまだない')
  expect(page).toContain('負担額 ＝ 5,005,001円 × 負担率')
})

test('every step has its column, with its sum, and the rates theirs', () => {
  const table = of('運営費', 2025).split('団体ごとの負担額\n')[1]!.split('\n').map((row) => row.trim().split(/\s+/))
  expect(table).toContainEqual(['団体', '負担率', '第1段階', '第2段階', '負担額'])
  expect(table).toContainEqual(['乙市', '52.5%', '2,627,625円', '2,627,625円'])
  expect(table).toContainEqual(['甲市', '300,000円', '1円', '300,001円'])
  expect(table).toContainEqual(['合計', '100%', '300,000円', '5,005,001円', '5,305,001円'])
})

test('the page of a body shows the calculation of its step, and the steps are named where they are added', () => {
  const page = of('運営費', 2025, '乙市')
  expect(page).toContain('乙市は52.5%、連携市町の合計は100%である。')
  expect(page).toContain('5,005,001円 × 52.5%\n    ＝ 2,627,625円52銭…\n    ＝ 2,627,625円（1円未満切捨て）')
  expect(of('運営費', 2025, '甲市')).toContain('300,000円 ＋ 1円\n    ＝ 300,001円')
  expect(of('運営費', 2025)).toContain('負担額 ＝ 第1段階 ＋ 第2段階')
})

test('a cost below the fixed sum is borne as a whole, and that is told', () => {
  expect(of('運営費', 2026)).toContain('運営費200,000円は、甲市が負担する定額300,000円より少ないため、その全額を甲市が負担する。')
  expect(of('運営費', 2025)).toContain('甲市が300,000円（費用の額を限度とする）を負担する')
})
