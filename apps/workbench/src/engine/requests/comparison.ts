import { hasErrors, type Diagnostic, type Language } from '@renkei/diagnostics'
import { type Comparison, effectsBetween, type Evaluation, type EvaluationReport, evaluateRuleSet, readScenarios, report, type RuleSet } from '@renkei/ruleset'
import type { CompareParams, VariantFigure } from '../protocol-compare.ts'
import type { Session } from '../session.ts'
import { variantRules } from './variant-rules.ts'

interface Side {
  readonly reports: readonly EvaluationReport[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The work set against what it would be if it differed so, in the years of both. `computable`: the other side has no mistakes that keep it from being computed. */
export function comparisonOf(session: Session, { language, year, variant }: CompareParams): Comparison & { readonly computable: boolean } {
  const before = session.ruleSet
  const after = variantRules(session, variant, yearsAsked(before, year))
  const years = yearsAsked(before, year).filter((one) => after.years.includes(one))
  const left = sideOf(before, years, language, (one) => session.evaluation(one))
  const right = after.compiled.plan ? sideOf(after, years, language, (one) => withFigures(after, one, variant.figures ?? [])) : { reports: [], diagnostics: [] }
  return {
    before,
    after,
    effects: effectsBetween(left.reports, right.reports),
    reports: { before: left.reports, after: right.reports },
    diagnostics: { before: left.diagnostics, after: right.diagnostics },
    computable: after.compiled.plan !== undefined && !hasErrors(after.diagnostics),
  }
}

/** The year asked for, where the work has it; all of its years without one. */
export function yearsAsked({ years }: RuleSet, year: number | undefined): readonly number[] {
  return years.filter((one) => year === undefined || one === year)
}

/** What rules come to in some years, as they are written. */
export function plainReports(ruleSet: RuleSet, years: readonly number[], language: Language): readonly EvaluationReport[] {
  return ruleSet.compiled.plan ? sideOf(ruleSet, years, language, (one) => evaluateRuleSet(ruleSet, { computedFor: one })).reports : []
}

function sideOf(ruleSet: RuleSet, years: readonly number[], language: Language, evaluation: (year: number) => Evaluation): Side {
  const found = years.map((year) => ({ year, of: evaluation(year) }))
  const diagnostics = new Map(found.flatMap(({ of }) => of.diagnostics.map((one) => [JSON.stringify(one), one])))
  return { reports: found.map(({ year, of }) => report(ruleSet, of, { year, language })), diagnostics: [...diagnostics.values()] }
}

/** A year with some figures replaced: the table of a scenario, as `simulate` reads it. */
function withFigures(ruleSet: RuleSet, year: number, figures: readonly VariantFigure[]): Evaluation {
  const plain = evaluateRuleSet(ruleSet, { computedFor: year })
  if (figures.length === 0) return plain
  const rows = figures.map(({ indicator, body = '', factor = '', value = '' }) => ['案', indicator, body, factor, value].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
  const { scenarios: [scenario], diagnostics } = readScenarios(ruleSet, plain, { path: '数値の案', text: ['筋書,指標,団体,倍率,値', ...rows].join('\n') })
  const found = scenario ? evaluateRuleSet(ruleSet, { computedFor: year, scenario }) : plain
  return { ...found, diagnostics: [...found.diagnostics, ...diagnostics] }
}
