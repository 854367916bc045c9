import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { displayWidth } from '@renkei/diagnostics'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { run } from '../src/run.ts'
import { folderOf } from './support/folder-of.ts'
import { inProcess } from './support/in-process.ts'
import { testIo } from './support/test-io.ts'

const APP_ID = '0123456789abcdef0123456789abcdef01234567'
const TABLE = '0003445078'
const table = { '@id': TABLE, STAT_NAME: { '@code': '00200521', $: '国勢調査' }, TITLE: '男女別人口', SURVEY_DATE: 202010, OPEN_DATE: '2021-11-30' }
const classes = {
  CLASS_OBJ: [
    { '@id': 'tab', '@name': '表章項目', CLASS: { '@code': '020', '@name': '人口', '@unit': '人' } },
    { '@id': 'cat01', '@name': '男女', CLASS: [{ '@code': '0', '@name': '総数' }, { '@code': '1', '@name': '男' }] },
    { '@id': 'area', '@name': '地域', CLASS: [{ '@code': '06201', '@name': '山形市' }, { '@code': '06341', '@name': '大石田町' }] },
    { '@id': 'time', '@name': '時間軸', CLASS: { '@code': '2020000000', '@name': '2020年' } },
  ],
}

/** What the service answers to getStatsData; a test may change it. */
let figures: Record<string, string>
let fault: { status: number; text: string } | undefined
const asked: URL[] = []

function answer({ pathname, searchParams }: URL): unknown {
  const result = { STATUS: 0, ERROR_MSG: '正常に終了しました。', DATE: '2026-11-21T10:00:00.000+09:00' }
  if (pathname.endsWith('getStatsList')) return { GET_STATS_LIST: { RESULT: result, DATALIST_INF: { NUMBER: 1, TABLE_INF: table } } }
  if (pathname.endsWith('getMetaInfo')) return { GET_META_INFO: { RESULT: result, METADATA_INF: { TABLE_INF: table, CLASS_INF: classes } } }
  const values = Object.entries(figures).flatMap(([area, text]) => ['0', '1'].map((cat01) => ({ '@tab': '020', '@cat01': cat01, '@area': area, '@time': '2020000000', '@unit': '人', $: text })))
  const wanted = searchParams.get('cdCat01')?.split(',')
  const VALUE = values.filter((value) => wanted === undefined || wanted.includes(value['@cat01']))
  // The real service does not repeat the id; one that did would put it into every file.
  const PARAMETER = { STATS_DATA_ID: TABLE, ECHO: searchParams.get('appId') }
  return { GET_STATS_DATA: { RESULT: result, PARAMETER, STATISTICAL_DATA: { RESULT_INF: { TOTAL_NUMBER: VALUE.length }, TABLE_INF: table, CLASS_INF: classes, DATA_INF: { VALUE } } } }
}

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost')
  asked.push(url)
  if (fault === undefined) response.end(JSON.stringify(answer(url)))
  else response.writeHead(fault.status).end(fault.text)
})
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
afterAll(() => void server.close())
beforeEach(() => {
  figures = { '06201': '247590', '06341': '6577' }
  fault = undefined
  asked.length = 0
})

