import { compareVersions } from '@renkei/compiler'
import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { RuleSet } from '../rule-set.ts'
import { namesFor, sameName } from './names-for.ts'

/** What is not in order with the name and the editions of a rule set that others shall refer to. */
export function editionFaults(ruleSet: RuleSet): readonly Diagnostic[] {
  const { name, nameSpan, versions } = ruleSet.compiled.edition
  const first = ruleSet.files[0]?.sections[0]?.heading.span
  if (name === undefined) return [diagnostic('package-unnamed', {}, first)]
  if (versions.length === 0) return [diagnostic('edition-without-change', { what: `「${name}」` }, nameSpan)]
  const names = namesFor(ruleSet)
  const silent = versions.filter(({ changes, renamed, dropped }) => changes.length + renamed.length + dropped.length === 0)
  const isThere = (wanted: string) => names.some((one) => sameName(one, wanted))
  /** Later editions may rename or drop it again. */
  const leaves = (wanted: string, since: string) => versions.some(({ version, renamed, dropped }) => compareVersions(version, since) > 0 && [...renamed.map(({ from }) => from), ...dropped.map((one) => one.name)].some((one) => sameName(one, wanted)))
  const comesBack = (wanted: string, since: string) => versions.some(({ version, renamed }) => compareVersions(version, since) > 0 && renamed.some(({ to }) => sameName(to, wanted)))
  return [
    ...silent.map(({ version, span }) => diagnostic('edition-without-change', { what: `第${version}版` }, span)),
    ...versions.flatMap(({ version, renamed, dropped }) => [
      ...renamed.filter(({ to }) => !isThere(to) && !leaves(to, version)).map(({ from, to, span }) => diagnostic('renamed-to-nothing', { from, to }, span)),
      ...[...renamed.map(({ from, span }) => ({ name: from, span })), ...dropped].filter((gone) => isThere(gone.name) && !comesBack(gone.name, version)).map((gone) => diagnostic('name-still-there', { name: gone.name }, gone.span)),
    ]),
  ]
}
