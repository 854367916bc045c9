import { Cell, type CellValue } from './cell.ts'
import type { Formula, Range } from './formula.ts'
import type { Sheet } from './sheet.ts'

/** Where an operator puts what it works out on the way: one row of a block, or the lines above its rows. */
export interface Room {
  put(heading: string, formula: Formula, value: CellValue): Cell
}

interface BlockColumn {
  readonly heading: string
  readonly cells: (Cell | undefined)[]
}

/** A small table of the working sheet: what holds for all members on top, then a row for each member. */
export class Block {
  readonly title: string
  readonly labels: readonly string[]
  readonly #single: { readonly heading: string; readonly cell: Cell }[] = []
  readonly #columns: BlockColumn[] = []
  readonly #ends = new Map<BlockColumn, { first: Cell; last: Cell }>()

  constructor(title: string, labels: readonly string[]) {
    this.title = title
    this.labels = labels
  }

  /** Lines that hold for all rows. */
  readonly above: Room = {
    put: (heading, formula, value) => {
      const cell = new Cell(value, formula, 'number')
      this.#single.push({ heading, cell })
      return cell
    },
  }

  row(at: number): Room {
    return { put: (heading, formula, value) => this.set(heading, at, new Cell(value, formula, 'number')) }
  }

  /** Puts a cell into the first column of this heading that is free in the row. */
  set(heading: string, at: number, cell: Cell): Cell {
    let column = this.#columns.find((each) => each.heading === heading && each.cells[at] === undefined)
    if (column === undefined) this.#columns.push((column = { heading, cells: [] }))
    column.cells[at] = cell
    return cell
  }

  /** Whether these cells are a whole column, rows left empty aside. */
  holds(cells: readonly Cell[]): boolean {
    const column = this.#columns.find((each) => each.cells.includes(cells[0]))
    return column !== undefined && new Set(cells).size === cells.length && cells.length === column.cells.filter((cell) => cell !== undefined && cell.formula !== undefined).length && cells.every((cell) => column.cells.includes(cell))
  }

  /** The whole column that a cell of it stands in, rows without a cell included. */
  rangeOf(cell: Cell): Range {
    const column = this.#columns.find(({ cells }) => cells.includes(cell))!
    const ends = this.#ends.get(column) ?? this.#endsOf(column)
    this.#ends.set(column, ends)
    return ends
  }

  /** The ends get addresses with the other cells, so an end without content is a cell too. */
  #endsOf({ cells }: BlockColumn): { first: Cell; last: Cell } {
    const last = this.labels.length - 1
    return { first: (cells[0] ??= new Cell(null)), last: (cells[last] ??= new Cell(null)) }
  }

  layOut(sheet: Sheet): void {
    let row = sheet.nextRow
    sheet.put(row++, 1, this.title, 'heading')
    for (const { heading, cell } of this.#single) {
      sheet.put(row, 1, heading, 'label')
      sheet.place(row++, 2, cell)
    }
    if (this.#columns.length > 0) {
      this.#columns.forEach(({ heading }, i) => sheet.put(row, i + 2, heading, 'label'))
      row++
      this.labels.forEach((label, at) => {
        sheet.put(row + at, 1, label, 'text')
        this.#columns.forEach(({ cells }, i) => cells[at] && sheet.place(row + at, i + 2, cells[at]))
      })
    }
    sheet.skip()
  }
}
