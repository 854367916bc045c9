import { displayWidth } from '@renkei/diagnostics'
import ExcelJS, { type CellValue, type DataValidation, type Workbook } from 'exceljs'
import { columnName, formulaText } from '../book/address.ts'
import type { Book } from '../book/book.ts'
import type { Cell } from '../book/cell.ts'
import type { Sheet } from '../book/sheet.ts'
import type { InputCell } from '../unfold/inputs.ts'
import { styles } from './styles.ts'

/** Points a line of text takes. */
const LINE_HEIGHT = 13.5

/** The workbook as the bytes of an .xlsx file. Its formulas carry their results, and are computed again when it is opened. */
export async function writeWorkbook({ book, inputs }: { readonly book: Book; readonly inputs: readonly InputCell[] }): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook()
  file.title = book.title
  file.creator = 'Renkei'
  file.calcProperties.fullCalcOnLoad = true
  for (const sheet of book.sheets) writeSheet(file, sheet)
  for (const { name, first, last } of book.names) file.definedNames.add(`'${first.sheet}'!$${columnName(first.column)}$${first.row}:$${columnName(last.column)}$${last.row}`, name)
  for (const input of inputs) restrict(file, input)
  return new Uint8Array(await file.xlsx.writeBuffer())
}

function writeSheet(file: Workbook, sheet: Sheet): void {
  const out = file.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: sheet.frozen.columns, ySplit: sheet.frozen.rows, showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, ...(sheet.titleRows === undefined ? {} : { printTitlesRow: `1:${sheet.titleRows}` }) },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  })
  for (const [column, width] of sheet.widths) out.getColumn(column).width = width
  for (const [row, cells] of sheet.rows) {
    const line = out.getRow(row)
    const lines = linesOf(cells, sheet)
    if (lines > 1) line.height = lines * LINE_HEIGHT
    for (const [column, cell] of cells) {
      const written = line.getCell(column)
      const value = contentOf(cell, sheet)
      if (value !== null) written.value = value
      written.style = styles[cell.look]
    }
  }
}

/** Not every program makes a row as high as its wrapped texts. */
function linesOf(cells: ReadonlyMap<number, Cell>, sheet: Sheet): number {
  const texts = [...cells].filter(([, { look, formula, value }]) => look === 'text' && formula === undefined && typeof value === 'string')
  return Math.max(1, ...texts.map(([column, { value }]) => Math.ceil(displayWidth(String(value)) / ((sheet.widths.get(column) ?? 10) - 2))))
}

function contentOf({ formula, value }: Cell, sheet: Sheet): CellValue {
  const result = typeof value === 'bigint' ? Number(value) : value
  return formula === undefined ? result : { formula: formulaText(formula, sheet.name), ...(result === null ? {} : { result }) }
}

/** Whole numbers, or 該当 and 非該当. */
function restrict(file: Workbook, { cell, over, nonneg, truth }: InputCell): void {
  const allow = (to: Cell, validation: DataValidation): void => {
    const sheet = to.sheet === '' ? undefined : file.getWorksheet(to.sheet)
    if (sheet !== undefined) sheet.getCell(to.row, to.column).dataValidation = validation
  }
  const whole = (least: number): DataValidation => ({ type: 'whole', operator: 'greaterThanOrEqual', formulae: [least], allowBlank: true, showErrorMessage: true, error: '整数を入力してください' })
  allow(cell, truth ? { type: 'list', formulae: ['"該当,非該当"'], allowBlank: true } : whole(nonneg ? 0 : -499_999_999_999_999))
  if (over !== undefined) allow(over, whole(1))
}
