import type { Diagnostic } from '@renkei/diagnostics'
import { evaluateRuleSet, lintRuleSet, type RuleSet } from '@renkei/ruleset'
import type { RuleView } from '../../workspace/rule-view.ts'
import type { ProposedFix } from './fix.ts'

/** True where the rules, with the fix made, no longer hold the diagnostic and no error that they did not hold before. */
export function helps(view: RuleView, found: Diagnostic, { edits, creates }: ProposedFix): boolean {
  const after = allOf(view.after(edits, creates ? [creates] : []), found)
  const before = allOf(view.ruleSet, found)
  const fewer = errorsOf(before).length - errorsOf(after).length
  if (fewer < (found.severity === 'error' ? 1 : 0)) return false
  return countOf(found, after) < countOf(found, before)
}

/** Figures and lints are looked at only where the diagnostic is one of theirs. */
function allOf(ruleSet: RuleSet, { code }: Diagnostic): readonly Diagnostic[] {
  if (code.startsWith('R04')) return [...ruleSet.diagnostics, ...evaluateRuleSet(ruleSet).diagnostics]
  return code.startsWith('R08') ? [...ruleSet.diagnostics, ...lintRuleSet(ruleSet)] : ruleSet.diagnostics
}

function errorsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error')
}

function countOf({ name, args }: Diagnostic, all: readonly Diagnostic[]): number {
  return all.filter((one) => one.name === name && JSON.stringify(one.args) === JSON.stringify(args)).length
}
