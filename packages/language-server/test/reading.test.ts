import type { CodeLens, DocumentSymbol, FoldingRange, Hover, InlayHint, Location, SemanticTokens, TextEdit } from 'vscode-languageserver-protocol'
import { formatFile, openRuleSet } from '@renkei/ruleset'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { methods } from '../src/protocol/index.ts'
import type { ChecksResult } from '../src/protocol/index.ts'
import type { Client } from './support/client.ts'
import { folder, localClient, markedIn, uriOf } from './support/local-client.ts'
import { filesOf, small } from './support/rule-sets.ts'

const rules = small[0]!
const uri = uriOf(rules.path)
const core = filesOf('yamagata-core-city')
let client: Client
let large: Client

beforeAll(async () => {
  client = await localClient(small)
  large = await localClient(core)
})

afterAll(async () => {
  await client.stop()
  await large.stop()
})

const about = async (words: string, replacement: string): Promise<string> => {
  const found = await client.at<Hover | null>('textDocument/hover', uri, markedIn(rules.text, words, replacement).position)
  return found ? (found.contents as { value: string }).value : ''
}

test('hover tells a set with its members, a body, a cost with its yen', async () => {
  expect(await about('構成団体が人口', '構成｜団体が人口')).toContain('甲市、乙町、丙村')
  expect(await about('甲市とする', '甲｜市とする')).toMatch(/^\*\*甲市\*\*　構成団体/)
  const cost = await about('運営費は、構成', '運営｜費は、構成')
  expect(cost).toContain('令和7年度　1,000円')
  expect(cost).toContain('> 運営費は、構成団体が人口の割合により按分して負担する。')
})

test('hover tells a figure with its vintage and its values', async () => {
  const text = await about('団体が人口の', '団体が人｜口の')
  expect(text).toContain('人口.csv　基準：直近の国勢調査')
  expect(text).toContain('国勢調査 令和2年')
  expect(text).toContain('| 甲市 | 700 |')
})

test('hover tells what a figure and a year are, and how the sentence of a verb was understood', async () => {
  expect(await about('1,000円、', '1,0｜00円、')).toBe('**1,000円**')
  expect(await about('令和7年度1,000', '令和｜7年度1,000')).toContain('2025年4月1日～2026年3月31日')
  expect(await about('按分して負担', '按分｜して負担')).toContain('人口')
})

test('the outline has every heading, and below it what its sentences are about', async () => {
  const found = await client.request<readonly DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } })
  expect(found.map(({ name, detail }) => [name, detail])).toEqual([['甲乙協定', '枠組み'], ['端数処理', '仮定'], ['人口', '指標'], ['【1】図書館の相互利用', undefined]])
  expect(found[3]?.children?.map(({ name, detail }) => [name, detail])).toEqual([['事業費', 'とする'], ['事業費の内訳', 'とする'], ['運営費', '負担する']])
})

test('sections fold', async () => {
  const found = await client.request<readonly FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } })
  expect(found.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([[0, 3], [5, 7], [9, 12], [14, 17]])
})

test('names, verbs and figures are coloured by what they are', async () => {
  const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } })
  const types = client.server!.capabilities.semanticTokensProvider!.legend.tokenTypes
  const lines = rules.text.split('\n')
  const shown: string[] = []
  for (let at = 0, line = 0, character = 0; at < data.length; at += 5) {
    character = data[at] === 0 ? character + data[at + 1]! : data[at + 1]!
    line += data[at]!
    if (line === 17) shown.push(`${lines[line]!.slice(character, character + data[at + 2]!)}:${types[data[at + 3]!]!}`)
  }
  expect(shown).toEqual(['運営費:parameter', '構成団体:class', '人口:property', '按分して:keyword', '負担する:keyword'])
})

test('rules are laid out as renkei fmt does, and a second time nothing changes', async () => {
  const loose = rules.text.replace('期間は、', '期間 は、').replace('1,000円', '１，０００円')
  await client.replace(uri, loose)
  const edits = await client.request<readonly TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options: { tabSize: 2, insertSpaces: true } })
  expect(edits).toHaveLength(1)
  await client.type(uri, edits[0]!.range.start, edits[0]!.range.end, edits[0]!.newText)
  expect(await client.request('textDocument/formatting', { textDocument: { uri }, options: { tabSize: 2, insertSpaces: true } })).toEqual([])
  expect(await client.ask('renkei/state', {})).toMatchObject({ errors: 0 })
  await client.replace(uri, rules.text)
})

test('the layout of every file of the largest rule set is that of renkei fmt', async () => {
  const ruleSet = openRuleSet(core)
  for (const { path, text } of core.filter((file) => file.path.endsWith('.renkei'))) {
    const edits = await large.request<readonly TextEdit[]>('textDocument/formatting', { textDocument: { uri: uriOf(path) }, options: { tabSize: 2, insertSpaces: true } })
    const document = TextDocument.create('', 'renkei', 0, text)
    expect(TextDocument.applyEdits(document, [...edits]), path).toBe(formatFile(ruleSet, path))
  }
})

