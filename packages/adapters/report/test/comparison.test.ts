import { compareRuleSets, openRuleSet, type SourceText } from '@renkei/ruleset'
import { XMLValidator } from 'fast-xml-parser'
import { printText } from '@renkei/explanation'
import { expect, test } from 'vitest'
import { comparisonPaper, comparisonScreen, printHtml, printMarkdown } from '../src/index.ts'
import { effectRows } from '../src/rows.ts'
import { village } from './support/village.ts'

const changed = (edit: (text: string) => string): readonly SourceText[] => village.map(({ path, text }) => ({ path, text: edit(text) }))
const compared = (after: readonly SourceText[], before: readonly SourceText[] = village) => compareRuleSets(openRuleSet(before), openRuleSet(after))

const equally = compared(changed((text) => text.replace('清掃費は、構成団体が人口の割合により按分して負担する。', '清掃費は、構成団体が均等に負担する。\n広報費は、甲市が負担する。').replace('清掃費とする', '清掃費900千円及び広報費100千円とする').replace('丙村,国勢調査,2020-10-01,2021-11-30,確定,300', '丙村,国勢調査,2020-10-01,2021-11-30,確定,310')))

test('what changed stands side by side, with the words underlined and the yen of each body', async () => {
  await expect(printMarkdown(comparisonPaper(equally, 'ja'))).toMatchFileSnapshot('samples/comparison-ja.md')
  await expect(printMarkdown(comparisonPaper(equally, 'en'))).toMatchFileSnapshot('samples/comparison-en.md')
  await expect(printText(comparisonScreen(equally, 'ja'), { width: 80 })).toMatchFileSnapshot('samples/comparison-screen.txt')
})

test('the page is well-formed, whatever the names', () => {
  const html = printHtml(comparisonPaper(compared(changed((text) => text.replace('川の清掃', '<script>&'))), 'ja'))
  expect(XMLValidator.validate(html)).toBe(true)
  expect(html).toContain('<ins>&lt;script&gt;&amp;</ins>')
})

test('the yen are those of the two evaluations, the body hurt most is named', () => {
  const { bodies } = equally.effects
  expect(bodies.map(({ name, before, after, change }) => [name, before, after, change])).toEqual([
    ['甲市', 1_000_000, 800_000, -200_000],
    ['乙町', 700_000, 600_000, -100_000],
    ['丙村', 300_000, 600_000, 300_000],
  ])
  expect(printText(comparisonScreen(equally, 'ja'), { width: 80 })).toContain('負担が最も増える団体  丙村 ＋300,000円')
})

test('the paper tells under which conditions it was made, and when', () => {
  const html = printHtml(comparisonPaper(equally, 'ja', { conditions: ['人口を、全ての団体で90%にする'], made: '2026-04-01' }))
  expect(html).toContain('試した条件')
  expect(html).toContain('人口を、全ての団体で90%にする')
  expect(html).toContain('令和8年4月1日')
  expect(printHtml(comparisonPaper(equally, 'ja'))).not.toContain('試した条件')
})

test('the yen before and after as rows, a body a row', () => {
  expect(effectRows(equally.effects, 'ja').slice(0, 2)).toEqual([
    ['年度', '事業番号', '事業', '費目', '団体コード', '団体', '改正前（円）', '改正後（円）', '増減（円）'],
    [2025, '1', '川の清掃', '清掃費', '062014', '甲市', 500_000, 300_000, -200_000],
  ])
})

test('rows tell under which conditions they were made, and when, in columns of their own', () => {
  const rows = effectRows(equally.effects, 'ja', { conditions: ['人口を、全ての団体で90%にする', '丁町が加わる'], made: '2026-04-01' })
  expect(rows.map((row) => row.slice(8))).toEqual([['増減（円）', '試した条件', '作成日'], ...effectRows(equally.effects, 'ja').slice(1).map((row) => [row[8], '人口を、全ての団体で90%にする / 丁町が加わる', '2026-04-01'])])
})

test('the same rules have nothing to compare', () => {
  const text = printMarkdown(comparisonPaper(compared(village), 'ja'))
  expect(text).toContain('規則の文と数値の表に、違いはありません。')
  expect(text).toContain('団体の負担額に、違いはありません。')
})

test('line breaks, files and widths are no change', () => {
  const [rules, table] = village
  const moved = [{ path: '別の規則.renkei', text: rules!.text.replace('500千円', '５００千円').replace('構成団体が人口', '構成団体が\n　人口') }, table!]
  expect(printMarkdown(comparisonPaper(compared(moved), 'ja'))).toContain('違いはありません。')
})

test('a table of any length is compared soon, and what is not shown is counted', () => {
  const rows = (factor: number) => ({ path: '件数.csv', text: `団体名,年度,件数\n${Array.from({ length: 5_000 }, (_, at) => `甲市,${String(1900 + at)}年度,${String(at * factor)}`).join('\n')}\n` })
  const text = printMarkdown(comparisonPaper(compared([...village, rows(2)], [...village, rows(1)]), 'ja'))
  expect(text).toContain('甲市,1901年度,<ins>2</ins> | 甲市,1901年度,<ins>1</ins>')
  expect(text).toContain('ほかに4699か所に違いがあります。')
})
