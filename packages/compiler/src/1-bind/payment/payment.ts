import type { Span } from '@renkei/diagnostics'
import type { BodySet, YearWindow } from '../program.ts'

/** 納付: when what bodies bear is paid, and in how many parts. */
export interface Payment {
  /** 消防費の負担金. Absent where all that is borne is paid together. */
  readonly cost?: string
  /** As the text calls it: 納付, 交付. */
  readonly verb: string
  /** Fiscal years whose shares are paid so. */
  readonly years: readonly YearWindow[]
  readonly payers?: BodySet
  /** To whom; its own share it does not pay. */
  readonly payee?: BodySet
  readonly parts: InstalmentsOfYear | InstalmentsOverYears
  readonly rounding?: InstalmentRounding
  /** Where the due day is one on which offices are closed: the first open day after, or the last before. */
  readonly closedDay?: 'after' | 'before'
  readonly span: Span
}

/** 納期: each with its day and its part of the year's amount, an exact ratio. */
export interface InstalmentsOfYear {
  readonly kind: 'year'
  readonly instalments: readonly { readonly due: DueDay; readonly part: string }[]
}

/** The share of one year in equal parts, a part a year. */
export interface InstalmentsOverYears {
  readonly kind: 'years'
  /** The year whose share it is. */
  readonly of: number
  readonly from: number
  readonly to: number
}

/** A day of a fiscal year: 6月末日, 翌年度の5月10日. */
export interface DueDay {
  readonly month: number
  readonly day: number | 'end'
  /** 翌年度: the year after the one whose share is paid. */
  readonly following: boolean
  readonly span: Span
}

/** 各納期の額に千円未満の端数: what is below the unit goes to the last or the first part. */
export interface InstalmentRounding {
  readonly unit: string
  readonly to: 'last' | 'first'
  readonly span: Span
}
