import { KnownNames, parse, print, sameTree } from '@renkei/dsl'
import { knownNamesOf } from './known-names-of.ts'
import type { RuleSet } from './rule-set.ts'

/**
 * The canonical layout of one file of rules, or undefined where the file is none or holds a sentence that cannot be read: what is not
 * understood is not laid out. The result is read again and says the same; that it might not is a fault of the printer and throws.
 */
export function formatFile(ruleSet: RuleSet, path: string): string | undefined {
  const file = ruleSet.files.find(({ source }) => source === path)
  if (file === undefined || ruleSet.diagnostics.some(({ code, severity, span }) => span?.source === path && severity === 'error' && code.startsWith('R01'))) return undefined
  const formatted = print(file)
  if (formatted !== file.text && !sameTree(file, parse(path, formatted, { knownNames: new KnownNames(knownNamesOf(ruleSet), ruleSet.plugged.words) }).file)) {
    throw new Error(`${path} would mean something else after it is laid out`)
  }
  return formatted
}
