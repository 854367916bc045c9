import type { DecisionRule, Duty, GrantCondition, MeasureAmount, PerformanceDirection, PersonDays, Step, When } from '@renkei/compiler'
import type { ReportBody } from '../report.ts'

/** What a rule set declares beside money, as plain JSON: who, how, by when, towards what. */
export interface DeclarationsReport {
  readonly ruleSet: { readonly name: string; readonly version: string; readonly hash: string }
  /** The year whose members are shown. */
  readonly fiscalYear: number
  /** The sets of the framework: 中枢都市, 連携市町 … Without bodies where the role is not filled. */
  readonly sets: readonly { readonly name: string; readonly bodies?: readonly ReportBody[] }[]
  readonly roles: readonly ReportRole[]
  readonly councils: readonly ReportCouncil[]
  readonly procedures: readonly ReportProcedure[]
  readonly indicators: readonly ReportIndicator[]
  readonly exchanges: readonly ReportExchange[]
  readonly dispatches: readonly ReportDispatch[]
  readonly measures: readonly ReportMeasure[]
  readonly grants: readonly ReportGrant[]
}

/** What is told of every declaration. */
export interface ReportDeclaration {
  readonly name: string
  readonly citation?: string
  readonly notes: readonly { readonly label: string; readonly text: string }[]
  readonly duties: readonly ReportDuty[]
  /** Numbers, thresholds and times under names of its own, as written. */
  readonly stated: readonly { readonly name: string; readonly text: string }[]
  readonly source: string
  /** From 1. */
  readonly line: number
}

export interface ReportDuty {
  readonly subject?: string
  readonly bodies?: readonly ReportBody[]
  readonly modality: Duty['modality']
  readonly when: readonly Omit<When, 'span'>[]
  readonly hedges: readonly string[]
  /** The whole sentence. */
  readonly text: string
}

export interface ReportParty {
  readonly text: string
  /** In the year of the report; absent where it is free text. */
  readonly bodies?: readonly ReportBody[]
}

export interface ReportRole extends ReportDeclaration {
  readonly holders: readonly ReportParty[]
}

export interface ReportCouncil extends ReportDeclaration {
  readonly members: readonly ReportParty[]
  readonly chair: readonly ReportParty[]
  /** ISO date. */
  readonly since?: string
  readonly decisions: readonly ReportDecision[]
}

export interface ReportDecision {
  readonly about: string
  readonly voters: string
  readonly needs: DecisionRule['needs']
  /** How many of how many bodies must consent in the year; absent where the voters are not bodies. */
  readonly count?: { readonly needed: number; readonly of: number }
  readonly text: string
}

/** A figure in the words of the text, and exactly. */
export interface ReportFigureOf {
  readonly year: number
  readonly calendar: 'fiscal' | 'calendar'
  readonly value: string
  readonly unit?: string
  readonly text: string
}

export interface ReportIndicator extends ReportDeclaration {
  readonly unit?: string
  readonly direction?: PerformanceDirection
  readonly base?: ReportFigureOf | 'none'
  readonly target?: ReportFigureOf
  readonly actuals: readonly (ReportFigureOf & {
    /** (actual − base) ÷ (target − base), exact. */
    readonly rate?: string
    readonly reached?: boolean
  })[]
}

export interface ReportProcedure extends ReportDeclaration {
  readonly steps: readonly (Pick<Step, 'name' | 'state'> & { readonly when?: { readonly from: string; readonly to: string; readonly text: string } })[]
  readonly decisions: readonly ReportDecision[]
}

export interface ReportExchange extends ReportDeclaration {
  readonly performances: readonly { readonly by: readonly ReportParty[]; readonly work: string; readonly from?: number; readonly to?: number; readonly figures: readonly string[] }[]
  /** By what the sides are set off. */
  readonly measure?: string
  /** Exact; `more` is who does more, absent where both do the same. `carried`: with the years before. */
  readonly balances: readonly { readonly year: number; readonly more?: string; readonly value: string; readonly unit: string; readonly carried?: { readonly more?: string; readonly value: string } }[]
}

export interface ReportDispatch extends ReportDeclaration {
  readonly postings: readonly {
    readonly by: readonly ReportParty[]
    readonly to: readonly ReportParty[]
    readonly staff: string
    /** ISO dates; no `until` where the end is open. */
    readonly from: string
    readonly until?: string
    readonly daily?: { readonly least: number; readonly most: number }
    readonly personDays: PersonDays
  }[]
  readonly total: PersonDays
  readonly termYears?: number
  readonly placements: readonly { readonly years: readonly number[]; readonly places: readonly ReportParty[] }[]
}

/** An amount in the year of the report. */
export interface ReportMeasureAmount {
  readonly kind: MeasureAmount['kind']
  readonly role?: string
  /** Yen, exact. */
  readonly yen: string
  readonly from?: number
  readonly to?: number
}

export interface ReportMeasure extends ReportDeclaration {
  /** False where the year lies outside the years it is in force. */
  readonly inForce: boolean
  /** Of the year. */
  readonly amounts: readonly ReportMeasureAmount[]
  readonly rates: readonly { readonly name: string; readonly rate: string; readonly text: string }[]
  readonly excluded: readonly ReportParty[]
  readonly conditions: readonly string[]
  /** 対象経費. */
  readonly costs: readonly string[]
  /** Numbers of the programmes it pays for. */
  readonly programmes: readonly string[]
}

export interface ReportGrant extends ReportDeclaration {
  readonly conditions: readonly Pick<GrantCondition, 'text' | 'fact'>[]
  /** 対象経費. */
  readonly costs: readonly string[]
  /** Fiscal years it is given at most. */
  readonly limitYears?: number
  /** `yen` is for the bodies of the year where the text counts them, `each` for one. */
  readonly amount?: { readonly kind: 'fixed' | 'sum' | 'each'; readonly of?: string; readonly each?: string; readonly bodies?: number; readonly yen?: string }
  /** Every budget, whatever the year; `shares` is how many times the amount for one body it holds. */
  readonly budgets: readonly { readonly from?: number; readonly to?: number; readonly yen: string; readonly shares?: string }[]
}
