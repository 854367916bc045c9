import { expect, test } from 'vitest'
import { proposeMapping, sheetOfCsv, sheetOfRows, takeFigures, type Merge, type Sheet } from '../src/index.ts'

const bodies = [{ code: '062014', name: '山形市' }, { code: '062073', name: '上山市' }, { code: '063231', name: '朝日町' }]

function csvOf(text: string, name?: string): { readonly csv: string | undefined; readonly told: readonly string[] } {
  return taken(sheetOfCsv('表.csv', text).sheet!, name)
}

function taken(sheet: Sheet, name?: string): { readonly csv: string | undefined; readonly told: readonly string[] } {
  const { mapping, diagnostics } = proposeMapping(sheet, name)
  const figures = mapping && takeFigures(sheet, mapping, { bodies })
  return { csv: figures?.csv?.replaceAll('\r\n', '\n').trimEnd(), told: [...diagnostics, ...(figures?.diagnostics ?? [])].map(({ code, args }) => `${code} ${Object.values(args).join(' ')}`) }
}

const merged = (row: number, column: number, lastRow: number, lastColumn: number): Merge => ({ row, column, lastRow, lastColumn })

test('a plain table stays as it is; codes get their zero and their check digit back', () => {
  expect(csvOf('団体コード,団体名,資料,時点,人口\n62014,山形市,国勢調査,2020-10-01,"247,590"\n06207,上山市,国勢調査,2020-10-01,２９１１０\n')).toEqual({
    csv: '団体コード,団体名,資料,時点,人口\n062014,山形市,国勢調査,2020-10-01,247590\n062073,上山市,国勢調査,2020-10-01,29110',
    told: [],
  })
})

test('years across become rows; the title says what is counted and in which unit', () => {
  const { csv, told } = csvOf('令和7年度　火葬件数調べ（単位：件）,,\n,,\n市町名,R5年度,R6年度\n山形市,"1,200",▲3\n上山市,－,未定\n合計,1200,\n')
  expect(csv).toBe('団体コード,団体名,年度,火葬件数(件)\n062014,山形市,R5年度,1200\n062014,山形市,R6年度,-3\n062073,上山市,R5年度,－\n062073,上山市,R6年度,未定')
  expect(told).toEqual([])
})

test('a heading of two lines with merged cells: what is counted above, the year below', () => {
  const rows = [['団体名', '利用件数（件）', '', '職員数（人）', ''], ['', '令和5年度', '令和6年度', '令和5年度', '令和6年度'], ['山形市', '10', '20', '3', '4'], ['上山市', '〃', '（同左）', '5', '6']]
  const { sheet } = sheetOfRows('表.xlsx［実績］', rows, { merges: [merged(0, 0, 1, 0), merged(0, 1, 0, 2), merged(0, 3, 0, 4)] })
  expect(taken(sheet!).csv).toBe(
    '団体コード,団体名,年度,利用件数(件),職員数(人)\n062014,山形市,令和5年度,10,3\n062014,山形市,令和6年度,20,4\n062073,上山市,令和5年度,10,5\n062073,上山市,令和6年度,10,6',
  )
})

test('bodies across and years down', () => {
  expect(csvOf('年度,山形市,上山市,計\n令和5年度,10,20,30\n令和6年度,11,21,33\n', '搬入量').csv).toBe(
    '団体コード,団体名,年度,搬入量\n062014,山形市,令和5年度,10\n062073,上山市,令和5年度,20\n062014,山形市,令和6年度,11\n062073,上山市,令和6年度,21',
  )
})

test('the day and the edition of a census from the heading', () => {
  expect(csvOf('団体名,国勢調査人口（令和2年10月1日現在）,構成比（％）\n山形市,247590,89.5\n上山市,29110,10.5\n').csv).toBe(
    '団体コード,団体名,資料,時点,国勢調査人口\n062014,山形市,国勢調査人口,令和2年10月1日現在,247590\n062073,上山市,国勢調査人口,令和2年10月1日現在,29110',
  )
})

test('a wrong total, a broken formula and words in place of a figure are told at their cells; nothing is taken in part', () => {
  const { csv, told } = csvOf('団体名,件数\n山形市,10\n上山市,#REF!\n朝日町,約20\n合計,40\n')
  expect(csv).toBeUndefined()
  expect(told).toEqual(['R0657 B3 #REF!', 'R0420 件数 約20'])
  expect(csvOf('団体名,件数\n山形市,10\n上山市,20\n合計,40\n').told).toEqual(['R0422 40 30 件数'])
})

test('a wrong check digit, and a name that several prefectures have', () => {
  expect(csvOf('団体コード,団体名,件数\n062015,山形市,10\n').told).toEqual(['R0413 062015 062014'])
  const { sheet } = sheetOfCsv('表.csv', '団体名,件数\n朝日町,10\n')
  const known = { bodies: [...bodies, { code: '163431', name: '朝日町' }] }
  expect(takeFigures(sheet!, proposeMapping(sheet!).mapping!, known).diagnostics.map(({ code }) => code)).toEqual(['R0415'])
  const told = sheetOfCsv('表.csv', '都道府県,団体名,件数\n山形県,朝日町,10\n').sheet!
  expect(takeFigures(told, proposeMapping(told).mapping!, known).csv).toContain('063231,朝日町,10')
})

test('a name that a spreadsheet would compute is refused', () => {
  expect(csvOf('団体名,件数\n山形市,10\n=HYPERLINK(1),20\n+cmd|calc,30\n').told).toEqual(['R0664 A3 =HYPERLINK(1)', 'R0664 A4 +cmd|calc'])
})

test('hidden rows are read and told; a value typed over a formula is told', () => {
  const rows = [['団体名', '件数'], ['山形市', '10'], ['上山市', '20'], ['朝日町', '30']]
  const { sheet } = sheetOfRows('表.xlsx［実績］', rows, { hiddenRows: new Set([2]), formula: (row) => (row === 3 ? undefined : `C${row + 1}*2`) })
  expect(taken(sheet!).told).toEqual(['R0659 件数 B4', 'R0658 3'])
})

test('a sheet without figures, and a column that nobody names', () => {
  expect(csvOf('これまでの経緯\n昭和40年に設立\n').told).toEqual(['R0655 表.csv'])
  expect(csvOf('団体名,令和6年度\n山形市,10\n').told).toEqual(['R0656 B1'])
})

test('every row of the sheet is in one heap', () => {
  const { sheet } = sheetOfCsv('表.csv', '利用件数\n\n団体名,件数\n山形市,10\n市計,10\n上山市,20\n合計,30\n※ 見込みを含む。\n')
  const { rows } = takeFigures(sheet!, proposeMapping(sheet!).mapping!)
  expect(rows).toEqual({ heading: [1, 2, 3], figures: [4, 6], subtotal: [5], total: [7], note: [8], blank: [] })
})
