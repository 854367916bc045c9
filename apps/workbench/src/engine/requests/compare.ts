import { hasErrors, type Language } from '@renkei/diagnostics'
import { Writer } from '@renkei/explanation'
import { figureChanges, sectionChanges } from '@renkei/report'
import { type Comparison, effectsBetween, type Evaluation, type EvaluationReport, evaluateRuleSet, openRuleSet, readScenarios, report, type ReportOutcome, type RuleSet } from '@renkei/ruleset'
import { messagesOf } from '../messages.ts'
import type { CompareParams, Compared, Variant, VariantFigure } from '../protocol-compare.ts'
import type { Session } from '../session.ts'
import type { Drafts } from './drafts.ts'
import { variantTexts } from './variant-texts.ts'

interface Side {
  readonly reports: readonly EvaluationReport[]
  readonly diagnostics: Evaluation['diagnostics']
}

/** Sets the work against what it would be if it differed so: what is written in each, and what that does to the yen. */
export function compare(session: Session, { language, year, variant }: CompareParams): Compared {
  const before = session.ruleSet
  const after = otherSide(before, session.drafts, variant)
  const years = (year === undefined ? before.years : [year]).filter((one) => before.years.includes(one) && after.years.includes(one))
  const textOf = (path: string): string => after.sources.find((source) => source.path === path)?.text ?? ''
  const left = sideOf(before, years, language, (one) => session.evaluation(one))
  const right = after.compiled.plan ? sideOf(after, years, language, (one) => evaluated(after, one, variant.figures ?? [])) : { reports: [], diagnostics: [] }
  const problems = [...after.diagnostics, ...right.diagnostics]
  const effects = effectsBetween(left.reports, right.reports)
  const comparison: Comparison = { before, after, effects, reports: { before: left.reports, after: right.reports }, diagnostics: { before: left.diagnostics, after: right.diagnostics } }
  return {
    before: before.name,
    after: after.name,
    years,
    bodies: effects.bodies,
    costs: effects.costs.map(({ programme, title, cost, fiscalYear, before: was, after: becomes, bodies }) => ({ programme, title, cost, fiscalYear, ...(was ? { before: stateOf(was) } : {}), ...(becomes ? { after: stateOf(becomes) } : {}), bodies: bodies.filter(({ change }) => change !== 0) })),
    notCompared: effects.notCompared,
    sections: sectionChanges(before, after),
    figures: figureChanges(comparison, new Writer(language)).flatMap(({ blocks }) => blocks),
    messages: messagesOf({ textOf }, problems, language),
    computable: after.compiled.plan !== undefined && !hasErrors(after.diagnostics),
  }
}

/** The work itself where nothing is to differ in its texts. */
function otherSide(before: RuleSet, { cache, others }: Drafts, variant: Variant): RuleSet {
  const other = variant.rules === undefined ? undefined : others.get(variant.rules)
  const base = other === undefined ? before : openRuleSet(other, { cache })
  const texts = variantTexts(base, variant)
  return texts === base.sources ? base : openRuleSet(texts, { cache })
}

function sideOf(ruleSet: RuleSet, years: readonly number[], language: Language, evaluation: (year: number) => Evaluation): Side {
  const found = years.map((year) => ({ year, of: evaluation(year) }))
  const diagnostics = new Map(found.flatMap(({ of }) => of.diagnostics.map((one) => [JSON.stringify(one), one])))
  return { reports: found.map(({ year, of }) => report(ruleSet, of, { year, language })), diagnostics: [...diagnostics.values()] }
}

/** A year with some figures replaced: the table of a scenario, as `simulate` reads it. */
function evaluated(ruleSet: RuleSet, year: number, figures: readonly VariantFigure[]): Evaluation {
  const plain = evaluateRuleSet(ruleSet, { computedFor: year })
  if (figures.length === 0) return plain
  const rows = figures.map(({ indicator, body = '', factor = '', value = '' }) => ['案', indicator, body, factor, value].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
  const { scenarios: [scenario], diagnostics } = readScenarios(ruleSet, plain, { path: '数値の案', text: ['筋書,指標,団体,倍率,値', ...rows].join('\n') })
  const found = scenario ? evaluateRuleSet(ruleSet, { computedFor: year, scenario }) : plain
  return { ...found, diagnostics: [...found.diagnostics, ...diagnostics] }
}

function stateOf({ state, total }: ReportOutcome) {
  return { state, ...(total === undefined ? {} : { total }) }
}
