import { expect, test } from 'vitest'
import { namesModule, openPackage, openRuleSet, sharesIn } from '../../src/index.ts'
import { writePackageFile } from '../../src/packages/package-file.ts'

const RULES = `規則集　川の規則

版　第1版
変更は、「初めての版」とする。

枠組み　川の三市町
期間は、令和7年度から令和8年度までとする。
構成団体は、甲市、乙町及び丙村とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、甲市が負担する。

事業【1】会議
関係市町は、甲市及び乙町とする。
事業費は、令和7年度900千円とし、令和8年度は未定とする。
事業費の内訳は、運営費とする。
運営費は、関係市町が均等に負担する。
`
interface River {
  readonly year: 2025 | 2026
  readonly body: '甲市' | '乙町' | '丙村'
  readonly costs: { readonly '1': '運営費' }
}
const { text } = writePackageFile('川の規則', '1', [{ path: '規則.renkei', text: RULES }])

test('the yen, or the state alone where there is none; nothing for whom a cost does not concern', () => {
  const share = sharesIn(openPackage<River>(text))
  expect(share({ year: 2025, programme: '1', cost: '運営費', body: '乙町' })).toEqual({ state: 'determined', yen: 450_000 })
  expect(share({ year: 2026, programme: '1', cost: '運営費', body: '甲市' })).toEqual({ state: 'awaiting-figures' })
  expect(share({ year: 2025, programme: '1', cost: '運営費', body: '丙村' })).toBeUndefined()
})

test('without names every text is one', () => {
  const share = sharesIn(openRuleSet([{ path: '規則.renkei', text: RULES }]))
  expect(share({ year: 2025, programme: '1', cost: '運営費', body: '甲市' })).toEqual({ state: 'determined', yen: 450_000 })
  expect(share({ year: 2025, programme: '9', cost: '雑費', body: '甲市' })).toBeUndefined()
})

test('a damaged file gives no yen, and says why', () => {
  const ruleSet = openPackage(text.replace('900千円', '901千円'), { name: '川' })
  expect(ruleSet.diagnostics).toMatchObject([{ code: 'R0625', span: { source: '川.renkeipack' } }])
  expect(sharesIn(ruleSet)({ year: 2025, programme: '1', cost: '運営費', body: '甲市' })).toBeUndefined()
})

test('the names as a declaration, whatever they hold', () => {
  expect(namesModule(openPackage(text))).toContain("readonly year: 2025 | 2026\n  readonly body: '甲市' | '乙町' | '丙村'\n  readonly costs: {\n    readonly '1': '運営費'\n  }\n")
  const odd = namesModule(openRuleSet([{ path: '規則.renkei', text: RULES.replaceAll('運営費', "「Ken's \\ */」") }]))
  expect(odd).toContain("readonly '1': 'Ken\\'s \\\\ */'")
  expect(namesModule(openRuleSet([]))).toContain('readonly year: never')
})
