import { sheetOfRows, type SheetReading } from '@renkei/sheet'
import { cellOf, type WorkbookSheet } from './workbook.ts'

/** A sheet of a workbook as rows of text, for the mapping of its columns; places are told as 人口.xlsx［基礎数値］ with a line for each row. */
export function sheetOf(source: string, sheet: WorkbookSheet): SheetReading {
  const texts = sheet.rows.map((row) => row.map((cell) => (cell.kind === 'empty' ? '' : cell.text)))
  const { merges, hiddenRows, hiddenColumns } = sheet
  const formula = (row: number, column: number): string | undefined => {
    const cell = cellOf(sheet, row, column)
    return cell.kind === 'empty' ? undefined : cell.formula
  }
  return sheetOfRows(`${source}［${sheet.name}］`, texts, { merges, hiddenRows, hiddenColumns, formula })
}
