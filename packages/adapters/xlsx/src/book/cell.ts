import type { Formula } from './formula.ts'
import type { Look } from './look.ts'

/** A number is whole and below 2^53 in magnitude; `null` is an empty cell. */
export type CellValue = bigint | string | null

/** A cell of the workbook. It knows its place once its sheet is laid out. */
export class Cell {
  sheet = ''
  row = 0
  column = 0
  /** What the cell shows when the workbook is written: of a formula, its result. */
  value: CellValue
  formula: Formula | undefined
  look: Look

  constructor(value: CellValue, formula?: Formula, look: Look = 'plain') {
    this.value = value
    this.formula = formula
    this.look = look
  }
}
