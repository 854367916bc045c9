import type { ColumnRole } from '@renkei/figures'

/** What each column of a sheet is read as. Proposed from the sheet, shown, corrected by hand, and kept beside the figures as 対応表.csv. */
export interface Mapping {
  /** Of a workbook. */
  readonly sheet?: string
  /** The lines of the heading, counted from 1 as spreadsheets do. */
  readonly heading: { readonly from: number; readonly to: number }
  readonly columns: readonly MappedColumn[]
}

/** One column: what it says about its rows, a figure, or nothing that is kept. */
export interface MappedColumn {
  /** Counted from 0. */
  readonly index: number
  /** As in the sheet, for the reader. */
  readonly title: string
  readonly as: ColumnRole | 'left-out'
  /** Of a figure: its name, unit, year or day, edition and body, as far as the rows do not say them. */
  readonly indicator?: string
  readonly unit?: string
  readonly fiscalYear?: string
  readonly time?: string
  readonly edition?: string
  readonly body?: string
}
