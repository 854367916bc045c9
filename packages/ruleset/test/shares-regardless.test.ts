import { expect, test } from 'vitest'
import { computed, FRAME, programme } from './support/computed.ts'

const STATED = '運営費の負担割合は、甲市50%、乙市30%及び丙町20%とする。'

test.each([
  '令和8年度の運営費の負担割合は、前項の規定にかかわらず、甲市60%、乙市20%及び丙町20%とする。',
  '令和8年度においては、前項の規定にかかわらず、運営費の負担割合は、甲市60%、乙市20%及び丙町20%とする。',
  '運営費の負担割合は、前項の規定にかかわらず、令和8年度は、甲市60%、乙市20%及び丙町20%とする。',
])('%s', (sentence) => {
  const of = computed(FRAME + programme('1,000千円', STATED, sentence))
  const before = { 甲市: 500_000, 乙市: 300_000, 丙町: 200_000 }
  expect([2025, 2026, 2027].map((year) => of('運営費', year).yen)).toEqual([before, { 甲市: 600_000, 乙市: 200_000, 丙町: 200_000 }, before])
})

test('stated yen, and another way of sharing before', () => {
  const of = computed(FRAME + programme('1,000千円', '運営費は、関係市町が均等に負担する。', '令和8年度の運営費の負担額は、前項の規定にかかわらず、甲市700千円及び乙市300千円とする。'))
  expect([2025, 2026].map((year) => of('運営費', year).yen)).toEqual([{ 甲市: 250_000, 乙市: 250_000, 丙町: 250_000, 丁村: 250_000 }, { 甲市: 700_000, 乙市: 300_000 }])
})
