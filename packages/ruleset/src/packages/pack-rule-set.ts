import { hasErrors, type Diagnostic } from '@renkei/diagnostics'
import type { Digest } from '@renkei/plan'
import { openRuleSet } from '../open-rule-set.ts'
import type { RuleSet, SourceText } from '../rule-set.ts'
import { editionFaults } from './edition-faults.ts'
import { migrationFaults } from './migration-faults.ts'
import { packageFileName, type PackageFile, writePackageFile } from './package-file.ts'

export interface PackOptions {
  /** What was packed before: names that were in it must be there, or the edition says where they went. */
  readonly before?: PackageFile
  readonly digest?: Digest
}

export interface Packed {
  readonly ruleSet: RuleSet
  /** Absent where something is to be put right first. */
  readonly file?: PackageFile & { readonly fileName: string; readonly text: string }
  readonly diagnostics: readonly Diagnostic[]
}

/** A rule set and the packages it refers to as one file, once its name, its editions and what changed in them are in order. */
export function packRuleSet(sources: readonly SourceText[], { before, digest }: PackOptions = {}): Packed {
  const ruleSet = openRuleSet(sources, digest ? { digest } : {})
  const { name, versions } = ruleSet.compiled.edition
  const faults = hasErrors(ruleSet.diagnostics) ? [] : editionFaults(ruleSet)
  const version = versions[0]?.version
  if (hasErrors(ruleSet.diagnostics) || faults.length > 0 || name === undefined || version === undefined) return { ruleSet, diagnostics: [...ruleSet.diagnostics, ...faults] }
  const file = { ...writePackageFile(name, version, ruleSet.sources, digest), fileName: packageFileName({ name, version }) }
  const unmoved = before && before.hash !== file.hash ? migrationFaults(ruleSet, before, digest) : []
  if (unmoved.length > 0) return { ruleSet, diagnostics: [...ruleSet.diagnostics, ...unmoved] }
  return { ruleSet, file, diagnostics: ruleSet.diagnostics }
}
