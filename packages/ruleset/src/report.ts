import type { Quality, Stage, State } from '@renkei/plan'
import type { UsedPackage } from './rule-set.ts'

export interface ReportBody {
  /** 団体コード; the name again for payers without one. */
  readonly code: string
  readonly name: string
}

/** What a body pays of a cost, in yen. Bodies without a number are in `ReportOutcome.bodies` alone. */
export interface ReportShare extends ReportBody {
  /** Absent where the outcome is bounded. */
  readonly yen?: number
  readonly low?: number
  readonly high?: number
}

/** A figure that the outcomes shown read. */
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
  /** Of the source; empty where it is not told. */
  readonly place: string
  /** Numbers of the programmes it speaks of; none where it is general. */
  readonly programmes: readonly string[]
  /** False where it speaks of programmes that are not shown, and of no other. */
  readonly concerned: boolean
}

/** Something to be decided: what, by whom, by when. */
export interface ReportOpen {
  readonly about: string
  /** Who bears the cost, or only by which ratio. */
  readonly of: 'burden' | 'ratio'
  /** What the ratio shall go by, in the words of the text: 食数等. */
  readonly base?: string
  /** In the words of the text: 中枢都市, 連携市町. */
  readonly who: readonly string[]
  /** Word by word, the bodies these are. */
  readonly parties: readonly { readonly name: string; readonly bodies: readonly ReportBody[] }[]
  /** All of them, each once. */
  readonly bodies: readonly ReportBody[]
  readonly by?: string
}

/** What is not there: of which bodies, in which years. */
export interface ReportMissing {
  /** A figure of a table, a role nobody fills, an amount of a cost, or another value the rule reads. */
  readonly kind: 'figure' | 'role' | 'amount' | 'value'
  readonly name: string
  /** Of a figure: as of when it is read, in the words of the rule: 前年度. */
  readonly asOfRule?: string
  /** Of a figure drawn together from several years: those that lack. */
  readonly lacking?: string
  /** Empty where it is missing for all. */
  readonly bodies: readonly ReportBody[]
  /** Fiscal years for which it is needed. */
  readonly years: readonly number[]
}

/** What will be replaced: a figure that is not final, or a share worked out again for want of a record. */
export interface ReportEstimate {
  readonly kind: 'estimate' | 'recomputed'
  readonly name: string
  readonly quality?: Quality
  /** Fiscal years. */
  readonly years: readonly number[]
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
  /** Whom the cost concerns, whatever its state. */
  readonly bodies: readonly ReportBody[]
  readonly open: readonly ReportOpen[]
  readonly missing: readonly ReportMissing[]
  /** Why an amount is provisional. */
  readonly estimates: readonly ReportEstimate[]
  /** Yen that hang on what is open. */
  readonly hanging?: number
  /** Where it is counted: one cost printed in two programmes. */
  readonly restates?: { readonly programme: string; readonly cost: string }
  /** What the bodies receive, of what others pay: the same yen seen from the other side. */
  readonly receives?: true
  /** False for a cost that may arise beside the printed one. */
  readonly inTotal: boolean
}

/** 納付: what is due of the shares of a year, on one day or in one of several years. Its number is in no total. */
export interface ReportPayment extends ReportOutcome {
  /** ISO date. */
  readonly due?: string
  /** In the words of the text; absent where it does not say to whom. */
  readonly to?: string
  /** The page is that of a body it is paid to: `shares` are what the others pay. */
  readonly received?: true
}

/** Yen settled and provisional apart, never drawn together with what is open. */
export interface ReportTotals {
  readonly determined: number
  readonly provisional: number
  /** Costs without a settled number. */
  readonly open: number
  /** Yen that hang on them. */
  readonly hanging: number
  /** The same by what must be decided; yen that hang on two things are told with both. */
  readonly hangingOn: readonly ReportHanging[]
  /** Costs that are open too, but may arise beside the printed ones. */
  readonly openOutside: number
  /** Costs shown that are counted at another programme, which is not shown: they are in none of these numbers. */
  readonly countedElsewhere?: readonly { readonly programme: string; readonly cost: string; readonly yen?: number }[]
}

/** What must be decided, and the yen of the costs that wait for it. */
export interface ReportHanging {
  readonly programme: string
  readonly about: string
  readonly yen: number
}

/** 改正: since when it is known (ISO date), and the fiscal year from which it applies. */
export interface ReportAmendment {
  readonly name: string
  readonly known: string
  readonly from: number
}

/** The outcome of one fiscal year as plain JSON. */
export interface EvaluationReport {
  readonly ruleSet: { readonly name: string; readonly version: string; readonly hash: string; readonly packages?: readonly UsedPackage[] }
  readonly fiscalYear: number
  /** ISO date: what was known. */
  readonly asOf: string
  /** False where nobody said the day: `asOf` then limits the newest figures (直近), what is decided and amended; of the others all at hand are used. */
  readonly asOfStated: boolean
  /** How far the year had come on that day; absent where nothing shown is settled afterwards (精算). */
  readonly stage?: Stage
  /** The amendments in force for the year that were known then, the first one first. */
  readonly amendments: readonly ReportAmendment[]
  readonly figures: readonly ReportFigure[]
  readonly assumptions: readonly ReportAssumption[]
  readonly outcomes: readonly ReportOutcome[]
  readonly payments: readonly ReportPayment[]
  /** What comes back of the shares (財政措置), and what is left of them (実質負担額). In no total either. */
  readonly measures: readonly ReportOutcome[]
  readonly totals: ReportTotals
}

export interface ReportFilter {
  readonly year: number
  /** Number of the programme. */
  readonly programme?: string
  /** Code of the body. */
  readonly body?: string
  /** Of what the plan took for granted; Japanese unless said. */
  readonly language?: 'ja' | 'en'
}
