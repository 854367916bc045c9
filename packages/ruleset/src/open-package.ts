import { type OpenOptions, openRuleSet } from './open-rule-set.ts'
import { readPackageFile } from './packages/read-package-file.ts'
import { packageEnding } from './packages/package-file.ts'
import type { RuleSet } from './rule-set.ts'
import type { Names } from './typed/names.ts'

/** Opens the text of a file that `renkei pack` wrote. A damaged one gives an empty rule set, whose diagnostics say what is wrong with it. */
export function openPackage<N extends Names = Names>(text: string, options: OpenOptions = {}): RuleSet<N> {
  const { package: file, diagnostics } = readPackageFile({ path: `${options.name ?? '規則集'}${packageEnding}`, text }, options.digest)
  const ruleSet: RuleSet = file ? openRuleSet(file.sources, options) : { ...openRuleSet([], options), diagnostics }
  return ruleSet as RuleSet<N>
}
