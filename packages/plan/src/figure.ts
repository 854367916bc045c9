import type { Rational } from '@renkei/money'
import type { AxisId, Column, Direction, Origin, Unit } from './plan.ts'

/** How final a figure is: 確定, 速報, 推計, 予定. All but `final` make an outcome provisional. */
export type Quality = 'final' | 'preliminary' | 'estimate' | 'planned'

/** A resolved column: the figure a plan reads by `key`. */
export interface Figure {
  readonly key: string
  readonly unit: Unit
  readonly whole: boolean
  /** The unit people use for it, トン, and what one of it is in base units: `1000`. The column is in base units. */
  readonly unitName?: string
  readonly scale?: Rational
  readonly column: Column
  readonly quality: Quality
  readonly qualityAt?: Readonly<Record<number, Quality>>
  /** By year and body: of what an awaited cell is drawn together from, what the table lacks: 令和5年度. */
  readonly lacking?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By year and body: from which figures of the table a cell is made: 15,000人－丙地区3,000人. */
  readonly madeOf?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly source: {
    /** The table's name: 人口.csv. */
    readonly name: string
    /** The edition and time of the figures: 国勢調査 令和2年. */
    readonly vintage: string
    readonly published?: string
    /** How the edition was chosen, in the words of the rule: 直近の国勢調査. */
    readonly asOfRule: string
    /** What was made of what the table says: 0.88乗. */
    readonly derived?: string
    /** By fiscal year computed, for the years in which anything was read. */
    readonly byYear?: Readonly<Record<string, { readonly vintage: string; readonly published?: string }>>
  }
}

/** What was decided or paid: a whole group, or nothing. */
export interface Recorded {
  readonly slot: string
  readonly column: Column
  /** Axes it covers as a whole, within one year. */
  readonly group: readonly AxisId[]
  /** ISO date. */
  readonly decided: string
  readonly authority: string
  readonly origin?: Origin
}

export const FIGURES_FORMAT = 'renkei-figures/1'

export interface FigureSnapshot {
  readonly format: typeof FIGURES_FORMAT
  readonly axesHash: string
  /** ISO date: what was known. */
  readonly asOf: string
  readonly computedFor: string
  readonly figures: Readonly<Record<string, Figure>>
  readonly records: Readonly<Record<string, Recorded>>
  readonly decisions: Readonly<Record<string, Recorded>>
  readonly hash: string
}

/** Leaf → values that replace it. */
export interface Scenario {
  readonly id: string
  readonly label: string
  readonly override: Readonly<Record<string, Column>>
}

/** When a figure is read, seen from the fiscal year computed. */
export type AsOfRule =
  /** 直近の国勢調査: the newest final figure published by the day of calculation. */
  | { readonly kind: 'latest'; readonly edition?: string; readonly preliminary?: boolean }
  /** 前年度 is 1, 前々年度 2, 当該年度 0. */
  | { readonly kind: 'fiscal-lag'; readonly lag: number; readonly edition?: string }
  /** 令和2年の国勢調査. */
  | { readonly kind: 'calendar-year'; readonly year: number; readonly edition?: string }
  /** 令和6年度の…: a frozen fiscal year. */
  | { readonly kind: 'fiscal-year'; readonly year: number; readonly edition?: string }
  /** 令和6年10月1日現在. */
  | { readonly kind: 'date'; readonly date: string; readonly edition?: string }
  /** 前年10月1日現在: month and day (末日 is `end`) in the calendar year before (−1) or of (0) the fiscal year's start. */
  | { readonly kind: 'yearly-date'; readonly month: number; readonly day: number | 'end'; readonly yearOffset: number; readonly edition?: string }
  /** 過去3年度の平均, 令和3年度から令和5年度までの合計: several fiscal years, each read as it is, drawn together exactly. */
  | { readonly kind: 'fiscal-years'; readonly from: YearPoint; readonly to: YearPoint; readonly of: 'mean' | 'sum'; readonly edition?: string }
  /** A table without times (負担率表). */
  | { readonly kind: 'timeless' }

/** A fiscal year seen from the one computed (前年度 is a lag of 1), or fixed. */
export type YearPoint = { readonly lag: number } | { readonly year: number }

