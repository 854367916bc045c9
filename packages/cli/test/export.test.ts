import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeText } from '@renkei/csv'
import { readWorkbook } from '@renkei/xlsx-in'
import { expect, test } from 'vitest'
import { folderOf } from './support/folder-of.ts'
import { inProcess } from './support/in-process.ts'

const rules = (second: string): string => `枠組み　川の二市町
期間は、令和7年度から令和7年度までとする。
構成団体は、甲市及び${second}とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、甲市が負担する。

指標　利用件数
単位は、件とする。
資料は、「利用件数.csv」とする。
基準は、前年度とする。

事業【1】相談窓口
事業費は、令和7年度1,000千円とする。
事業費の内訳は、運営費とする。
運営費は、構成団体が利用件数の割合により按分して負担する。
`
const figures = (second: string): string => `団体名,年度,利用件数\n甲市,令和6年度,2\n${second},令和6年度,1\n`
/** Apart from the rules: a list of amounts among them would be taken for a table of figures. */
const desk = (): string => folderOf({})
const folder = (second = '乙町'): string => folderOf({ '規則.renkei': rules(second), '利用件数.csv': figures(second) })

test('a list of amounts in UTF-8 and in CP932 says the same', async () => {
  const own = folder()
  const at = desk()
  const [utf8, cp932] = [join(at, '額.csv'), join(at, '額932.csv')]
  expect((await inProcess('export', own, '--year', 'R7', '-o', utf8)).code).toBe(0)
  expect((await inProcess('export', own, '--year', 'R7', '--as', 'csv-cp932', '-o', cp932)).code).toBe(0)
  const [left, right] = [utf8, cp932].map((path) => decodeText(readFileSync(path)))
  expect([left!.encoding, right!.encoding, right!.text]).toEqual(['utf-8', 'cp932', left!.text])
  expect(left!.text).toMatch(/,,甲市,666667,[^]*,,乙町,333333,/)
})

test('a name that CP932 cannot hold is told with its cell, and no file is written', async () => {
  const own = folder('「𠮷野町」')
  const out = join(desk(), '額.csv')
  const { code, err } = await inProcess('export', own, '--year', 'R7', '--as', 'csv-cp932', '-o', out)
  expect([code, existsSync(out)]).toEqual([1, false])
  expect(err).toMatch(/R0650[^]*「𠮷」（U\+20BB7）/)
})

test('the form of what the rules read has a row for each body and year, to be filled in', async () => {
  const own = folder()
  const out = join(desk(), '記入様式.xlsx')
  expect((await inProcess('export', own, '--as', 'forms', '--year', 'R7', '-o', out)).code).toBe(0)
  const [sheet] = readWorkbook('様式.xlsx', readFileSync(out)).workbook!.sheets
  expect(sheet!.name).toBe('利用件数')
  expect(sheet!.rows.map((row) => row.map((cell) => (cell.kind === 'empty' ? '' : cell.text)))).toEqual([['団体名', '年度', '利用件数(件)'], ['甲市', '令和6年度'], ['乙町', '令和6年度']])
})
