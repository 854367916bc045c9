import { expect, test } from 'vitest'
import { computed, FRAME, programme, USERS } from './support/computed.ts'
import { explained } from './support/explained.ts'

const rules = (sentence: string): string => FRAME + USERS + programme('1,000千円', sentence)

test('the shares of a year that is named hold in all years', () => {
  const of = computed(rules('運営費は、関係市町が令和7年度における均等割40%及び利用者数割60%の割合により負担する。'))
  // Of 令和6年度: 100, 50, 30 and 20 of 200.
  const shares = { 甲市: 400_000, 乙市: 250_000, 丙町: 190_000, 丁村: 160_000 }
  expect(of('運営費', 2025).yen).toEqual(shares)
  expect(of('運営費', 2026).yen).toEqual(shares)
  expect(of('運営費', 2027).yen).toEqual(shares)
})

test('so do those of a year before the period', () => {
  const of = computed(rules('運営費は、関係市町が令和6年度の均等割40%及び利用者数割60%の割合により負担する。'))
  // Of 令和5年度: 10, 30, 40 and 20 of 100.
  expect(of('運営費', 2026).yen).toEqual({ 甲市: 160_000, 乙市: 280_000, 丙町: 340_000, 丁村: 220_000 })
})

test('who joins later shares by its own figure of that year', () => {
  const of = computed(`${FRAME + USERS}事業【1】共同の事業\n関係市町は、甲市、乙市及び丙町とする。\n関係市町に、令和8年度から丁村を加える。\n事業費は、毎年度1,000千円とする。\n事業費の内訳は、運営費とする。\n運営費は、関係市町が令和7年度における均等割0%及び利用者数割100%の割合により負担する。\n`)
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 555_557, 乙市: 277_777, 丙町: 166_666 })
  expect(of('運営費', 2026).yen).toEqual({ 甲市: 500_000, 乙市: 250_000, 丙町: 150_000, 丁村: 100_000 })
})

test('why: the figures of that year are told with it', () => {
  const of = explained(rules('運営費は、関係市町が令和6年度における均等割40%及び利用者数割60%の割合により負担する。'))
  expect(of('運営費', 2026, '乙市')).toContain('令和6年度における利用者数は、「前年度」として、令和5年度')
})
