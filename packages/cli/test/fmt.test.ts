import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changedLines } from '@renkei/report'
import { folderOf, SHIFT_JIS } from './support/folder-of.ts'
import { inProcess } from './support/in-process.ts'
import { filesOf } from './support/sample.ts'

const UNTIDY = '枠組み  川の町\n期間は、令和７年度から\n令和８年度までとする。中枢都市は、にかほ市とする。　　　※ 事務局\n連携市町は、羽後町とする。\n事業 【１】窓口\n事業費は、未定とする。\n'
const TIDY = '枠組み　川の町\n期間は、令和7年度から令和8年度までとする。\n中枢都市は、にかほ市とする。　※ 事務局\n連携市町は、羽後町とする。\n\n事業【1】窓口\n事業費は、未定とする。\n'

/** A folder whose table makes にかほ市 a name. */
const folderWith = (files: Readonly<Record<string, string | Uint8Array>>) => folderOf({ '人口.csv': filesOf('region')['人口.csv']!, ...files })
const textOf = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')

test('fmt lays a folder out and says what it changed; a second time there is nothing to do', async () => {
  const folder = folderWith({ '規則.renkei': UNTIDY })
  expect(await inProcess('fmt', folder)).toEqual({ code: 0, out: '整えました: 規則.renkei（2か所）\n整えたもの1件、整っていたもの0件、そのままにしたもの0件\n', err: '' })
  expect(textOf(folder, '規則.renkei')).toBe(TIDY)
  expect((await inProcess('fmt', folder)).out).toBe('整えたもの0件、整っていたもの1件、そのままにしたもの0件\n')
})

test('fmt --check changes nothing and shows what would change', async () => {
  const folder = folderWith({ '規則.renkei': UNTIDY })
  const { code, out } = await inProcess('fmt', folder, '--check')
  expect(code).toBe(1)
  expect(out).toContain('規則.renkei（1行目）\n- 枠組み  川の町\n- 期間は、令和７年度から\n')
  expect(out).toContain('+ 期間は、令和7年度から令和8年度までとする。\n')
  expect(out).toMatch(/整っていないもの1件、整っているもの0件、誤りがあるもの0件\n$/)
  expect(textOf(folder, '規則.renkei')).toBe(UNTIDY)
  expect((await inProcess('fmt', folderWith({ '規則.renkei': TIDY }), '--check')).code).toBe(0)
})

test('line ends and the byte order mark of a file stay as they are', async () => {
  const folder = folderWith({ '規則.renkei': `\ufeff${UNTIDY.replaceAll('\n', '\r\n')}`, '仮定.renkei': `仮定　端数処理\r\n内容は、未定とする。\r\n` })
  const { out } = await inProcess('fmt', folder)
  expect(out).toContain('整えたもの1件、整っていたもの1件')
  expect(textOf(folder, '規則.renkei')).toBe(`\ufeff${TIDY.replaceAll('\n', '\r\n')}`)
})

test('a file that cannot be read, or not as UTF-8, is told and never touched; the others are laid out', async () => {
  const broken = '事業 【２】図書館\n運営費は、 が負担する。\n'
  const folder = folderWith({ '規則.renkei': UNTIDY, '図書館.renkei': broken, '会計.renkei': SHIFT_JIS })
  const { code, out, err } = await inProcess('fmt', folder)
  expect(code).toBe(1)
  expect(err.match(/error\[R\d+\]/g)).toContain('error[R0601]')
  expect(out).toContain('誤りがあるので、そのままにしました: 図書館.renkei')
  expect(out).toContain('整えたもの1件、整っていたもの0件、そのままにしたもの2件')
  expect(textOf(folder, '図書館.renkei')).toBe(broken)
  expect(readFileSync(join(folder, '会計.renkei'))).toEqual(Buffer.from(SHIFT_JIS))
})

test('files are named one by one, and names declared elsewhere in the rule set are known', async () => {
  const rest = '事業 【２】図書館\n「窓口の運営費」は、にかほ市が負担する。\n'
  const folder = folderWith({ '規則.renkei': UNTIDY, '事業/窓口.renkei': '事業 【３】窓口\n窓口の運営費は、にかほ市が負担する。', '事業/図書館.renkei': rest })
  expect((await inProcess('fmt', join(folder, '規則.renkei'), join(folder, '事業/窓口.renkei'))).out).toMatch(/整えたもの2件/)
  expect(textOf(folder, '事業/窓口.renkei')).toBe('事業【3】窓口\n窓口の運営費は、にかほ市が負担する。\n')
  expect(textOf(folder, '事業/図書館.renkei')).toBe(rest)
})

test('with a name mistyped nothing is changed', async () => {
  const folder = folderWith({ '規則.renkei': UNTIDY })
  expect((await inProcess('fmt', folder, join(folder, 'nowhere'))).code).toBe(2)
  expect(textOf(folder, '規則.renkei')).toBe(UNTIDY)
})

test('a file that cannot be written is told and stays', async () => {
  const folder = folderWith({ '規則.renkei': UNTIDY, '規則.renkei.tmp': '書きかけ' })
  expect(await inProcess('fmt', folder)).toMatchObject({ code: 1, err: expect.stringContaining('error[R0630]') })
  expect([textOf(folder, '規則.renkei'), textOf(folder, '規則.renkei.tmp')]).toEqual([UNTIDY, '書きかけ'])
})

test.each([
  ['a\nb\nc', 'a\nB\nc', [{ start: 1, before: ['b'], after: ['B'] }]],
  ['a\nb\nc\nd', 'x\na\nc\nd\ny', [{ start: 0, before: [], after: ['x'] }, { start: 1, before: ['b'], after: [] }, { start: 4, before: [], after: ['y'] }]],
  ['a\na', 'a\na\na', [{ start: 2, before: [], after: ['a'] }]],
  ['a', 'a', []],
])('the changed lines of %j to %j', (before, after, hunks) => {
  expect(changedLines(before, after)).toEqual(hunks)
})
