import type { DecisionRule, Duty, PerformanceDirection, When } from '@renkei/compiler'
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
  readonly indicators: readonly ReportIndicator[]
}

/** What is told of every declaration. */
export interface ReportDeclaration {
  readonly name: string
  readonly citation?: string
  readonly notes: readonly { readonly label: string; readonly text: string }[]
  readonly duties: readonly ReportDuty[]
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
