import { expect, test } from 'vitest'
import { computed, FRAME } from '../support/computed.ts'

const rules = (define: string, burden: string) => `${FRAME}事業【1】相談窓口の広域活用
${define}
事業費は、令和5年度800千円、令和7年度1,000千円、令和8年度1,300,003円、令和9年度900千円とする。
事業費の内訳は、運営費とする。
運営費は、中枢都市が負担する。
${burden}
`
const since7 = '増分とは、運営費のうち令和7年度の額を超える額をいう。'

test('what exceeds the baseline is borne apart and not twice', () => {
  const of = computed(rules(since7, 'ただし、増分が生じる場合は、その負担を関係市町が均等に負担する。'))
  expect(of('運営費', 2025)).toMatchObject({ state: '算定済', yen: { 甲市: 1_000_000 } })
  expect(of('運営費', 2026).yen).toEqual({ 甲市: 1_000_000 })
  // 300,003 / 4 = 75,000.75; three yen are left
  expect(of('増分', 2026)).toMatchObject({ total: 300_003, yen: { 甲市: 75_003, 乙市: 75_000, 丙町: 75_000, 丁村: 75_000 } })
})

test('below the baseline there is no increment', () => {
  const of = computed(rules(since7, '増分は、関係市町が均等に負担する。'))
  expect(of('運営費', 2027).yen).toEqual({ 甲市: 900_000 })
  expect(of('増分', 2027).total).toBe(0)
})

test('the baseline may lie before the period', () => {
  const of = computed(rules('増分とは、運営費のうち令和5年度の額を超える額をいう。', '増分は、乙市が負担する。'))
  expect([of('運営費', 2025).yen, of('増分', 2025).yen]).toEqual([{ 甲市: 800_000 }, { 乙市: 200_000 }])
})

test('without a baseline it is open beside the printed cost', () => {
  const of = computed(rules('', 'ただし、広域活用に伴う増分が生じる場合は、必要に応じ、その負担を中枢都市及び連携市町が協議して定める。'))
  expect(of('運営費', 2026)).toMatchObject({ state: '算定済', total: 1_300_003 })
  expect(of('広域活用に伴う増分', 2026)).toMatchObject({ state: '協議待ち', inTotal: false, open: [{ who: ['中枢都市', '連携市町'] }] })
})
