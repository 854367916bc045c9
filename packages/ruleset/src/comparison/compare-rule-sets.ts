import type { Diagnostic } from '@renkei/diagnostics'
import { evaluateRuleSet } from '../evaluate-rule-set.ts'
import type { EvaluationReport, ReportFilter } from '../report.ts'
import { report } from '../report-of.ts'
import type { RuleSet } from '../rule-set.ts'
import { effectsBetween, type YenEffects } from './effects.ts'

export interface CompareOptions extends Omit<ReportFilter, 'year'> {
  /** Fiscal years; all that both have unless said. */
  readonly years?: readonly number[]
  /** ISO date: what was known. */
  readonly asOf?: string
}

/** Two rule sets, or one with two sets of figures: what is written in each, and what that does to the yen. */
export interface Comparison {
  readonly before: RuleSet
  readonly after: RuleSet
  readonly effects: YenEffects
  /** What each came to, a report a year. */
  readonly reports: Readonly<Record<'before' | 'after', readonly EvaluationReport[]>>
  /** What went wrong while one of the two was computed. */
  readonly diagnostics: Readonly<Record<'before' | 'after', readonly Diagnostic[]>>
}

/** Computes both for the same years, each year as one would have computed it then. */
export function compareRuleSets(before: RuleSet, after: RuleSet, options: CompareOptions = {}): Comparison {
  const years = options.years ?? before.years.filter((year) => after.years.includes(year))
  const [left, right] = [computed(before, years, options), computed(after, years, options)]
  return { before, after, effects: effectsBetween(left.reports, right.reports), reports: { before: left.reports, after: right.reports }, diagnostics: { before: left.diagnostics, after: right.diagnostics } }
}

function computed(ruleSet: RuleSet, years: readonly number[], { asOf, ...filter }: CompareOptions): { reports: readonly EvaluationReport[]; diagnostics: readonly Diagnostic[] } {
  const evaluations = years.map((year) => ({ year, evaluation: evaluateRuleSet(ruleSet, { computedFor: year, ...(asOf === undefined ? {} : { asOf }) }) }))
  const diagnostics = new Map(evaluations.flatMap(({ evaluation }) => evaluation.diagnostics.map((found) => [JSON.stringify(found), found])))
  return { reports: evaluations.map(({ year, evaluation }) => report(ruleSet, evaluation, { ...filter, year })), diagnostics: [...diagnostics.values()] }
}
