import type { Quality, State } from '@renkei/plan'

/** What a body pays of a cost, in yen. */
export interface ReportShare {
  /** 団体コード; the name again for payers without one. */
  readonly code: string
  readonly name: string
  /** Absent where there is no single number. */
  readonly yen?: number
  /** Where the outcome is bounded. */
  readonly low?: number
  readonly high?: number
}

/** A figure that was used. */
export interface ReportFigure {
  readonly key: string
  readonly name: string
  /** The table: 人口.csv. */
  readonly source: string
  /** The edition and time read for the year: 国勢調査 令和2年. */
  readonly vintage: string
  readonly quality: Quality
  /** ISO date. */
  readonly published?: string
}

/** 仮定: declared by the author, or taken by the plan. 疑義: a suspected error of the source. */
export interface ReportAssumption {
  readonly kind: 'assumption' | 'doubt'
  /** `declared`, or what the plan had to take for granted. */
  readonly code: string
  readonly title: string
  readonly text: string
}

/** Something to be decided: what, by whom, by when. */
export interface ReportOpen {
  readonly about: string
  /** In the words of the text: 中枢都市, 連携市町. */
  readonly who: readonly string[]
  /** The bodies these are. */
  readonly bodies: readonly { readonly code: string; readonly name: string }[]
  readonly by?: string
}

/** A figure, amount or role that is not there: of which bodies, in which years. */
export interface ReportMissing {
  readonly figure: string
  readonly bodies: readonly string[]
  readonly years: readonly string[]
}

export interface ReportOutcome {
  readonly programme: string
  readonly title: string
  readonly cost: string
  readonly fiscalYear: number
  readonly state: State
  /** The name of the method in the plan: pro-rata, sole … */
  readonly method: string
  readonly total?: number
  readonly shares: readonly ReportShare[]
  readonly open: readonly ReportOpen[]
  readonly missing: readonly ReportMissing[]
  /** Yen that hang on what is open. */
  readonly hanging?: number
  /** Counted at another programme: `33/情報発信費`. */
  readonly restates?: string
  /** False for a cost that may arise beside the printed one. */
  readonly inTotal: boolean
}

/** Yen settled and provisional apart, never drawn together with what is open. */
export interface ReportTotals {
  readonly determined: number
  readonly provisional: number
  readonly open: number
  readonly hanging: number
}

/** The outcome of one fiscal year as plain JSON. */
export interface EvaluationReport {
  readonly ruleSet: { readonly name: string; readonly version: string; readonly hash: string }
  readonly fiscalYear: number
  /** ISO date: what was known. */
  readonly asOf: string
  readonly figures: readonly ReportFigure[]
  readonly assumptions: readonly ReportAssumption[]
  readonly outcomes: readonly ReportOutcome[]
  readonly totals: ReportTotals
}

export interface ReportFilter {
  readonly year: number
  /** Number of the programme. */
  readonly programme?: string
  /** Code of the body. */
  readonly body?: string
}
