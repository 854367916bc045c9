import { expect, test } from 'vitest'
import { computed, FRAME, programme } from './support/computed.ts'

test('ただし with a year holds in that year', () => {
  const of = computed(FRAME + programme('1,000千円', '運営費は、甲市が負担する。', 'ただし、令和8年度においては、関係市町が均等に負担する。'))
  expect([2025, 2026, 2027].map((year) => of('運営費', year).yen)).toEqual([
    { 甲市: 1_000_000 }, { 甲市: 250_000, 乙市: 250_000, 丙町: 250_000, 丁村: 250_000 }, { 甲市: 1_000_000 },
  ])
})

test('…の規定にかかわらず is an exception, too', () => {
  const of = computed(FRAME + programme('1,000千円', '運営費は、甲市が負担する。', '令和8年度に限り、前段の規定にかかわらず、運営費は、乙市が負担する。'))
  expect([2025, 2026].map((year) => of('運営費', year).yen)).toEqual([{ 甲市: 1_000_000 }, { 乙市: 1_000_000 }])
})

test('a sentence a year, in one sentence or in two', () => {
  for (const sentence of [
    '運営費は、令和7年度においては甲市が負担し、令和8年度以降においては乙市が負担する。',
    '令和7年度の運営費は、甲市が負担し、令和8年度以降の運営費は、乙市が負担する。',
    '令和7年度の運営費は、甲市が負担する。令和8年度以降の運営費は、乙市が負担する。',
    '運営費は、令和7年度まで甲市が負担し、令和8年度から乙市が負担する。',
    '運営費は、令和7年度に限り甲市が負担し、令和8年度から令和9年度まで、乙市が負担する。',
  ]) {
    const of = computed(FRAME + programme('1,000千円', sentence))
    expect([2025, 2026, 2027].map((year) => of('運営費', year).yen)).toEqual([{ 甲市: 1_000_000 }, { 乙市: 1_000_000 }, { 乙市: 1_000_000 }])
  }
})

test('ただし belongs to the sentence right before it', () => {
  const of = computed(`${FRAME}事業【1】共同の事業
事業費は、毎年度1,000千円とする。
事業費の内訳は、運営費600千円及び研修費400千円とする。
運営費は、甲市が負担する。
研修費は、乙市が負担する。
ただし、令和8年度においては、丙町が負担する。
`)
  expect(of('運営費', 2026).yen).toEqual({ 甲市: 600_000 })
  expect(of('研修費', 2026).yen).toEqual({ 丙町: 400_000 })
})

test.each(['この場合において、', 'ただし、'])('%s rounds one sentence', (lead) => {
  const of = computed(`${FRAME}事業【1】共同の事業
事業費は、毎年度200,002円とする。
事業費の内訳は、講師謝金100,001円及び会場費100,001円とする。
講師謝金は、関係市町が均等に負担する。
${lead}負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、丙町が負担する。
会場費は、関係市町が均等に負担する。
`)
  expect(of('講師謝金', 2025).yen).toEqual({ 甲市: 25_000, 乙市: 25_000, 丙町: 25_001, 丁村: 25_000 })
  expect(of('会場費', 2025).yen).toEqual({ 甲市: 25_001, 乙市: 25_000, 丙町: 25_000, 丁村: 25_000 })
})
