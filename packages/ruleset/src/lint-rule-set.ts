import { lint, type Lint } from '@renkei/compiler'
import type { Diagnostic } from '@renkei/diagnostics'
import type { RuleSet } from './rule-set.ts'

/** What may mislead a reader of the rules. Nothing is said of a rule set with errors: those come first. */
export function lintRuleSet({ compiled: { program, plan }, files }: RuleSet, further: readonly Lint[] = []): readonly Diagnostic[] {
  return program === undefined || plan === undefined ? [] : lint({ program, files }, further)
}
