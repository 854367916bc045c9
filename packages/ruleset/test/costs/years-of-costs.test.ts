import { expect, test } from 'vitest'
import { computed, FRAME } from '../support/computed.ts'

const ALONE = { 甲市: 400_000 }
const EQUALLY = { 甲市: 100_000, 乙市: 100_000, 丙町: 100_000, 丁村: 100_000 }
const of = (...sentences: readonly string[]) => computed(`${FRAME}事業【1】共同の事業
事業費は、毎年度800千円とする。
事業費の内訳は、運営費400千円及び管理費400千円とする。
運営費及び管理費は、関係市町が均等に負担する。
${sentences.join('\n')}
`)
const yearsAlone = (told: ReturnType<typeof of>, cost: string) => [2025, 2026, 2027].filter((year) => told(cost, year).yen['甲市'] === ALONE.甲市)

test.each([
  ['令和8年度の運営費及び令和9年度の管理費', [2026], [2027]],
  ['令和8年度の運営費及び管理費', [2026], [2026]],
  ['令和8年度及び令和9年度の運営費並びに令和7年度の管理費', [2026, 2027], [2025]],
  ['管理費及び令和9年度の運営費', [2027], [2025, 2026, 2027]],
  ['令和7年度の運営費、令和9年度の運営費及び令和8年度の管理費', [2025, 2027], [2026]],
])('%sは: each year is that of its own cost', (costs, running, managing) => {
  const told = of(`ただし、${costs}は、甲市が負担する。`)
  expect([yearsAlone(told, '運営費'), yearsAlone(told, '管理費')]).toEqual([running, managing])
  const [other] = [2025, 2026, 2027].filter((year) => !running.includes(year))
  if (other) expect(told('運営費', other).yen).toEqual(EQUALLY)
})

test('years beside the costs are those of all of them', () => {
  const told = of('ただし、令和8年度においては、運営費及び管理費は、甲市が負担する。')
  expect([yearsAlone(told, '運営費'), yearsAlone(told, '管理費')]).toEqual([[2026], [2026]])
})
