import { expect, test } from 'vitest'
import { FRAME } from '../support/computed.ts'
import { explained } from '../support/explained.ts'

const rules = (amounts: string) => `${FRAME}事業【1】共同の事業
事業費は、${amounts}。
事業費の内訳は、運営費とする。
運営費は、中枢都市が負担する。
`

test('the amount cited is that of the year explained', () => {
  const of = explained(rules('令和7年度1,234,567千円、令和8年度1,250,001千円とし、令和9年度は未定とする'))
  expect(of('運営費', 2025)).toContain('額    規則.renkei 8行「令和7年度1,234,567千円」')
  expect(of('運営費', 2026)).toContain('額    規則.renkei 8行「令和8年度1,250,001千円」')
  expect(of('運営費', 2027)).toContain('額    規則.renkei 8行「未定」（額は未定）')
})

test('an amount cut to whole yen is cited by the year too', () => {
  const page = explained(rules('令和7年度100円、令和8年度0.0005千円、令和9年度200円とする'))('運営費', 2026)
  expect(page).toContain('「令和8年度0.0005千円」')
  expect(page).toContain('分ける額の円未満は、切り捨ててから分けた。')
})
