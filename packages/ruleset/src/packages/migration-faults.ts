import { compareVersions } from '@renkei/compiler'
import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Digest } from '@renkei/plan'
import { openRuleSet } from '../open-rule-set.ts'
import type { RuleSet } from '../rule-set.ts'
import { namesFor, sameName } from './names-for.ts'
import type { PackageFile } from './package-file.ts'

/** What is missing between an edition and the one before it: a later number, and a word on each name that is gone. */
export function migrationFaults(ruleSet: RuleSet, before: PackageFile, digest?: Digest): readonly Diagnostic[] {
  const { name, nameSpan, versions } = ruleSet.compiled.edition
  const [latest] = versions
  if (!latest) return []
  if (name !== before.name || compareVersions(latest.version, before.version) <= 0) {
    return [diagnostic('edition-not-later', { version: latest.version, name: before.name, before: before.version }, name === before.name ? latest.span : nameSpan)]
  }
  const since = versions.filter(({ version }) => compareVersions(version, before.version) > 0)
  const told = since.flatMap(({ renamed, dropped }) => [...renamed.map(({ from }) => from), ...dropped.map((one) => one.name)])
  const names = namesFor(ruleSet)
  const gone = namesFor(openRuleSet(before.sources, digest ? { digest } : {})).filter((one) => ![...names, ...told].some((other) => sameName(one, other)))
  return gone.map((one) => diagnostic('name-gone-without-word', { name: one, before: before.version }, latest.span))
}
