import type { Span } from '@renkei/diagnostics'
import type { CalendarDate, FiscalYear } from '@renkei/model'
import type { Quality } from '@renkei/plan'
import type { CellValue } from './cell-value.ts'
import type { Time } from './time.ts'

/** What a row says about all its figures besides their body. */
export interface Vintage {
  /** 時点; else its 年度; absent in a table without times. */
  readonly time?: Time
  /** 年度, where a row has it beside a 時点. */
  readonly fiscalYear?: FiscalYear
  /** 資料, as typed. */
  readonly edition?: string
  /** 公表日. */
  readonly published?: CalendarDate
  /** 取得日: when whoever keeps the table came to have it. */
  readonly obtained?: CalendarDate
  readonly quality: Quality
}

/** One cell of a table: whose figure it is, of when, from which edition. */
export interface Observation {
  /** Axis member; absent in a table that names no bodies. */
  readonly body?: string
  /** A part of the body, where the table has rows for the whole and for parts; as it is compared. */
  readonly area?: string
  readonly vintage: Vintage
  readonly value: CellValue
  readonly span: Span
  /** Of a body that took the place of others: from whose figures it is made. */
  readonly madeOf?: string
}