test('behind each sentence on who bears a cost stand its yen in the chosen year, or the state in words', async () => {
  const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } }
  const hints = () => client.request<readonly InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range: whole })
  expect(await hints()).toMatchObject([{ label: '1,000円', position: { line: 17, character: 27 } }])
  await client.connection.sendNotification(methods.year, { year: 2026 })
  expect(await hints()).toMatchObject([{ label: '2,000円' }])
  await client.replace(uri, rules.text.replace('人口の割合により按分して負担する', '協議して定める'))
  expect(await hints()).toMatchObject([{ label: '協議待ち（2,000円）' }])
  await client.replace(uri, rules.text.replace('内訳は、運営費', '内訳は、運営費及び広報費').replace('運営費は、構成団体が人口の割合により按分して', '運営費及び広報費は、構成団体がそれぞれ'))
  expect(await hints()).toMatchObject([{ label: '各自負担' }])
  await client.replace(uri, rules.text.replace('甲市とする。', '甲市とする'))
  expect(await hints()).toEqual([])
  await client.replace(uri, rules.text)
  await client.connection.sendNotification(methods.year, {})
})

test('in the largest rule set the hints and the report tell the same yen', async () => {
  const { report } = (await large.ask('renkei/outcome', { year: 2025 }))!
  const total = report!.outcomes.find(({ programme }) => programme === '12')!.total!
  const file = core.find(({ text }) => text.includes('事業【12】'))!
  const found = await large.request<readonly InlayHint[]>('textDocument/inlayHint', { textDocument: { uri: uriOf(file.path) }, range: { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } } })
  expect(found.map(({ label }) => label)).toContain(`${total.toLocaleString('en')}円`)
  expect(found.map(({ label }) => String(label)).some((label) => label.startsWith('協議待ち'))).toBe(true)
})

test('検算 has a lens that runs it and tells how it came out', async () => {
  const path = '検算.renkei'
  const lenses = await large.request<readonly CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uriOf(path) } })
  expect(lenses.length).toBeGreaterThan(3)
  expect(lenses[0]?.command).toMatchObject({ title: '検算を実行', command: 'renkei.runChecks' })
  const said: string[] = []
  large.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    said.push(message)
  })
  const result = await large.request<ChecksResult>('workspace/executeCommand', { command: 'renkei.runChecks', arguments: [{ folder }] })
  expect(result.results.every(({ holds }) => holds === true)).toBe(true)
  expect(said).toEqual([`検算　一致${String(result.results.length)}件、不一致0件、確かめられないもの0件`])
})

test('places are right in a file with a BOM, with CR LF, and with characters outside the first plane', async () => {
  const text = `\ufeff${rules.text.replace('図書館の相互利用', '𠮷野図書館').replace('構成団体が人口の割合により按分して', '中枢年市が')}`.replaceAll('\n', '\r\n')
  const other = await localClient([{ path: rules.path, text }, small[1]!])
  await other.until(() => other.codesOf(uri).includes('R0203'))
  const [found] = other.diagnostics.get(decodeURIComponent(uri))!.filter(({ code }) => code === 'R0203')
  expect(found?.range).toEqual({ start: { line: 17, character: 5 }, end: { line: 17, character: 9 } })
  const heading = await other.request<readonly DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } })
  expect(heading[0]?.selectionRange.start).toEqual({ line: 0, character: 1 })
  expect(heading[3]?.name).toBe('【1】𠮷野図書館')
  expect(heading[3]?.selectionRange.end.character).toBe('事業【1】𠮷野図書館'.length)
  await other.stop()
})

test('remarks move along while somebody types, and do not go away and come back', async () => {
  const other = await localClient([{ ...rules, text: rules.text.replace('単位は、人とする。\n', '') }, small[1]!])
  await other.until(() => other.codesOf(uri).includes('R0805'))
  const lineOf = () => other.diagnostics.get(decodeURIComponent(uri))?.find(({ code }) => code === 'R0805')?.range.start.line
  const seen = new Set<number | undefined>()
  for (let count = 1; count <= 5; count++) {
    const told = other.published.filter((where) => where === decodeURIComponent(uri)).length
    await other.type(uri, { line: 4, character: 0 }, { line: 4, character: 0 }, '\n')
    await other.until(() => other.published.filter((where) => where === decodeURIComponent(uri)).length > told)
    seen.add(lineOf()! - count)
  }
  expect([...seen]).toEqual([9])
  await other.stop()
})

test('related places lead to the other file', async () => {
  const other = await localClient([rules, small[1]!, { path: 'b.renkei', text: '事業【1】別の事業\n' }])
  await other.until(() => [...other.diagnostics.values()].flat().some(({ relatedInformation }) => relatedInformation))
  const [related] = [...other.diagnostics.values()].flat().flatMap(({ relatedInformation }) => relatedInformation ?? [])
  const { uri: where } = related!.location as Location
  expect(decodeURIComponent(where)).toMatch(/(枠組み|b)\.renkei$/)
  await other.stop()
})

test('the language and the year follow the settings of the client', async () => {
  const other = await localClient([{ ...rules, text: rules.text.replace('中枢都市は、甲市とする。', '中枢都市は、甲市とする') }, small[1]!])
  const message = (): string => String(other.diagnostics.get(decodeURIComponent(uri))?.[0]?.message ?? '')
  await other.until(() => message() !== '')
  expect(message()).toMatch(/[ぁ-ん]/)
  await other.connection.sendNotification('workspace/didChangeConfiguration', { settings: { renkei: { language: 'en', year: 2026 } } })
  await other.until(() => /^[\x20-\x7e「」。“”\n]+$/.test(message()))
  expect(await other.ask('renkei/state', {})).toMatchObject({ year: 2026 })
  await other.stop()
})
