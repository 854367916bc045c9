import type { ColumnRole } from '@renkei/figures'

/** What each column of a sheet is read as. Proposed from the sheet, shown, corrected by hand, and kept beside the figures as 対応表.csv. */
export interface Mapping {
  /** Of a workbook. */
  readonly sheet?: string
  /** The lines of the heading, counted from 1 as spreadsheets do. */
  readonly heading: { readonly from: number; readonly to: number }
  readonly columns: readonly MappedColumn[]
}

/** What a column of figures says beside its rows, as far as it does. */
export interface FigureMeaning {
  /** What is measured. */
  readonly indicator?: string
  readonly unit?: string
  /** A year of figures: 令和7年度. */
  readonly fiscalYear?: string
  /** A day, a month or a calendar year. */
  readonly time?: string
  readonly edition?: string
  readonly body?: string
}

/** One column: what it says about its rows, a figure, or nothing that is kept. */
export interface MappedColumn extends FigureMeaning {
  /** Counted from 0. */
  readonly index: number
  /** As in the sheet, for the reader. */
  readonly title: string
  readonly as: ColumnRole | 'left-out'
}
