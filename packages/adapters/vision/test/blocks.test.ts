import { hasErrors } from '@renkei/diagnostics'
import { expect, test } from 'vitest'
import { importVision, readDocument } from '../src/index.ts'
import { docx } from './support/write-formats.ts'

const SHEET = '連携事業名\t【1】懇談会の開催\n関連する市町\t(★) 川上市 (★) 川中町\n実施スケジュール及び事業費見込\t年度\t2025年度\t2026年度\n\t事業費見込（千円）\t100\t200\n費用負担の考え方\t'

async function told(text: string, name = 'vision.txt') {
  const { diagnostics, files } = await importVision({ name, text })
  return { found: diagnostics.map(({ code, span }) => [code, span && text.slice(span.start, span.end)]), files: Object.keys(files).length, all: Object.values(files).join('\n') }
}

test('text, Markdown and HTML become the same blocks', async () => {
  const table = [['市町村名', '人口'], ['川上市', '1,200']]
  const tabs = await readDocument({ name: 'a.txt', text: '# 川の圏域\n\nはじめに\n\n市町村名\t人口\n川上市\t1,200' })
  const markdown = await readDocument({ name: 'a.md', text: '# 川の圏域\n\nはじめに\n\n| 市町村名 | 人口 |\n| --- | --- |\n| 川上市 | 1,200 |' })
  const html = await readDocument({ name: 'a.html', text: '<h1>川の圏域</h1><p>はじめに</p><table><tr><th>市町村名<th>人口<tr><td>川上市<td>1,200</table>' })
  for (const { blocks, diagnostics } of [tabs, markdown, html]) {
    expect(diagnostics).toEqual([])
    expect(blocks.map((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [block.kind, block.piece.text]))).toEqual([['heading', '川の圏域'], ['paragraph', 'はじめに'], table])
  }
})

test('every block knows its line', async () => {
  const { blocks } = await readDocument({ name: 'a.md', text: 'はじめに\nつぎに\n\n| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |\n\n<table>\n<tr><td>三</td></tr>\n</table>\n\n四\t五' })
  expect(blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row[0]!.line) : [block.piece.line]))).toEqual([1, 2, 4, 6, 9, 12])
})

test('merged cells stand in their first place', async () => {
  const { blocks } = await readDocument({ name: 'a.html', text: '<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁<tr><td colspan=99999999>戊</table>' })
  const [table] = blocks
  const rows = table?.kind === 'table' ? table.rows.map((row) => row.map(({ text }) => text)) : []
  expect(rows.slice(0, 2)).toEqual([['甲', '乙', ''], ['', '丙', '丁']])
  expect(rows[2]?.length).toBe(200)
})

test('text in a cell may be shown in HTML; what looks like a tag and is none stays text', async () => {
  const { blocks } = await readDocument({ name: 'a.txt', text: '甲\t<ul><li>・一<sup>2</sup></li><li>・二 &amp; <b>三</b></li></ul>\t<団体名>は5<10' })
  const cells = blocks[0]?.kind === 'table' ? blocks[0].rows[0]! : []
  expect(cells[1]?.items).toEqual(['・一2', '・二 & 三'])
  expect(cells[2]?.text).toBe('<団体名>は5<10')
})

test('scripts and what else acts are left out and told; nothing of them is in the draft', async () => {
  const scripted = SHEET.replace('懇談会の開催', '懇談会<script>alert(1)</script>の開催<img src=x onerror=alert(2)>').replace('考え方\t', '考え方\t<iframe src="http://x/"></iframe>会議費は、川上市が負担する。')
  expect(await told(scripted)).toMatchObject({ found: [['R0492', '<script'], ['R0492', '<iframe']], all: expect.not.stringMatching(/alert|iframe|onerror|http/) })
  const page = `<html><head><style>td{}</style><script>steal()</script></head><body><table>${SHEET.split('\n').map((row) => `<tr>${row.split('\t').map((cell) => `<td>${cell}`).join('')}`).join('')}</table></body></html>`
  expect(await told(page, 'vision.html')).toMatchObject({ found: [['R0492', '<script']], all: expect.not.stringContaining('steal') })
})

test('markup and formulas of a document are text in what is written', async () => {
  const { all } = await told(SHEET.replace('懇談会の開催', '=HYPERLINK("x") &lt;b&gt;会&lt;/b&gt; | `x` ※注').replace('川中町', '=cmd町'))
  const report = all.slice(all.indexOf('# 要確認'))
  expect(report).not.toMatch(/<b>|^=|[^\\]`x`/m)
  expect(all).not.toMatch(/^[=+@]/m)
})

test('columns lost on the way out of a PDF are told and not guessed', async () => {
  const lost = `${SHEET}\n\n連携事業名 【2】図書館の相互利用\n令和7年度 令和8年度\n川上市 1,200 1,100 1,000`
  expect((await told(lost)).found).toEqual([['R0491', '連携事業名 【2】図書館の相互利用'], ['R0491', '令和7年度 令和8年度'], ['R0491', '川上市 1,200 1,100 1,000']])
  expect((await importVision({ name: 'a.txt', text: lost })).vision.programmes).toHaveLength(1)
})

test('a document without the table of a programme is refused', async () => {
  expect(await told('ただの文です。\n\n甲\t乙')).toMatchObject({ found: [['R0490', '']], files: 0 })
})

test('formats that are not read are refused by name', async () => {
  for (const name of ['vision.pdf', 'vision.doc.rtf', 'vision.xlsx']) expect((await importVision({ name, bytes: new Uint8Array(9) })).diagnostics.map(({ code }) => code)).toEqual(['R0494'])
})

test('a docx that is broken, locked, a bomb or fetches from elsewhere is refused as a whole', async () => {
  const part = [{ text: '会議' }]
  const reasons = async (bytes: Uint8Array) => {
    const { diagnostics, files } = await importVision({ name: 'vision.docx', bytes })
    expect(files).toEqual({})
    expect(hasErrors(diagnostics)).toBe(true)
    return diagnostics.map(({ code, args }) => `${code} ${String(args['reason'] ?? '')}`)[0]
  }
  expect(await reasons(new Uint8Array([1, 2, 3]))).toBe('R0493 Wordの文書（.docx）の形をしていないか、壊れています')
  expect(await reasons(docx(part).subarray(0, 400))).toBe('R0493 Wordの文書（.docx）の形をしていないか、壊れています')
  expect(await reasons(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('R0493 パスワードが付いているか、古い形式（.doc）です')
  expect(await reasons(docx(part, { 'word/big.xml': ' '.repeat(65 * 1024 * 1024) }))).toBe('R0493 中身が大きすぎます（展開すると64MBを超えます）')
  expect(await reasons(docx(part, { 'word/footnotes.xml': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>' }))).toMatch(/^R0493 word\/footnotes.xml に、外のファイルを読み込む宣言/)
  expect(await reasons(docx(part))).toBe('R0490 ')
})

test('macros of a docx are left out and told', async () => {
  const { diagnostics } = await importVision({ name: 'vision.docx', bytes: docx([{ text: '会議' }], { 'word/vbaProject.bin': 'x' }) })
  expect(diagnostics.map(({ code, args }) => [code, args['element']])).toEqual([['R0492', 'マクロ'], ['R0490', undefined]])
})
