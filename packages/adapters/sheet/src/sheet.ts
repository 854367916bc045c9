import { quoted } from '@renkei/csv'
import type { Diagnostic } from '@renkei/diagnostics'
import { readCsv, type Grid } from '@renkei/figures'

/** A sheet as staff have it: cells as text, and what a workbook says about them. Rows and columns count from 0. */
export interface Sheet {
  /** Path of the file; of a workbook with the name of the sheet behind it. */
  readonly source: string
  /** What places in diagnostics refer to: the file, or a workbook's sheet with a line for each row. */
  readonly text: string
  readonly grid: Grid
  readonly merges: readonly Merge[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  /** The formula behind a value, where a workbook has one. */
  readonly formula: (row: number, column: number) => string | undefined
}

/** Cells that are one, from the first to the last, both included; what is written stands in the first. */
export interface Merge {
  readonly row: number
  readonly column: number
  readonly lastRow: number
  readonly lastColumn: number
}

export interface SheetReading {
  readonly sheet?: Sheet
  readonly diagnostics: readonly Diagnostic[]
}

/** The sheet that a CSV file is. */
export function sheetOfCsv(source: string, text: string): SheetReading {
  const { grid, diagnostics } = readCsv(source, text)
  const nothing = new Set<number>()
  return { diagnostics, ...(grid ? { sheet: { source, text, grid, merges: [], hiddenRows: nothing, hiddenColumns: nothing, formula: () => undefined } } : {}) }
}

/** The sheet that rows of cells are; each row becomes one line of its text. */
export function sheetOfRows(source: string, rows: readonly (readonly string[])[], rest: Partial<Omit<Sheet, 'source' | 'text' | 'grid'>> = {}): SheetReading {
  const width = Math.max(1, ...rows.map((row) => row.length))
  const line = (row: readonly string[]): string => Array.from({ length: width }, (_, column) => quoted((row[column] ?? '').replace(/\s*[\r\n]+\s*/g, ' '))).join(',')
  const { sheet, diagnostics } = sheetOfCsv(source, rows.map((row) => `${line(row)}\n`).join(''))
  return { diagnostics, ...(sheet ? { sheet: { ...sheet, ...rest } } : {}) }
}
