import type { Diagnostic } from '@renkei/diagnostics'
import type { Digest } from '@renkei/plan'
import type { SourceText } from '../rule-set.ts'
import { packageEnding } from './package-file.ts'
import { readPackageFile } from './read-package-file.ts'

/** Sources with those of package files in the place of these: what is in 国.renkeipack lies under that name, as in a folder. */
export function unpackSources(sources: readonly SourceText[], digest?: Digest): { readonly sources: readonly SourceText[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const unpacked = sources.flatMap((source) => {
    if (!source.path.endsWith(packageEnding)) return [source]
    const read = readPackageFile(source, digest)
    diagnostics.push(...read.diagnostics)
    return (read.package?.sources ?? []).map(({ path, text }) => ({ path: `${source.path}/${path}`, text }))
  })
  return { sources: unpacked, diagnostics }
}
