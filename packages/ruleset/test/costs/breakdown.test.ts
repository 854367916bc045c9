import { expect, test } from 'vitest'
import { computed, FRAME } from '../support/computed.ts'

const one = (text: string) => computed(`${FRAME}事業【1】電子書籍\n${text}`)

test('items have amounts by year', () => {
  const of = one(`事業費は、令和7年度1,000千円、令和8年度2,000千円とし、令和9年度は未定とする。
事業費の内訳は、令和7年度においては、運営費600千円及び研修費400千円とし、令和8年度においては、運営費1,500千円及び研修費500千円とする。
運営費は、甲市が負担する。
研修費は、関係市町が均等に負担する。
`)
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 600_000 })
  expect(of('研修費', 2026).yen).toEqual({ 甲市: 125_000, 乙市: 125_000, 丙町: 125_000, 丁村: 125_000 })
  expect(of('研修費', 2027)).toMatchObject({ state: '資料待ち', missing: [{ kind: 'amount', name: '研修費', years: [2027] }] })
})

test('one item without an amount is the whole cost; several are unknown', () => {
  expect(one('事業費は、毎年度900千円とする。\n事業費の内訳は、運営費とする。\n運営費は、甲市が負担する。\n')('運営費', 2025).total).toBe(900_000)
  const of = one('事業費は、毎年度900千円とする。\n事業費の内訳は、運営費及び研修費とする。\n運営費は、甲市が負担する。\n研修費は、乙市が負担する。\n')
  expect([of('運営費', 2025).state, of('研修費', 2025).state]).toEqual(['資料待ち', '資料待ち'])
})

test('計上せず is no cost, 未定 is not known, 0円 is an amount', () => {
  const of = one('事業費は、令和7年度は計上せず、令和8年度は未定とし、令和9年度0円とする。\n事業費の内訳は、運営費とする。\n運営費は、関係市町が均等に負担する。\n')
  expect(of('運営費', 2025)).toMatchObject({ state: '負担なし', yen: {} })
  expect(of('運営費', 2026)).toMatchObject({ state: '資料待ち', yen: {}, missing: [{ kind: 'amount', name: '運営費', years: [2026] }] })
  expect(of('運営費', 2027)).toMatchObject({ state: '算定済', total: 0, yen: { 甲市: 0, 乙市: 0, 丙町: 0, 丁村: 0 } })
})

test('a cost beside the printed one has its own amount or none', () => {
  const of = one('事業費は、毎年度900千円とする。\n事業費の内訳は、運営費とする。\n運営費は、甲市が負担する。\n令和7年度のシステム構築費は、事業費に含めず、乙市が負担する。\nシステム構築費は、令和7年度300千円とする。\n')
  expect(of('システム構築費', 2025).yen).toEqual({ 乙市: 300_000 })
  expect(() => of('システム構築費', 2026)).toThrow('no line')
})

test('a cost printed twice is borne once and counted once', () => {
  const of = computed(`${FRAME}事業【33】空き家
事業費は、毎年度300千円とする。
事業費の内訳は、情報発信費とする。
情報発信費は、甲市が負担する。

事業【34】移住
事業費は、毎年度300千円とする。
事業費の内訳は、情報発信費とする。
情報発信費は、事業【33】の情報発信費の再掲とする。
`)
  expect(of('情報発信費', 2025, '34')).toMatchObject({ state: '算定済', yen: { 甲市: 300_000 }, restates: { programme: '33', cost: '情報発信費' } })
  expect(of('情報発信費', 2025, '33').restates).toBeUndefined()
})

test('an amount that is not whole yen is cut before it is shared', () => {
  const of = one('事業費は、毎年度1,000円50銭とする。\n事業費の内訳は、運営費とする。\n運営費は、関係市町が均等に負担する。\n')
  // 1,000 / 4
  expect(of('運営費', 2025)).toMatchObject({ total: 1_000, yen: { 甲市: 250, 乙市: 250, 丙町: 250, 丁村: 250 } })
})