/** How a figure is rounded before anything is shared by it; `unit` in base units: 1/1000 keeps three decimals. */
export interface FigureRounding {
  readonly unit: Rational
  readonly direction: Direction
}

/** 人口の0.88乗（小数点以下第2位未満四捨五入）: a power of the figure as it stands in the unit of its indicator, rounded once. */
export interface FigurePower {
  /** Greater than 0: 22/25. */
  readonly exponent: Rational
  /** A power that is not whole is no exact number without it. */
  readonly rounding?: FigureRounding
  /** 0.88乗, 平方根. */
  readonly text: string
}

/** A part of some bodies, taken off their figures. */
export interface LessArea {
  readonly area: string
  /** Members of the body axis. */
  readonly bodies: readonly string[]
  readonly span: Origin['span']
}

/** 旧乙町は、平成18年1月1日から甲市とする: whose figures from before that day are the successor's. */
export interface Succession {
  /** Member of the body axis. */
  readonly successor: string
  /** As written: 旧乙町. Tables may leave 旧 out. */
  readonly predecessors: readonly string[]
  /** ISO date. */
  readonly from: string
  /** 承継する: what a table without times says of them counts too. */
  readonly inherits: readonly string[]
}

/** How a table names the two sides of an ordered pair: 居住市町 and 施設所在市町, first and second of the two axes. */
export interface PairColumns {
  readonly sides: readonly [first: string, second: string]
  /** 表にない組は、計上なしとする: what a time that is in the table says nothing of does not arise. */
  readonly absent?: 'nil'
  /** What a body is to itself is read too. */
  readonly own?: true
}

/** What the compiler asks `figures` for: one per `figure` key of the plan. */
export interface FigureRequest {
  readonly key: string
  /** The indicator's name, which is also the name of its column: 人口. */
  readonly indicator: string
  readonly unit: Unit
  /** The unit as written: 人, 千円. Values of the table are in it; the column is in base units (yen, person …). */
  readonly unitName: string
  /** The file that holds it: 人口.csv. */
  readonly table: string
  /** Where the text names the file, if it does. */
  readonly tableSpan?: Origin['span']
  /** Marks of this table beside those of the standard: `—` → nil … */
  readonly marks?: Readonly<Record<string, 'nil' | 'not-estimated' | 'not-published'>>
  readonly asOf: AsOfRule
  /** The phrase it was read from: 直近の国勢調査. */
  readonly asOfText: string
  /** Where the text rounds the figure itself: 過去3年度の平均（小数点以下切捨て）. */
  readonly rounding?: FigureRounding
  /** The figure is this power of what the table says: a plain number. */
  readonly power?: FigurePower
  /** Parts of bodies that do not count: 甲市の人口は、丙地区の人口を除いたものとする. */
  readonly less?: readonly LessArea[]
  /** Of a figure that is settled later: what a year goes by while it lasts (an estimate where there is one), or final figures alone. */
  readonly stage?: 'first' | 'final'
  /** Figures of ordered pairs of bodies. The axes are then the year and the two sides. */
  readonly pairs?: PairColumns
  /** Axes of the column, `['year','body']` as a rule. Members come from the plan. */
  readonly axes: readonly AxisId[]
  /** Something is shared by it: a negative figure is an error, and nil counts only where the indicator says what its mark means. */
  readonly nonNegative?: true
  /** The figures are the rates of one whole, as a 負担率表 lists them. */
  readonly rates?: true
  /** Bodies (codes) of which a figure is really used, by fiscal year: a missing one is reported. */
  readonly needed: Readonly<Record<string, readonly string[]>>
  readonly origin: Origin
}

/** A slot of the plan that reads what was decided or paid for a cost. */
export interface RecordRequest {
  readonly slot: string
  /** Number of the programme: `12`. */
  readonly programme: string
  readonly cost: string
  readonly axes: readonly AxisId[]
  /** Axes a record covers as a whole, within one year. */
  readonly group: readonly AxisId[]
  /** What was decided (決定額), or what was paid (納付額: every payment; 既納付額: all so far). */
  readonly kind: 'decided' | 'paid'
  /** The bodies that belong to the record, by fiscal year. */
  readonly needed: Readonly<Record<string, readonly string[]>>
  readonly origin: Origin
}
