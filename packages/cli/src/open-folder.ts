import { compareDiagnostics, type Diagnostic, hasErrors } from '@renkei/diagnostics'
import type { Registry } from '@renkei/plugin'
import { openRuleSet, type RuleSet } from '@renkei/ruleset'
import { isUsageProblem, type UsageProblem } from './arguments/usage-problem.ts'
import { digest } from './digest.ts'
import { readFolder } from './folder/read-folder.ts'

/** A folder that was read: its rule set, unless a file is missing from it, and everything there is to say about it. */
export interface OpenedFolder {
  readonly ruleSet?: RuleSet
  readonly diagnostics: readonly Diagnostic[]
  readonly texts: ReadonlyMap<string, string>
  readonly hasErrors: boolean
}

/** Reads and binds a folder of rules. With a file left out nothing is bound: every name in it would be reported as unknown. */
export function openFolder(folder: string, registry?: Registry): OpenedFolder | UsageProblem {
  const read = readFolder(folder, registry?.opening.figureSources.flatMap(({ extensions }) => extensions))
  if (isUsageProblem(read)) return read
  const ruleSet = read.complete ? openRuleSet(read.sources, { version: read.version, digest, ...registry?.opening }) : undefined
  const diagnostics = [...read.diagnostics, ...(ruleSet?.diagnostics ?? [])].sort(compareDiagnostics)
  return { diagnostics, texts: read.texts, hasErrors: hasErrors(diagnostics), ...(ruleSet === undefined ? {} : { ruleSet }) }
}
