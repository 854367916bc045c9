import { evaluateRuleSet, report, type EvaluationReport } from '@renkei/ruleset'
import type { OutcomeParams } from '../protocol/index.ts'
import type { RuleView } from '../workspace/rule-view.ts'

/** The report of a year; undefined where the rules have errors. */
export function outcomeOf(view: RuleView, year: number, { programme, body, asOf, language }: OutcomeParams): EvaluationReport | undefined {
  const evaluation = asOf === undefined || view.hasErrors ? view.evaluation(year) : evaluateRuleSet(view.ruleSet, { computedFor: year, asOf })
  if (!evaluation.outcome) return undefined
  return report(view.ruleSet, evaluation, {
    year,
    ...(programme === undefined ? {} : { programme }),
    ...(body === undefined ? {} : { body }),
    ...(language === undefined ? {} : { language }),
  })
}
