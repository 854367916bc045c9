import { expect, test } from 'vitest'
import { FRAME } from '../support/computed.ts'
import { explained } from '../support/explained.ts'

const of = explained(`${FRAME}事業【1】相談窓口の広域活用
増分とは、運営費のうち令和7年度の額を超える額をいう。
事業費は、令和7年度1,500千円、令和8年度1,801千円、令和9年度900千円とする。
事業費の内訳は、運営費とする。
運営費は、中枢都市が負担する。
ただし、増分が生じる場合は、その負担を関係市町が均等に負担する。
`)

test('an increment shows how it came about, and cites its definition and both amounts', () => {
  const page = of('増分', 2026)
  expect(page).toContain('増分は、1,801,000円 － 1,500,000円による。')
  expect(page).toContain('額    規則.renkei 8行「増分とは、運営費のうち令和7年度の額を超える額をいう。」')
  expect(page).toContain('額    規則.renkei 9行「令和8年度1,801千円」')
  expect(page).toContain('額    規則.renkei 9行「令和7年度1,500千円」')
})

test('what does not exceed the baseline is told as such', () => {
  expect(of('増分', 2027)).toContain('増分は、(900,000円 － 1,500,000円)と0円の多い方による。')
})

test('the cost it is taken out of is told without it', () => {
  const page = of('運営費', 2026)
  expect(page).toContain('運営費は、1,801,000円 － 301,000円による。')
  expect(page).toContain('増分とは、運営費のうち')
  expect(page).not.toContain('事業費の全額をこの費用とみた')
  expect(page).toContain('この費用とその増分を合わせた額が、事業費の全額であるとみた。')
})