/** The platform's fetch, led to the server of this test. */
const here: typeof fetch = (input, init) => {
  const { pathname, search } = new URL(input as URL)
  return fetch(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}${pathname}${search}`, init)
}

async function renkei(args: readonly string[], network: { readonly appId?: string } = { appId: APP_ID }, today = '2026-11-21') {
  const io = testIo()
  const code = await run(args, { ...io, today, network: { fetch: here, ...network } })
  return { code, ...io.said }
}

test('tables are found, looked into, fetched and kept, and nothing holds the application id', async () => {
  const folder = folderOf({})
  const found = await renkei(['estat', 'find', '国勢調査', '人口'])
  expect(found).toMatchObject({ code: 0, out: `統計表 1件\n${TABLE}  国勢調査  男女別人口  調査 202010、公開 2021-11-30\n`, err: '' })
  const meta = await renkei(['estat', 'meta', TABLE, '--out', folder])
  expect(meta).toMatchObject({ code: 0, out: expect.stringContaining('cat01（男女）\n  0  総数\n  1  男\n') })
  const selection = join(folder, `${TABLE}.選び方.json`)
  expect(JSON.parse(readFileSync(selection, 'utf8'))).toEqual({ 統計表: TABLE, 資料: '国勢調査', 数値: { 人口: { tab: '020', cat01: '0' } } })
  const got = await renkei(['estat', 'get', selection, '--out', join(folder, '統計')])
  expect(got).toMatchObject({ code: 0, out: expect.stringContaining('取得して保存しました'), err: '' })
  const [name, ...others] = readdirSync(join(folder, '統計'))
  expect([name, others]).toEqual([expect.stringMatching(/^0003445078-2026-11-21-[0-9a-f]{8}\.json$/), []])
  expect(asked.map(({ searchParams }) => searchParams.get('cdCat01'))).toEqual([null, null, '0'])
  for (const text of [found, meta, got].map(({ out, err }) => out + err).concat(readFileSync(join(folder, '統計', name!), 'utf8'))) expect(text).not.toContain(APP_ID)
})

test('without a folder a selection is shown and not written; one that is there is not replaced without --force', async () => {
  expect(await renkei(['estat', 'meta', TABLE])).toMatchObject({ code: 0, out: expect.stringContaining('"統計表": "0003445078"') })
  const folder = folderOf({ [`${TABLE}.選び方.json`]: '大事なもの' })
  expect(await renkei(['estat', 'meta', TABLE, '--out', folder])).toMatchObject({ code: 1, err: expect.stringContaining('error[R0611]') })
  expect(readFileSync(join(folder, `${TABLE}.選び方.json`), 'utf8')).toBe('大事なもの')
  expect(await renkei(['estat', 'meta', TABLE, '--out', folder, '--force'])).toMatchObject({ code: 0 })
})

test('the same again is not kept twice, revised figures are told and kept beside', async () => {
  const folder = folderOf({})
  await renkei(['estat', 'get', TABLE, '--out', folder])
  expect(await renkei(['estat', 'get', TABLE, '--out', folder])).toMatchObject({ code: 0, out: expect.stringContaining('今日取得したものと変わりません') })
  figures['06201'] = '247600'
  const revised = await renkei(['estat', 'get', TABLE, '--out', folder], { appId: APP_ID }, '2026-12-01')
  expect(revised).toMatchObject({ code: 0, err: expect.stringContaining('2026-11-21に取得したものから、数値が2件変わっています') })
  expect(revised.err).toMatch(/山形市\s2020年 247590 → 247600/)
  expect(readdirSync(folder)).toHaveLength(2)
})

test('an altered file is told, and the new reply is kept all the same', async () => {
  const folder = folderOf({})
  await renkei(['estat', 'get', TABLE, '--out', folder])
  const path = join(folder, readdirSync(folder)[0]!)
  writeFileSync(path, readFileSync(path, 'utf8').replace('247590', '247591'))
  expect(await renkei(['estat', 'get', TABLE, '--out', folder], { appId: APP_ID }, '2026-12-01')).toMatchObject({ code: 1, out: expect.stringContaining('取得して保存しました'), err: expect.stringContaining('error[R0487]') })
  expect(readdirSync(folder)).toHaveLength(2)
})

test.each([
  [{ status: 404, text: '<html>ありません</html>' }, 'R0489'],
  [{ status: 200, text: '<html>ただいま保守中です</html>' }, 'R0480'],
  [{ status: 200, text: '{"GET_STATS_DATA":{"RESULT":{"STATUS":100,"ERROR_MSG":"認証に失敗しました。"}}}' }, 'R0482'],
])('a fault of the service is told and leaves nothing behind: %j', async (given, code) => {
  const folder = join(folderOf({}), '統計')
  fault = given
  expect(await renkei(['estat', 'get', TABLE, '--out', folder])).toMatchObject({ code: 1, out: '', err: expect.stringContaining(`error[${code}]`) })
  expect(existsSync(folder)).toBe(false)
})

test.each([
  [['estat'], 'find、meta、get のどれか'],
  [['estat', 'fetch', TABLE], 'find、meta、get のどれか'],
  [['estat', 'get'], '統計表ID'],
  [['estat', 'get', '../../etc'], '統計表ID'],
  [['estat', 'get', 'nowhere.json'], 'nowhere.json'],
  [['estat', 'meta', TABLE, TABLE], '余分'],
])('%j is wrong usage', async (args, words) => {
  expect(await renkei(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(words) })
  expect(asked).toEqual([])
})

test('without an application id nothing is asked, and it is told where to put one', async () => {
  expect(await renkei(['estat', 'get', TABLE], {})).toMatchObject({ code: 2, err: expect.stringContaining('ESTAT_APP_ID') })
  expect(asked).toEqual([])
})

test('a selection that is not understood is shown at its place', async () => {
  const folder = folderOf({ '選び方.json': '{"数字": {}}\n' })
  expect(await renkei(['estat', 'get', join(folder, '選び方.json')])).toMatchObject({ code: 1, err: expect.stringMatching(/error\[R0481\][^]*選び方\.json:1:2/) })
})

const RULES = `枠組み　二市町
期間は、令和7年度から令和7年度までとする。
中枢都市は、山形市とする。
連携市町は、大石田町とする。

指標　人口
単位は、人とする。
資料は、「人口.csv」とする。
基準は、直近の国勢調査とする。

事業【1】図書館の相互利用
事業費は、令和7年度254,167千円とする。
事業費の内訳は、運営費とする。
運営費は、関係市町が人口の割合により按分して負担する。
`

test('what was kept becomes a table that the rules compute with, without a connection', async () => {
  const folder = folderOf({ '規則.renkei': RULES })
  await renkei(['estat', 'meta', TABLE, '-o', folder])
  const selection = join(folder, `${TABLE}.選び方.json`)
  writeFileSync(selection, readFileSync(selection, 'utf8').replace('"数値"', '"基準日": "10-01", "数値"'))
  await renkei(['estat', 'get', selection, '-o', join(folder, '統計')])
  asked.length = 0
  const reply = join(folder, '統計', readdirSync(join(folder, '統計'))[0]!)
  expect(await inProcess('import', reply, '-o', folder)).toMatchObject({ code: 0, out: expect.stringContaining(`${TABLE}.選び方.json のとおり読みました`) })
  expect(readFileSync(join(folder, '人口.csv'), 'utf8').split('\r\n')).toEqual([
    '団体コード,団体名,資料,時点,公表日,取得元,人口（人）', `062014,山形市,国勢調査,2020-10-01,2021-11-30,${basename(reply)},247590`, `063410,大石田町,国勢調査,2020-10-01,2021-11-30,${basename(reply)},6577`, '',
  ])
  expect(await inProcess('evaluate', folder)).toMatchObject({ code: 0, out: expect.stringMatching(/山形市\s+247,590,000円\s+大石田町\s+6,577,000円/) })
  expect(asked).toEqual([])
})

test('without a selection one is proposed, shown and kept; where it leaves something open, nothing is written', async () => {
  const folder = folderOf({})
  await renkei(['estat', 'get', TABLE, '-o', join(folder, '統計')])
  const reply = join(folder, '統計', readdirSync(join(folder, '統計'))[0]!)
  expect(await inProcess('import', reply)).toMatchObject({ code: 0, out: expect.stringContaining('062014,山形市') })
  expect(readdirSync(folder)).toEqual(['統計'])
  expect(await inProcess('import', reply, '-o', join(folder, '表'), '--name', '住民')).toMatchObject({ code: 0 })
  expect(readdirSync(join(folder, '表')).sort()).toEqual([`${TABLE}.選び方.json`, '住民.csv'])
  const open = join(folderOf({ '選び方.json': '{"数値": {"人口": {}}}' }), '選び方.json')
  expect(await inProcess('import', reply, '-o', join(folder, '別'), '--mapping', open)).toMatchObject({ code: 1, err: expect.stringContaining('error[R0484]') })
  expect(existsSync(join(folder, '別'))).toBe(false)
})

test('a page that was saved instead of a reply is told at its place', async () => {
  const folder = folderOf({ '回答.json': '<!DOCTYPE html>\n<html>保守中</html>' })
  expect(await inProcess('import', join(folder, '回答.json'), '-o', folder)).toMatchObject({ code: 1, err: expect.stringMatching(/error\[R0480\][^]*回答\.json:1:1/) })
})

test.each(['ja', 'en'])('help fits a page (%s)', async (language) => {
  const { code, out } = await renkei(['estat', '--help', '--lang', language])
  expect(code).toBe(0)
  for (const row of out.split('\n')) expect(displayWidth(row), row).toBeLessThanOrEqual(80)
})
