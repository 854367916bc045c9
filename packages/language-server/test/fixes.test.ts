import type { CodeAction, Diagnostic, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol'
import { afterEach, expect, test } from 'vitest'
import type { GivenFile } from '../src/protocol/index.ts'
import type { Client } from './support/client.ts'
import { localClient, uriOf } from './support/local-client.ts'
import { small } from './support/rule-sets.ts'

const [rules, table] = small as [GivenFile, GivenFile]
const uri = uriOf(rules.path)
let client: Client

afterEach(async () => {
  await client.stop()
})

function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n')
  const offset = ({ line, character }: TextEdit['range']['start']): number => lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character
  return [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start)).reduce((before, { range, newText }) => before.slice(0, offset(range.start)) + newText + before.slice(offset(range.end)), text)
}

/** The ways that are offered at the first place of a diagnostic. */
async function offered(text: string, code: string, files: readonly GivenFile[] = [table]): Promise<readonly CodeAction[]> {
  client = await localClient([{ path: rules.path, text }, ...files])
  await client.until(() => client.codesOf(uri).includes(code))
  const [found] = client.diagnostics.get(decodeURIComponent(uri))!.filter((one: Diagnostic) => one.code === code)
  return client.request('textDocument/codeAction', { textDocument: { uri }, range: found!.range, context: { diagnostics: [found] } })
}

/** Makes the edit of an action and gives the codes that are told then. */
async function codesAfter(text: string, { edit }: CodeAction, code: string): Promise<readonly string[]> {
  await client.replace(uri, edited(text, (edit as WorkspaceEdit).changes?.[uri] ?? []))
  await client.until(() => !client.codesOf(uri).includes(code))
  return client.codesOf(uri)
}

test('did you mean: the name is replaced', async () => {
  const text = rules.text.replace('運営費は、構成団体が人口の割合により按分して', '運営費は、中枢年市が')
  const [first] = await offered(text, 'R0203')
  expect(first).toMatchObject({ title: '「中枢都市」に直す', kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'R0203' }] })
  expect(await codesAfter(text, first!, 'R0203')).not.toContain('R0203')
})

test('a fix that the diagnostic carries: 。 is added', async () => {
  const text = rules.text.replace('中枢都市は、甲市とする。', '中枢都市は、甲市とする')
  const [first] = await offered(text, 'R0106')
  expect(first?.title).toBe('「。」を加える')
  expect(await codesAfter(text, first!, 'R0106')).toEqual([])
})

test('端数処理 is added to the framework', async () => {
  const text = rules.text.replace(/仮定　端数処理\n.*\n.*\n/, '')
  const found = await offered(text, 'R0701')
  expect(found.map(({ title }) => title)).toEqual(['端数処理を加える（1円未満切捨て、端数は中枢都市）'])
  expect(await codesAfter(text, found[0]!, 'R0701')).toEqual([])
})

test('a cost that nobody bears: each way that the names at hand allow', async () => {
  const text = rules.text.replace('運営費は、構成団体が人口の割合により按分して負担する。\n', '')
  const found = await offered(text, 'R0301')
  expect(found.map(({ title }) => title)).toEqual([
    '「運営費は、中枢都市が負担する。」を加える',
    '「運営費は、構成団体が人口の割合により按分して負担する。」を加える',
    '「運営費は、構成団体が均等に負担する。」を加える',
    '「運営費は、構成団体がそれぞれ負担する。」を加える',
    '「運営費は、構成団体が協議して定める。」を加える',
  ])
  expect(await codesAfter(text, found[1]!, 'R0301')).toEqual([])
})

test('a comment stays with its sentence', async () => {
  const text = rules.text.replace('運営費は、構成団体が人口の割合により按分して負担する。\n', '').replace('運営費とする。', '運営費とする。　※ 光熱水費を含む')
  const [first] = await offered(text, 'R0301')
  expect(edited(text, first!.edit!.changes![uri]!)).toContain('※ 光熱水費を含む\n運営費は、中枢都市が負担する。')
})

test('a cost without 内訳 becomes the whole of it', async () => {
  const text = rules.text.replace('事業費の内訳は、運営費とする。\n', '').replace('運営費は、構成', '図書館費は、構成')
  const found = await offered(text, 'R0209')
  const action = found.find(({ title }) => title.includes('内訳'))
  expect(action?.title).toBe('「事業費の内訳は、図書館費とする。」を加える')
  expect(await codesAfter(text, action!, 'R0209')).toEqual([])
})

test('a cost that stands in no 内訳 may be one that does and that nobody bears', async () => {
  const text = rules.text.replace('内訳は、運営費とする。', '内訳は、図書館運営費及び広報費とする。\n広報費は、中枢都市が負担する。')
  const found = await offered(text, 'R0209')
  expect(found.map(({ title }) => title)).toEqual(['「図書館運営費」に直す'])
  expect(await codesAfter(text, found[0]!, 'R0209')).toEqual([])
})

test('years without an amount are said to be 未定', async () => {
  const text = rules.text.replace('令和7年度1,000円、令和8年度2,000円', '令和7年度1,000円')
  const found = await offered(text, 'R0308')
  expect(found[0]?.title).toBe('「事業費は、令和8年度は未定とする。」を加える')
  expect(await codesAfter(text, found[0]!, 'R0308')).not.toContain('R0308')
})

test('a figure without a unit, and a table that is not there', async () => {
  const text = rules.text.replace('単位は、人とする。\n', '')
  const found = await offered(text, 'R0805')
  expect(found.map(({ title }) => title)).toContain('単位を「人」とする')
  await client.stop()
  const missing = await offered(rules.text, 'R0401', [])
  expect(missing).toMatchObject([{ title: '表「人口.csv」を作る（構成団体の行を入れる）', edit: { documentChanges: [{ kind: 'create', uri: uriOf('人口.csv') }, { edits: [{ newText: '団体名,資料,時点,人口（人）\n甲市,国勢調査,2020-10-01,\n乙町,国勢調査,2020-10-01,\n丙村,国勢調査,2020-10-01,\n' }] }] } }])
})

test('rules with CR LF get CR LF', async () => {
  const text = rules.text.replace(/仮定　端数処理\n.*\n.*\n/, '').replaceAll('\n', '\r\n')
  const [first] = await offered(text, 'R0701')
  expect(first?.edit?.changes?.[uri]?.[0]?.newText).toMatch(/^\r\n負担額に/)
})

test('a lint that carries its fix: one spelling for one word', async () => {
  const more = '\n事業【2】美術館\n事業費は、令和7年度3,000円、令和8年度3,000円とする。\n事業費の内訳は、維持費とする。\n維持費は、構成団体が人口の割合により案分して負担する。\n\n事業【3】体育館\n事業費は、令和7年度3,000円、令和8年度3,000円とする。\n事業費の内訳は、管理費とする。\n管理費は、構成団体が人口の割合により按分して負担する。\n'
  const text = `${rules.text}${more}`
  const found = await offered(text, 'R0809')
  expect(found.map(({ title }) => title)).toEqual(['「案分」を「按分」に直す'])
  expect(await codesAfter(text, found[0]!, 'R0809')).not.toContain('R0809')
})
