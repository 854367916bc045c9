import type { SourceText } from '../source-text.ts'

/** One item of an axis: an area, a time, a class of figures. */
export interface AxisItem {
  readonly code: string
  readonly name: string
  readonly unit?: string
}

/** `tab`, `cat01` …, `area` or `time`, and its items in the order of the service. */
export interface Axis {
  readonly id: string
  readonly name: string
  readonly items: readonly AxisItem[]
}

/** What the service says about a table. */
export interface StatsTable {
  readonly id: string
  /** 国勢調査. */
  readonly survey: string
  readonly title: string
  readonly surveyDate?: string
  /** ISO day on which the table was opened to the public. */
  readonly published?: string
}

/** One value: its code on every axis, its unit and its text: a number, a mark, or nothing. */
export interface StatsValue {
  readonly codes: Readonly<Record<string, string>>
  readonly unit?: string
  readonly text: string
}

/** A reply with figures, as one whatever its form was. */
export interface StatsReply {
  readonly source: SourceText
  readonly table: StatsTable
  readonly axes: readonly Axis[]
  readonly values: readonly StatsValue[]
  /** What the service says its marks mean: `-` → 該当数値なし. */
  readonly notes: Readonly<Record<string, string>>
  /** When the service answered, ISO with time and zone, where it says so. */
  readonly answered?: string
  /** How many values there are in all, where the service says so. */
  readonly total?: number
  /** Where the next page begins. */
  readonly next?: number
}
