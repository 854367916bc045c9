/** A workbook as it was saved: nothing in it is computed or run. */
export interface Workbook {
  /** Name of the file. */
  readonly source: string
  readonly sheets: readonly WorkbookSheet[]
  /** It holds macros; they are left out. */
  readonly macros: boolean
}

/** One sheet. Rows and columns count from 0. */
export interface WorkbookSheet {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly (readonly WorkbookCell[])[]
  readonly merges: readonly CellRange[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
}

/** From the first cell to the last, both included. */
export interface CellRange {
  readonly row: number
  readonly column: number
  readonly lastRow: number
  readonly lastColumn: number
}

export type WorkbookCell =
  | { readonly kind: 'empty' }
  /** `text` is exact: what was typed, not what the format shows; a day is 2020-10-01; a code shown as 062014 is that. */
  | { readonly kind: 'text' | 'number' | 'day' | 'truth'; readonly text: string; readonly formula?: string }
  /** #REF!, #N/A and the like. */
  | { readonly kind: 'error'; readonly text: string; readonly formula?: string }

/** What stands in a cell, as text; empty where there is nothing. */
export function cellOf(sheet: Pick<WorkbookSheet, 'rows'>, row: number, column: number): WorkbookCell {
  return sheet.rows[row]?.[column] ?? { kind: 'empty' }
}
