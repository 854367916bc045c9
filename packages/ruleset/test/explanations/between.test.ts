import { expect, test } from 'vitest'
import { FRAME } from '../support/computed.ts'
import { explained } from '../support/explained.ts'

const TRIPS = '指標　往来者数\n単位は、人とする。\n基準は、前年度とする。\n組は、居住市町及び施設所在市町とする。\n表にない組は、計上なしとする。\n\n'
const PRICES = '指標　単価\n単位は、「円/人」とする。\n\n'
const TABLES = {
  '往来者数.csv': '居住市町,施設所在市町,年度,往来者数\n甲市,乙市,令和6年度,30\n乙市,甲市,令和6年度,51\n乙市,丙町,令和6年度,5\n丙町,丙町,令和6年度,7\n',
  '単価.csv': '団体名,単価\n甲市,7.5\n乙市,10.25\n丙町,20\n丁村,30\n',
}
const of = (sentence: string) => explained(`${FRAME}${TRIPS}${PRICES}事業【1】図書館の相互利用\n事業費の内訳は、利用費とする。\n${sentence}\n`, TABLES)
const PLAIN = '利用費は、居住市町が施設所在市町に対し、往来者数に施設所在市町の単価を乗じて得た額を負担する。'

test('every partner is named with its numbers, whoever pays', () => {
  const told = of(PLAIN)
  expect(told('利用費', 2025, '乙市')).toContain('甲市（51人 × 7円50銭/人） ＋ 丙町（5人 × 20円/人）\n    ＝ 482円50銭\n    ＝ 482円（1円未満切捨て）')
  expect(told('利用費', 2025, '乙市')).toContain('居住市町が、施設所在市町のそれぞれに、往来者数に施設所在市町')
  expect(told('利用費の受取額', 2025, '乙市')).toContain('乙市の受取額　307円（算定済）')
  expect(told('利用費の受取額', 2025, '乙市')).toContain('甲市（30人 × 10円25銭/人）\n    ＝ 307円50銭\n    ＝ 307円')
  expect(told('利用費', 2025, '乙市')).toContain('単価は、単価.csvによる。')
  expect(told('利用費', 2025, '丁村')).toContain('丁村の負担額　0円（算定済）')
})

test('what is set off stands beside what it is set off against', () => {
  const told = of(PLAIN.replace('得た額を', '得た額を相殺して'))
  expect(told('利用費', 2025, '甲市')).toContain('甲市の負担額　0円')
  expect(told('利用費', 2025, '乙市')).toContain('甲市（382円 － 307円） ＋ 丙町（5人 × 20円/人）\n    ＝ 175円')
  expect(told('利用費', 2025, '乙市')).toContain('互いに払う額は相殺し、差額だけを払う。')
})

test('a side that is summed is told as a figure of its own', () => {
  const told = of('利用費は、900円とする。\n利用費は、関係市町が施設所在市町ごとの往来者数の割合により按分して負担する。')
  expect(told('利用費', 2025, '丙町')).toContain('施設所在市町ごとの往来者数は、「前年度」として、令和6年度（確定）による。丙町は12')
  expect(told('利用費', 2025, '丙町')).toContain('900円 × 12人 ÷ 93人')
})
