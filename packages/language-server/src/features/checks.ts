import { runChecks } from '@renkei/ruleset'
import type { ChecksResult } from '../protocol/index.ts'
import type { RuleView } from '../workspace/rule-view.ts'

/** Runs every 検算 of a rule set. */
export function checks(view: RuleView): ChecksResult {
  return { results: view.hasErrors ? [] : runChecks(view.ruleSet, view.evaluation('throughout')), computable: !view.hasErrors }
}
