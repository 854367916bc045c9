export { WORKBOOK_LIMITS } from './limits.ts'
export { readWorkbook, type WorkbookReading } from './read-workbook.ts'
export { sheetOf } from './sheet-of.ts'
export { cellOf, type CellRange, type Workbook, type WorkbookCell, type WorkbookSheet } from './workbook.ts'
