import type { GridPlace } from '../../../parts/grid-target.ts'

/** A block of cells; all four are part of it. */
export interface Block {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export function blockBetween([row, column]: GridPlace, [otherRow, otherColumn]: GridPlace): Block {
  return { top: Math.min(row, otherRow), bottom: Math.max(row, otherRow), left: Math.min(column, otherColumn), right: Math.max(column, otherColumn) }
}

/** Something for every cell of a block, row by row. */
export function cellsOf<T>({ top, bottom, left, right }: Block, cell: (place: GridPlace) => T): readonly (readonly T[])[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (_cell, column) => cell([top + row, left + column])))
}
