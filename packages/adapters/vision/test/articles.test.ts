import { openRuleSet } from '@renkei/ruleset'
import { expect, test } from 'vitest'
import { importVision } from '../src/index.ts'

const AGREEMENT = `川上市と川中町との斎場の共同利用に関する連携協約

中心市である川上市（以下「甲」という。）と川中町（以下「乙」という。）は、斎場の共同利用について、次のとおり連携協約を締結する。

（目的）
第１条　この連携協約は、斎場の共同利用に関し、必要な事項を定めることを目的とする。

（役割分担）
第２条　甲は、斎場を運営する。
２　乙は、住民への周知を行い、住民の負担軽減に努める。

（費用の負担）
第３条　斎場の運営費については、甲及び乙が均等に負担する。
２　斎場の改修費については、甲が負担する。
３　乙は、毎年度、火葬の件数に応じて協力金を負担するものとする。

第４条（協議）　この連携協約に定めのない費用の負担については、甲乙協議して定める。

附　則
この連携協約は、令和７年４月１日から効力を生ずる。

令和７年３月２１日
`

test('an agreement of articles: each that speaks of bearing costs is a programme, every sentence in it a draft or 要確認', async () => {
  const { files, draft, counts, coverage, diagnostics } = await importVision({ name: '連携協約.txt', text: AGREEMENT })
  expect(diagnostics).toEqual([])
  expect(draft.programmes.map(({ programme: { name, path }, drafts }) => [path[0]!.text, name.text, drafts.map(({ clause, confidence, sentences }) => [clause.line, confidence, sentences])])).toEqual([
    ['第3条', '費用の負担', [
      [13, 'carried', ['「斎場の運営費」は、川上市及び川中町が均等に負担する。']],
      [14, 'carried', ['「斎場の改修費」は、川上市が負担する。']],
      [15, 'unread', []],
    ]],
    ['第4条', '協議', [[17, 'unread', []]]],
  ])
  expect(files['枠組み.renkei']).toContain('期間は、令和7年度から令和7年度までとする。\n※ 要確認')
  expect(files['枠組み.renkei']).toContain('中枢都市は、川上市とする。')
  expect(files['要確認.md']).toContain('川中町は、毎年度、火葬の件数に応じて協力金を負担するものとする。')
  expect(counts.pieces.facts + counts.pieces.clauses + counts.pieces.narrative + counts.pieces.unread).toBe(coverage.pieces)
  const sources = Object.entries(files).filter(([path]) => /\.(renkei|csv)$/.test(path)).map(([path, text]) => ({ path, text }))
  expect(openRuleSet(sources).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
})

test.each([
  ['parties', AGREEMENT.replaceAll('（以下「甲」という。）', '').replaceAll('（以下「乙」という。）', '')],
  ['a date', AGREEMENT.replaceAll(/令和７年/g, '翌年')],
  ['an article on costs', AGREEMENT.replaceAll('負担', '役割')],
])('without %s nothing is drafted', async (_, text) => {
  const { files, diagnostics } = await importVision({ name: '連携協約.txt', text })
  expect({ files, codes: diagnostics.map(({ code }) => code) }).toEqual({ files: {}, codes: ['R0490'] })
})
