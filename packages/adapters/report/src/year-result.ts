import type { Language } from '@renkei/diagnostics'
import type { Document } from '@renkei/explanation'
import { type Evaluation, report, type ReportBody, type RuleSet } from '@renkei/ruleset'
import type { YearResult } from './year-paper.ts'

/** What a paper is about. */
export interface PaperSubject {
  readonly ruleSet: RuleSet
  readonly evaluation: Evaluation
  readonly language: Language
  readonly year: number
  /** Number of the programme. */
  readonly programme?: string
  /** Whom it is for; all without. */
  readonly body?: ReportBody
}

/** What the papers of a year are written from: the report, that of every body, over the years of the period where the paper shows how it goes on, and the reasons it tells. */
export function yearResult({ ruleSet, evaluation, language, year, programme, body }: PaperSubject, reasons: readonly Document[], goesOn: boolean): YearResult {
  const reportOf = (code?: string, of = year) => report(ruleSet, evaluation, { year: of, language, ...(programme === undefined ? {} : { programme }), ...(code === undefined ? {} : { body: code }) })
  const totalsIn = (of: number) =>
    (body === undefined ? ruleSet.bodies : [body]).map((one) => ({ ...one, report: reportOf(one.code, of) })).flatMap(({ code, name, report: { outcomes, totals } }) => (outcomes.length === 0 ? [] : [{ code, name, totals }]))
  return {
    language,
    report: reportOf(body?.code),
    ...(body === undefined ? {} : { body }),
    bodies: body === undefined ? totalsIn(year) : [],
    ...(goesOn ? { years: ruleSet.years.map((each) => ({ year: each, bodies: totalsIn(each) })) } : {}),
    reasons,
  }
}
