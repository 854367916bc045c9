import { HyperFormula } from 'hyperformula'
import { formulaText } from '../../src/book/address.ts'
import type { Cell } from '../../src/book/cell.ts'
import type { Sheet } from '../../src/book/sheet.ts'

/** A workbook as an engine of its own computes it: no value of a formula is taken along. */
export class Recalculated {
  readonly #engine: HyperFormula

  constructor(sheets: readonly Sheet[]) {
    const contents = Object.fromEntries(sheets.map((sheet) => [sheet.name, rowsOf(sheet)]))
    this.#engine = HyperFormula.buildFromSheets(contents, { licenseKey: 'gpl-v3', smartRounding: false, useArrayArithmetic: true })
  }

  get(cell: Cell): unknown {
    const value = this.#engine.getCellValue(this.#addressOf(cell))
    return value !== null && typeof value === 'object' ? `#${value.type}` : value
  }

  set(cell: Cell, value: number | string | null): void {
    this.#engine.setCellContents(this.#addressOf(cell), value)
  }

  destroy(): void {
    this.#engine.destroy()
  }

  #addressOf({ sheet, row, column }: Cell): { sheet: number; row: number; col: number } {
    return { sheet: this.#engine.getSheetId(sheet)!, row: row - 1, col: column - 1 }
  }
}

function rowsOf(sheet: Sheet): (string | number | null)[][] {
  const rows: (string | number | null)[][] = []
  for (const [row, cells] of sheet.rows) {
    const line: (string | number | null)[] = (rows[row - 1] = [])
    for (const [column, cell] of cells) {
      line[column - 1] = cell.formula === undefined ? (typeof cell.value === 'bigint' ? Number(cell.value) : cell.value === null ? null : `'${cell.value}`) : `=${formulaText(cell.formula, sheet.name)}`
    }
  }
  for (let i = 0; i < rows.length; i++) rows[i] = Array.from(rows[i] ?? [], (each) => each ?? null)
  return rows
}
