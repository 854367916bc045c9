import type { Location, Range, WorkspaceEdit } from 'vscode-languageserver-protocol'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from './support/client.ts'
import { folder, localClient, markedIn, uriOf } from './support/local-client.ts'
import { filesOf, small } from './support/rule-sets.ts'

const rules = small[0]!
const uri = uriOf(rules.path)
let client: Client

beforeAll(async () => {
  client = await localClient(small)
})

afterAll(async () => {
  await client.stop()
})

const at = (words: string, replacement: string) => markedIn(rules.text, words, replacement).position
const line = ({ range }: Location): string => rules.text.split('\n')[range.start.line]!

/** The file with the edits made. */
function after({ changes = {} }: WorkspaceEdit): string {
  const lines = rules.text.split('\n')
  const edits = [...(changes[uri] ?? [])].sort((a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character)
  for (const { range, newText } of edits) lines[range.start.line] = lines[range.start.line]!.slice(0, range.start.character) + newText + lines[range.start.line]!.slice(range.end.character)
  return lines.join('\n')
}

test('a name leads to where it is declared: a set, a figure, a cost, a table', async () => {
  const found = await client.at<Location>('textDocument/definition', uri, at('は、中枢都市が負担する', 'は、中枢｜都市が負担する'))
  expect(line(found)).toBe('中枢都市は、甲市とする。')
  expect(line(await client.at('textDocument/definition', uri, at('が人口の', 'が人｜口の')))).toBe('指標　人口')
  expect(line(await client.at('textDocument/definition', uri, at('運営費は、構成', '運営｜費は、構成')))).toBe('事業費の内訳は、運営費とする。')
  const table = await client.at<Location>('textDocument/definition', uri, at('「人口.csv」', '「人口｜.csv」'))
  expect(decodeURIComponent(table.uri)).toBe(`${folder}/人口.csv`)
})

test('every place of a name is found, and none inside another word', async () => {
  const found = await client.at<readonly Location[]>('textDocument/references', uri, at('指標　人口', '指標　人｜口'), { context: { includeDeclaration: true } })
  expect(found.map(line)).toEqual(['指標　人口', '運営費は、構成団体が人口の割合により按分して負担する。'])
  const uses = await client.at<readonly Location[]>('textDocument/references', uri, at('指標　人口', '指標　人｜口'), { context: { includeDeclaration: false } })
  expect(uses).toHaveLength(1)
})

test('a cost is renamed wherever it is meant, and the rules say the same', async () => {
  const edit = await client.at<WorkspaceEdit>('textDocument/rename', uri, at('運営費は、構成', '運営｜費は、構成'), { newName: '図書館運営費' })
  const text = after(edit)
  expect(text).toContain('事業費の内訳は、図書館運営費とする。\n図書館運営費は、構成団体が')
  expect(text).not.toContain('図書館図書館')
})

test('a name that would change the rules is refused and the reason told', async () => {
  await expect(client.at('textDocument/rename', uri, at('運営費は、構成', '運営｜費は、構成'), { newName: 'いろは' })).rejects.toThrow()
  await expect(client.at('textDocument/rename', uri, at('中枢都市は', '中枢｜都市は'), { newName: '連携市町' })).rejects.toThrow()
})

test('a body and a figure are renamed in the tables, too', async () => {
  const body = await client.at<WorkspaceEdit>('textDocument/rename', uri, at('乙町及び', '乙｜町及び'), { newName: '新乙町' })
  expect(Object.fromEntries(Object.entries(body.changes ?? {}).map(([where, edits]) => [decodeURIComponent(where), edits.map(({ range }) => range)]))).toEqual({
    [`${folder}/枠組み.renkei`]: [{ start: { line: 3, character: 6 }, end: { line: 3, character: 8 } }],
    [`${folder}/人口.csv`]: [{ start: { line: 2, character: 0 }, end: { line: 2, character: 2 } }],
  })
  const figure = await client.at<WorkspaceEdit>('textDocument/rename', uri, at('指標　人口', '指標　人｜口'), { newName: '住民数' })
  expect(figure.changes?.[uriOf('人口.csv')]).toMatchObject([{ newText: '住民数', range: { start: { line: 0 } } }])
})

test('what may be renamed is the name alone', async () => {
  expect(await client.at<{ range: Range; placeholder: string }>('textDocument/prepareRename', uri, at('運営費は、構成', '運営｜費は、構成'))).toMatchObject({ placeholder: '運営費', range: { start: { character: 0 }, end: { character: 3 } } })
  expect(await client.at('textDocument/prepareRename', uri, at('とする。', 'と｜する。'))).toBeNull()
})

test('in the largest rule set every place of every name holds the name, across files', async () => {
  const files = filesOf('yamagata-core-city')
  const other = await localClient(files)
  const texts = new Map(files.map(({ path, text }) => [`${folder}/${path}`, text.split('\n')]))
  const path = '枠組み.renkei'
  const position = markedIn(files.find((file) => file.path === path)!.text, '中枢都市は', '中枢｜都市は').position
  const found = await other.at<readonly Location[]>('textDocument/references', uriOf(path), position, { context: { includeDeclaration: true } })
  expect(new Set(found.map(({ uri: where }) => where)).size).toBeGreaterThan(3)
  for (const { uri: where, range } of found) expect(texts.get(decodeURIComponent(where))![range.start.line]!.slice(range.start.character, range.end.character)).toBe('中枢都市')
  await other.stop()
})

test('renaming in the largest rule set is refused or leaves the yen as they are', async () => {
  const files = filesOf('yamagata-core-city')
  const path = '3 生活機能.renkei'
  const other = await localClient([files.find((file) => file.path === path)!, ...files.filter((file) => file.path !== path)])
  const text = files.find((file) => file.path === path)!.text
  const yen = async () => (await other.ask('renkei/outcome', { year: 2025 }))!.report!.outcomes.map(({ shares }) => shares.map((share) => share.yen))
  const before = await yen()
  const position = markedIn(text, '内訳は、センター運営費', '内訳は、センター｜運営費').position
  const edit = await other.at<WorkspaceEdit>('textDocument/rename', uriOf(path), position, { newName: '委託運営費' })
  for (const [where, edits] of Object.entries(edit.changes ?? {})) {
    const of = files.find((file) => decodeURIComponent(where) === `${folder}/${file.path}`)!
    const lines = of.text.split('\n')
    for (const { range, newText } of [...edits].sort((a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character)) lines[range.start.line] = lines[range.start.line]!.slice(0, range.start.character) + newText + lines[range.start.line]!.slice(range.end.character)
    await other.ask('renkei/files', { folder, changed: [{ path: of.path, text: lines.join('\n') }] })
    if (of.path === path) await other.replace(uriOf(path), lines.join('\n'))
  }
  expect(await other.ask('renkei/state', {})).toMatchObject({ errors: 0 })
  expect(await yen()).toEqual(before)
  await other.stop()
})
