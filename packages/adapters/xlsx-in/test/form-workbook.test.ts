import { proposeMapping, takeFigures, type FigureForm } from '@renkei/sheet'
import { expect, test } from 'vitest'
import { formWorkbook, readWorkbook, sheetOf } from '../src/index.ts'

const forms: readonly FigureForm[] = [
  { table: '利用件数.csv', rows: [['団体コード', '団体名', '年度', '利用件数(件)'], ['012025', '函館市', '令和6年度', '10'], ['011002', '札幌市', '令和6年度', '20']] },
  { table: '別の/利用件数.csv', rows: [['団体名', '件数'], ['山形市', '']] },
  { table: '別の[利用件数].csv', rows: [['団体名', '件数'], ['山形市', '']] },
]

test('a form comes back as the table it stands for; codes keep their zeros', () => {
  const { workbook } = readWorkbook('様式.xlsx', formWorkbook(forms))
  expect(workbook!.sheets.map(({ name }) => name)).toEqual(['利用件数', '別の_利用件数', '別の_利用件数_'])
  const { sheet } = sheetOf('様式.xlsx', workbook!.sheets[0]!)
  const { csv } = takeFigures(sheet!, proposeMapping(sheet!).mapping!)
  expect(csv).toBe('団体コード,団体名,年度,利用件数(件)\r\n012025,函館市,令和6年度,10\r\n011002,札幌市,令和6年度,20\r\n')
})

test('names that are too long or stand twice are told apart', () => {
  const long = '負'.repeat(40)
  const { workbook } = readWorkbook('様式.xlsx', formWorkbook([1, 2, 3].map(() => ({ table: `${long}.csv`, rows: [['団体名']] }))))
  expect(workbook!.sheets.map(({ name }) => name)).toEqual([long.slice(0, 31), `${long.slice(0, 27)}(2)`, `${long.slice(0, 27)}(3)`])
})
