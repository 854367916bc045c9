import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet, report } from '../src/index.ts'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'renkei-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** Two kanji, as far as can be told never put together before. */
function newWord(): string {
  for (;;) {
    const word = String.fromCharCode(0x4e00 + Math.floor(Math.random() * 0x5000), 0x4e00 + Math.floor(Math.random() * 0x5000))
    if (!occurs(word)) return word
  }
}

function occurs(word: string): boolean {
  try {
    execFileSync('git', ['grep', '--quiet', '--fixed-strings', word], { cwd: repository, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('a region nobody has heard of is computed from one text and one table', () => {
  const [centre, town, indicator, cost] = [`${newWord()}市`, `${newWord()}町`, `${newWord()}数`, `${newWord()}費`]
  writeFileSync(
    join(folder, '規則.renkei'),
    `枠組み　二市町の連携
期間は、令和7年度から令和7年度までとする。
中枢都市は、${centre}とする。
連携市町は、${town}とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、中枢都市が負担する。

指標　${indicator}
単位は、件とする。
資料は、「資料.csv」とする。
基準は、前年度とする。

事業【1】共同の事業
事業費は、令和7年度1,000千円とする。
事業費の内訳は、${cost}とする。
${cost}は、関係市町が${indicator}の割合により按分して負担する。
`,
  )
  writeFileSync(join(folder, '資料.csv'), `団体名,年度,${indicator}\n${centre},令和6年度,2\n${town},令和6年度,1\n`)

  const ruleSet = openRuleSet(readdirSync(folder).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') })))
  const evaluation = evaluateRuleSet(ruleSet, { computedFor: 2025 })
  expect([...ruleSet.diagnostics, ...evaluation.diagnostics]).toEqual([])
  // 666,666.6… and 333,333.3…; one yen is left
  expect(report(ruleSet, evaluation, { year: 2025 }).outcomes).toMatchObject([
    { cost, state: 'determined', total: 1_000_000, shares: expect.arrayContaining([{ code: centre, name: centre, yen: 666_667 }, { code: town, name: town, yen: 333_333 }]) },
  ])
})
