import { Cell, type CellValue } from './cell.ts'
import type { Formula } from './formula.ts'
import type { Look } from './look.ts'

/** A sheet without a file format: rows of cells, and how it is seen and printed. */
export class Sheet {
  readonly name: string
  readonly rows: Map<number, Map<number, Cell>> = new Map()
  readonly widths: Map<number, number> = new Map()
  /** Rows and columns that stay when one scrolls. */
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 }
  /** Rows printed on top of every page. */
  titleRows: number | undefined
  #last = 0

  constructor(name: string) {
    this.name = name
  }

  /** The first row that is still free. */
  get nextRow(): number {
    return this.#last + 1
  }

  place(row: number, column: number, cell: Cell): Cell {
    Object.assign(cell, { sheet: this.name, row, column })
    const cells = this.rows.get(row) ?? new Map<number, Cell>()
    this.rows.set(row, cells.set(column, cell))
    this.#last = Math.max(this.#last, row)
    return cell
  }

  put(row: number, column: number, value: CellValue, look: Look = 'plain', formula?: Formula): Cell {
    return this.place(row, column, new Cell(value, formula, look))
  }

  /** Texts and cells side by side. */
  line(row: number, values: readonly (CellValue | Cell | undefined)[], look: Look = 'plain'): void {
    values.forEach((value, i) => {
      if (value instanceof Cell) this.place(row, i + 1, value)
      else if (value !== undefined) this.put(row, i + 1, value, look)
    })
  }

  /** Draws the cells of a row that hold nothing, up to a column, so that tables have no holes. */
  fill(row: number, to: number, look: Look): void {
    const cells = this.rows.get(row)
    for (let column = 1; column <= to; column++) if (!cells?.has(column)) this.put(row, column, null, look)
  }

  skip(rows = 1): void {
    this.#last += rows
  }
}
