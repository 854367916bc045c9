import type { CompletionList } from 'vscode-languageserver-protocol'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from './support/client.ts'
import { localClient, marked, uriOf } from './support/local-client.ts'
import { filesOf, small } from './support/rule-sets.ts'

const [rules, table] = small as [(typeof small)[0], (typeof small)[0]]
const uri = uriOf(rules.path)
let client: Client

beforeAll(async () => {
  client = await localClient(small)
})

/** What is offered where the mark stands, in a rule set whose last sentence is this one. */
async function offered(sentence: string, rest = ''): Promise<readonly string[]> {
  const { text, position } = marked(`${rules.text}${sentence}${rest}`)
  await client.replace(uri, text)
  const { items } = await client.at<CompletionList>('textDocument/completion', uri, position)
  return items.map(({ label }) => label)
}

test('behind a cost, whole clauses of the names at hand come first, and each of them is understood', async () => {
  expect((await offered('事業費は、｜')).filter((label) => label.endsWith('負担する。')).length).toBeLessThan(3)
  const base = rules.text.replace('運営費は、構成団体が人口の割合により按分して負担する。\n', '')
  const { text, position } = marked(`${base}運営費は、｜`)
  await client.replace(uri, text)
  const { items } = await client.at<CompletionList>('textDocument/completion', uri, position)
  const clauses = items.filter(({ detail }) => detail === '負担の文').map(({ label }) => label)
  expect(clauses).toEqual(['中枢都市が負担する。', '構成団体が人口の割合により按分して負担する。', '構成団体が均等に負担する。', '構成団体がそれぞれ負担する。', '構成団体が協議して定める。'])
  expect(items[0]?.label).toBe('中枢都市が負担する。')
  for (const clause of clauses) {
    await client.replace(uri, `${base}運営費は、${clause}`)
    expect(await client.ask('renkei/state', {}), clause).toMatchObject({ errors: 0 })
  }
})

test('at the start of a sentence, the costs that nobody bears come first, and those of other programmes not at all', async () => {
  const before = rules.text.replace('運営費は、構成団体が人口の割合により按分して負担する。\n', '')
  const { text, position } = marked(`${rules.text}${before.slice(before.indexOf('事業【1】')).replace('事業【1】', '事業【2】').replaceAll('運営費', '広報費')}｜`)
  await client.replace(uri, text)
  const labels = (await client.at<CompletionList>('textDocument/completion', uri, position)).items.map(({ label }) => label)
  expect(labels[0]).toBe('広報費は、')
  expect(labels).not.toContain('運営費は、')
})

test('names of bodies, sets and figures are offered where the grammar takes a noun, and no particle there', async () => {
  const found = await offered('運営費は、｜')
  expect(found).toEqual(expect.arrayContaining(['中枢都市', '連携市町', '甲市', '乙町', '丙村', '人口', '原則として', '負担する。']))
  expect(found).not.toContain('は')
  expect(found).not.toContain('及び')
})

test('behind a noun the particles follow that a verb takes, each once', async () => {
  const found = await offered('運営費は、中枢都市が乙町｜')
  expect(found).toEqual(expect.arrayContaining(['に', 'と', 'を', 'に対し', 'の', '及び']))
  expect(found).not.toContain('が')
})

test('a word that is only begun is completed in the middle of a sentence', async () => {
  expect(await offered('運営費は、中枢｜')).toContain('中枢都市')
  expect(await offered('運営費は、構成団体が人口の割合により按｜')).toContain('按分して')
  expect(await offered('運営費は、原則｜')).toContain('原則として')
})

test('what follows is left as it is: the replaced stretch ends where the cursor stands', async () => {
  const { text, position } = marked(`${rules.text}運営費は、中枢｜が負担する。\n`)
  await client.replace(uri, text)
  const { items } = await client.at<CompletionList>('textDocument/completion', uri, position)
  const found = items.find(({ label }) => label === '中枢都市')
  expect(found?.textEdit).toEqual({ newText: '中枢都市', range: { start: { line: position.line, character: 5 }, end: position } })
})

test('at the start of a line topics of the section and headings are offered, the next programme with its number', async () => {
  const found = await offered('｜')
  expect(found).toEqual(expect.arrayContaining(['事業費は、', '運営費', '事業【2】', '検算　', 'ただし']))
})

test('what is most likely comes first', async () => {
  expect((await offered('運営費は、構成団体が人口の割合により｜')).slice(0, 8)).toContain('按分して')
  expect((await offered('運営費は、構成団体が人口の割合により按分して｜'))[0]).toBe('負担する。')
  expect((await offered('事業費は、｜'))[0]).toBe('令和7年度')
  expect((await offered('運営費は、中｜')).slice(0, 2)).toContain('中枢都市')
  expect((await offered('運営費は、中枢都市｜')).slice(0, 6)).toContain('が')
})

test('verbs that cannot end the sentence are not offered', async () => {
  const found = await offered('期間は、令和7年度から令和8年度まで｜')
  expect(found).toContain('とする。')
  expect(found).not.toContain('負担する。')
})

test('nothing is offered in a comment, a quotation or a heading', async () => {
  expect(await offered('運営費は、　※ 中枢｜')).toEqual([])
  expect(await offered('「首長の｜')).toEqual([])
  expect(await offered('事業【9】中枢｜')).toEqual([])
})

test('a body is found by how it is read, before it is converted', async () => {
  const files = filesOf('yamagata-core-city')
  const path = '1 経済成長.renkei'
  const other = await localClient([files.find((file) => file.path === path)!, ...files.filter((file) => file.path !== path)])
  const { text, position } = marked(`${files.find((file) => file.path === path)!.text}\n事業費は、さがえ｜`)
  await other.replace(uriOf(path), text)
  const { items } = await other.at<CompletionList>('textDocument/completion', uriOf(path), position)
  expect(items.find(({ label }) => label === '寒河江市')?.filterText).toBe('さがえし')
  await other.stop()
})

test('years of the period, programmes by number, and tables inside 「', async () => {
  expect(await offered('会議費は、｜')).toEqual(expect.arrayContaining(['令和7年度', '令和8年度']))
  expect(await offered('会議費は、事業【｜')).toEqual(['事業【1】'])
  expect(await offered('指標　面積\n資料は、「｜')).toEqual(['人口.csv'])
})

test('behind a sentence longer than any agreement has, nothing is offered, and at once', async () => {
  expect(await offered(`${'運営費、'.repeat(100_000)}｜`)).toEqual([])
})

test('a new rule set without a framework is helped, too', async () => {
  const empty = await localClient([{ path: 'a.renkei', text: '' }, table])
  const { items } = await empty.at<CompletionList>('textDocument/completion', uriOf('a.renkei'), { line: 0, character: 0 })
  expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['枠組み　', '事業【1】']))
  await empty.stop()
})

afterAll(async () => {
  await client.stop()
})
