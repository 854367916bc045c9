import type { Language } from '@renkei/diagnostics'
import type { Document } from '@renkei/explanation'
import type { EvaluationReport, ReportBody, ReportTotals } from '@renkei/ruleset'

/** What papers of a fiscal year are written from: amounts as they were computed, and the reasons for them. Nothing is computed here. */
export interface YearResult {
  readonly language: Language
  /** Of all bodies, or of the one the paper is for. */
  readonly report: EvaluationReport
  /** Whom the paper is for; absent where it is for all. */
  readonly body?: ReportBody
  /** What each body comes to, in the order in which bodies are shown; empty where the paper is for one. */
  readonly bodies: readonly BodyTotals[]
  /** The same over the years of the period, where the paper shows how it goes on. */
  readonly years?: readonly YearTotals[]
  /** 積算根拠: a document of each cost. */
  readonly reasons: readonly Document[]
}

/** What bodies come to in one year. */
export interface YearTotals {
  readonly year: number
  readonly bodies: readonly BodyTotals[]
}

export interface BodyTotals extends ReportBody {
  readonly totals: ReportTotals
}

/** The kinds of papers of a year, as people ask for them. */
export const yearPapers = ['算定書', '通知', '未決', '仮定'] as const
export type YearPaper = (typeof yearPapers)[number]
