import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { renkei } from './support/child.ts'
import { folderOf } from './support/folder-of.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const kanji = [...'桜梅松竹楓柏椿蘭菊桐藤榎楠樫栗柿桃杏麻稲麦粟鶴亀燕雀鷹鳩']

/** A name that stands nowhere in the repository: drawn anew each time. */
function newName(suffix: string): string {
  const drawn = Array.from({ length: 4 }, () => kanji[randomInt(kanji.length)]!).join('') + suffix
  return standsIn(root, drawn) ? newName(suffix) : drawn
}

function standsIn(folder: string, text: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name === 'dist') return false
    const path = join(folder, entry.name)
    return entry.isDirectory() ? standsIn(path, text) : entry.isFile() && readFileSync(path, 'utf8').includes(text)
  })
}

test('a new region is a folder with one file of rules and one table, and no code', () => {
  const [city, town, village] = [newName('市'), newName('町'), newName('村')]
  const [indicator, cost] = [newName('数'), newName('費')]
  const folder = folderOf({
    '取決め.renkei': `枠組み　新しい圏域
期間は、令和7年度から令和9年度までとする。
中枢都市は、${city}とする。
連携市町は、${town}及び${village}とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、中枢都市が負担する。

指標　${indicator}
単位は、件とする。
資料は、「表.csv」とする。
基準は、前年度とする。

事業【1】共同の窓口
事業費は、令和7年度10,000円、令和8年度20,000円とし、令和9年度は未定とする。
事業費の内訳は、${cost}とする。
${cost}は、関係市町が${indicator}の割合により按分して負担する。
`,
    '表.csv': `団体名,年度,${indicator}\n${city},令和6年度,70\n${town},令和6年度,20\n${village},令和6年度,15\n`,
  })
  expect(relative(root, folder)).toMatch(/^\.\./)
  expect(renkei(['check', folder]).code).toBe(0)

  const evaluated = renkei(['evaluate', folder, '--year', 'R7', '--format', 'json'])
  expect(evaluated.code).toBe(0)
  const { figures, outcomes } = JSON.parse(evaluated.out) as { figures: unknown; outcomes: { shares: { name: string; yen: number }[] }[] }
  expect(figures).toMatchObject([{ name: indicator, source: '表.csv', vintage: '令和6年度' }])
  expect(outcomes).toMatchObject([{ programme: '1', cost, fiscalYear: 2025, state: 'determined', total: 10_000 }])
  const yen = Object.fromEntries(outcomes[0]!.shares.map(({ name, yen: own }) => [name, own]))
  expect(yen).toEqual({ [city]: 6_668, [town]: 1_904, [village]: 1_428 })

  expect(renkei(['evaluate', folder, '--year', 'R7', '--body', town])).toMatchObject({ code: 0, out: expect.stringContaining('1,904円') })
  expect(renkei(['explain', folder, '--year', 'R7', '--body', town])).toMatchObject({ code: 0, out: expect.stringContaining('10,000円 × 20件 ÷ 105件') })
})
