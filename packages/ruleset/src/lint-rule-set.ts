import { lint, type Lint } from '@renkei/compiler'
import type { Diagnostic } from '@renkei/diagnostics'
import { concernsAuthor } from './packages/concerns-author.ts'
import type { RuleSet } from './rule-set.ts'

/** What may mislead a reader of the rules, by the lints given or the built-in ones. Nothing is said of a rule set with errors: those come first. */
export function lintRuleSet({ compiled: { program, plan }, files, packages }: RuleSet, lints?: readonly Lint[]): readonly Diagnostic[] {
  if (program === undefined || plan === undefined) return []
  return lint({ program, files }, lints).filter((found) => concernsAuthor(found, packages))
}
