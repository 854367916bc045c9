import { compareVersions } from '@renkei/compiler'
import type { Digest } from '@renkei/plan'
import { openRuleSet } from '../open-rule-set.ts'
import type { PackageFile } from './package-file.ts'

/** What whoever refers to an earlier edition has to know. */
export interface EditionChanges {
  readonly changes: readonly string[]
  readonly renamed: readonly { readonly from: string; readonly to: string }[]
  readonly dropped: readonly string[]
}

/** What the editions of a package after a given one say of themselves, oldest first. */
export function changesSince({ sources }: PackageFile, version: string, digest?: Digest): EditionChanges {
  const { versions } = openRuleSet(sources, digest ? { digest } : {}).compiled.edition
  const since = versions.filter((one) => version === '' || compareVersions(one.version, version) > 0).toReversed()
  return { changes: since.flatMap(({ changes }) => changes), renamed: since.flatMap(({ renamed }) => renamed), dropped: since.flatMap(({ dropped }) => dropped.map(({ name }) => name)) }
}
