import type { Quality, State } from '@renkei/plan'

/** What a body pays of a cost, in yen. */
export interface ReportShare {
  /** 団体コード; the name again for payers without one. */
  readonly code: string
  readonly name: string
  readonly yen?: number
  /** Where the outcome is bounded. */
  readonly low?: number
  readonly high?: number
}

/** A figure that was used. */
export interface ReportFigure {
  readonly key: string
  readonly name: string
  readonly source: string
  /** 国勢調査 令和2年. */
  readonly vintage: string
  readonly quality: Quality
  /** ISO date. */
  readonly published?: string
}

/** 仮定, or 疑義 about the source. */
export interface ReportAssumption {
  readonly kind: 'assumption' | 'doubt'
  readonly title: string
  readonly text: string
}

export interface ReportOpen {
  readonly about: string
  readonly who: readonly string[]
  readonly by?: string
}

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
  readonly total?: number
  readonly shares: readonly ReportShare[]
  readonly open: readonly ReportOpen[]
  readonly missing: readonly ReportMissing[]
  readonly hanging?: number
  /** Counted at another programme. */
  readonly restates?: string
}

export interface ReportTotals {
  readonly determined: number
  readonly provisional: number
  readonly open: number
  readonly hanging: number
}

export interface EvaluationReport {
  readonly ruleSet: { readonly name: string; readonly version: string; readonly hash: string }
  readonly fiscalYear: number
  readonly asOf: string
  readonly figures: readonly ReportFigure[]
  readonly assumptions: readonly ReportAssumption[]
  readonly outcomes: readonly ReportOutcome[]
  readonly totals: ReportTotals
}
