import { evaluateRuleSet, openRuleSet, report } from '@renkei/ruleset'
import { expect, test } from 'vitest'
import { importVision } from '../src/index.ts'

const sheet = (number: number, name: string, costs: string, clause: string): string => `
連携事業名	【${number}】${name}
関連する市町	(★) 川上市 (★) 川中町 (★) 川下町
実施スケジュール及び事業費見込	年度	2025年度	2026年度	合計
	事業費見込（千円）	${costs}	
費用負担の考え方	${clause}
`
const vision = (costs: string): string => `# 川の連携中枢都市圏ビジョン

(1) 圏域を構成する市町の名称

川上市、川中町、川下町

(2) 取組の期間

令和7年度から令和8年度までの2年間とします。

連携協約の規定	
川上市の役割	取組の中心となる。
連携市町の役割	力を合わせる。
${sheet(1, '広報の共同発行', '900	1,200', '印刷費については、各市町が均等に負担する。')}${sheet(2, '移住の案内', costs, '案内費については、川上市が負担する。')}`

const rulesOf = async (costs: string) => {
  const { files, findings, draft } = await importVision({ name: 'ビジョン.txt', text: vision(costs) })
  const sources = Object.entries(files).filter(([path]) => /\.(renkei|csv)$/.test(path)).map(([path, text]) => ({ path, text }))
  const ruleSet = openRuleSet(sources)
  return { text: sources.map(({ text }) => text).join('\n'), findings, draft, ruleSet }
}

test.each(['【1】の内数', '広報の共同発行の内数', '事業1の内数'])('%s is shown again and counted once', async (printed) => {
  const { text, findings, draft, ruleSet } = await rulesOf(`${printed}	${printed}`)
  expect(text).toContain('「案内費」は、事業【1】の「印刷費」の再掲とする。\n※ 要確認')
  expect(ruleSet.diagnostics.filter(({ severity }) => severity !== 'information')).toEqual([])
  const { outcomes, totals } = report(ruleSet, evaluateRuleSet(ruleSet, { computedFor: 2025 }), { year: 2025 })
  expect(outcomes.map(({ programme, total }) => [programme, total])).toEqual([['1', 900_000], ['2', 900_000]])
  expect(totals.determined).toBe(900_000)
  expect(findings.filter(({ kind }) => kind === 'cost-unread').map(({ subject, text: said }) => [subject, said.includes('事業【1】の再掲としました')])).toEqual([['事業【2】の事業費', true]])
  expect(draft.programmes[1]!.drafts.map(({ clause, confidence }) => [clause.text, confidence])).toEqual([['案内費については、川上市が負担する。', 'check']])
})

test('a part of what is not found, or of another cost each year, stays undecided', async () => {
  for (const costs of ['ほかの事業の内数	ほかの事業の内数', '【1】の内数	500']) {
    const { text, ruleSet } = await rulesOf(costs)
    expect(text).not.toContain('再掲')
    expect(ruleSet.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  }
})
