import type { Diagnostic } from '@renkei/diagnostics'
import { editionOf } from './edition.ts'
import type { PackageFiles } from './package-files.ts'

/** What the editions of packages say that names are called by now; through several renamings, by the latest. */
export function renamedIn(packages: readonly PackageFiles[]): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>()
  for (const { files } of packages) {
    const oldestFirst = editionOf(files, () => undefined).versions.toReversed()
    for (const { from, to } of oldestFirst.flatMap((note) => note.renamed)) {
      for (const [before, now] of renamed) if (now === from) renamed.set(before, to)
      renamed.set(from, to)
    }
  }
  return renamed
}

/** Names that are not there, with what a package says they are called by now. */
export function withNewNames(found: readonly Diagnostic[], renamed: ReadonlyMap<string, string>): readonly Diagnostic[] {
  if (renamed.size === 0) return found
  return found.map((one) => {
    const named = String(one.args['name'] ?? one.args['what'] ?? '')
    const now = renamed.get(named) ?? renamed.get(named.slice(named.lastIndexOf('の') + 1))
    return now !== undefined && isMissing(one) ? { ...one, suggestion: { text: now } } : one
  })
}

function isMissing({ name }: Diagnostic): boolean {
  return name.startsWith('unknown-') || name.startsWith('nothing-to-')
}
