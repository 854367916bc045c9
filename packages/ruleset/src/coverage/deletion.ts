import { hasErrors, type Span } from '@renkei/diagnostics'
import { runChecks } from '../checks/run-checks.ts'
import { evaluateRuleSet } from '../evaluate-rule-set.ts'
import { openRuleSet, type OpenOptions } from '../open-rule-set.ts'
import type { SourceText } from '../rule-set.ts'

/** What tells that something is wrong with a rule set: a code, or the 検算 that does not hold. */
export type Alarm = { readonly code: string } | { readonly check: string }

/** The first alarm a rule set raises by itself; undefined where it checks and all its 検算 hold. */
export function alarmOf(sources: readonly SourceText[], options: OpenOptions): Alarm | undefined {
  const ruleSet = openRuleSet(sources, options)
  const [found] = ruleSet.diagnostics.filter(({ severity }) => severity === 'error')
  if (found) return { code: found.code }
  const evaluation = evaluateRuleSet(ruleSet)
  const [fault] = hasErrors(evaluation.diagnostics) ? evaluation.diagnostics.filter(({ severity }) => severity === 'error') : []
  if (fault) return { code: fault.code }
  const failed = runChecks(ruleSet, evaluation).find(({ holds }) => holds !== true)
  return failed && { check: failed.statement }
}

/** The rule set without one sentence, as if somebody had deleted it by mistake: what notices it. */
export function noticesDeletion(sources: readonly SourceText[], { source, start, end }: Span, options: OpenOptions): Alarm | undefined {
  return alarmOf(sources.map((one) => (one.path === source ? { ...one, text: one.text.slice(0, start) + one.text.slice(end) } : one)), options)
}
