import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { utils, write, type WorkSheet } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { folderOf } from './support/folder-of.ts'
import { inProcess } from './support/in-process.ts'

const rules = `枠組み　川の三市町
期間は、令和7年度から令和7年度までとする。
構成団体は、山形市及び上山市とする。
都道府県は、山形県とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、山形市が負担する。

指標　利用件数
単位は、件とする。
資料は、「利用実績」とする。
時点は、前年度とする。

事業【1】相談窓口
事業費は、令和7年度900千円とする。
事業費の内訳は、運営費とする。
運営費は、構成団体が利用件数の割合により負担する。
`
const bodies = '団体コード,団体名\n062014,山形市\n062073,上山市\n'

function workbook(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>, change: (sheet: WorkSheet) => void = () => undefined): Uint8Array {
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
    change(sheet)
    utils.book_append_sheet(book, sheet, name)
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

function fileIn(folder: string, name: string, content: string | Uint8Array): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const usage = [['利用実績調べ（単位：件）'], ['市町名', '令和5年度', '令和6年度'], ['山形市', 1200, 1500], ['上山市', '1,100', 300], ['合計', 2300, 1800]]

test('a workbook is shown as it would be read, and nothing is written', async () => {
  const folder = folderOf({ '規則.renkei': rules })
  const { code, out, err } = await inProcess('import', fileIn(folder, '実績.xlsx', workbook({ 説明: [['この表は見本です。']], 実績: usage })), '--name', '利用件数')
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('C　令和6年度 → 数値（')
  expect(out).toContain('まだ書き込んでいません')
  expect(existsSync(join(folder, '利用件数.csv'))).toBe(false)
})

test('into a rule set: names get their codes, the yen are computed from it, and the mapping is used again', async () => {
  const folder = folderOf({ '規則.renkei': rules, '団体.csv': bodies })
  const path = fileIn(folderOf({}), '利用件数.xlsx', workbook({ 実績: usage }))
  expect((await inProcess('import', path, '-o', folder, '--name', '利用件数')).code).toBe(0)
  expect(readFileSync(join(folder, '利用件数.csv'), 'utf8')).toBe('団体コード,団体名,年度,利用件数(件)\r\n062014,山形市,令和5年度,1200\r\n062014,山形市,令和6年度,1500\r\n062073,上山市,令和5年度,1100\r\n062073,上山市,令和6年度,300\r\n')
  const mapping = readFileSync(join(folder, '利用件数.対応表.csv'), 'utf8')
  writeFileSync(join(folder, '利用件数.対応表.csv'), mapping.replace('B,令和5年度,数値,利用件数,件,令和5年度', 'B,令和5年度,読まない,,,'))
  expect((await inProcess('import', path, '-o', folder)).code).toBe(1)
  expect((await inProcess('import', path, '-o', folder, '--force')).code).toBe(0)
  expect(readFileSync(join(folder, '利用件数.csv'), 'utf8')).not.toContain('令和5年度')
})

test('an error leaves everything as it was', async () => {
  const folder = folderOf({ '規則.renkei': rules })
  const { code, out, err } = await inProcess('import', fileIn(folder, '実績.csv', '団体名,利用件数\n山形市,#REF!\n'), '-o', folder)
  expect(code).toBe(1)
  expect(out).toContain('B　利用件数 → 数値')
  expect(err).toMatch(/R0657[^]*取り込みませんでした/)
  expect(existsSync(join(folder, '実績.対応表.csv'))).toBe(false)
})

test('CP932, and bytes that are neither', async () => {
  const folder = folderOf({})
  const cp932 = Uint8Array.of(0x92, 0x63, 0x91, 0xcc, 0x96, 0xbc, 0x2c, 0x8c, 0x8f, 0x90, 0x94, 0x0a, 0x8e, 0x52, 0x8c, 0x60, 0x8e, 0x73, 0x2c, 0x31, 0x30, 0x0a)
  expect((await inProcess('import', fileIn(folder, '件数.csv', cp932))).out).toContain('山形市,10')
  expect((await inProcess('import', fileIn(folder, '件数2.csv', Uint8Array.of(0xe5, 0xff, 0x41)))).err).toContain('R0602')
})

test('the sheet is asked for where several hold tables; a name that no sheet has is told with those there are', async () => {
  const path = fileIn(folderOf({}), '利用件数.xlsx', workbook({ 令和5年度: usage, 令和6年度: usage }))
  expect((await inProcess('import', path)).err).toMatch(/R0663[^]*令和5年度、令和6年度/)
  expect((await inProcess('import', path, '--sheet', '令和6年')).err).toContain('R0662')
  expect((await inProcess('import', path, '--sheet', '令和6年度')).code).toBe(0)
})

test('a file of another kind, one that is not there, and no file at all', async () => {
  expect((await inProcess('import', fileIn(folderOf({}), '実績.numbers', 'x'))).err).toContain('R0661')
  expect((await inProcess('import', 'ありません.csv')).code).toBe(2)
  expect((await inProcess('import')).code).toBe(2)
})
