import { compareDiagnostics, type Diagnostic, hasErrors } from '@renkei/diagnostics'
import type { Registry } from '@renkei/plugin'
import { openRuleSet, type RuleSet, type SourceText } from '@renkei/ruleset'
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

/** Reads and binds a folder of rules, or what is made of its texts. With a file left out nothing is bound: every name in it would be reported as unknown. */
export function openFolder(folder: string, registry?: Registry, changed: (sources: readonly SourceText[]) => readonly SourceText[] = (sources) => sources): OpenedFolder | UsageProblem {
  const read = readFolder(folder, registry?.opening.figureSources.flatMap(({ extensions }) => extensions))
  if (isUsageProblem(read)) return read
  const sources = changed(read.sources)
  const ruleSet = read.complete ? openRuleSet(sources, { version: read.version, digest, ...registry?.opening }) : undefined
  const diagnostics = [...read.diagnostics, ...(ruleSet?.diagnostics ?? [])].sort(compareDiagnostics)
  return { diagnostics, texts: new Map([...read.texts, ...sources.map(({ path, text }) => [path, text] as const)]), hasErrors: hasErrors(diagnostics), ...(ruleSet === undefined ? {} : { ruleSet }) }
}
