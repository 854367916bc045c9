import type { SourceText } from '../rule-set.ts'
import { identityOf, type PackageText } from './package-text.ts'

/** The folder beside the rules in which packages lie. */
export const packagesFolder = '参照'

/** The files of a folder as its own rules and the packages beside them: each folder in 参照 is one. */
export function splitSources(sources: readonly SourceText[], prefix = ''): { readonly own: readonly SourceText[]; readonly packages: readonly PackageText[] } {
  const start = `${prefix}${packagesFolder}/`
  const own = sources.filter(({ path }) => !path.startsWith(start))
  const folders = new Map<string, SourceText[]>()
  for (const source of sources.filter(({ path }) => path.startsWith(start))) {
    const [folder] = source.path.slice(start.length).split('/')
    const path = `${start}${folder!}`
    folders.set(path, [...(folders.get(path) ?? []), source])
  }
  const packages = [...folders].filter(([path, files]) => files.some((file) => file.path !== path)).flatMap(([path, files]) => packagesIn(path, files))
  return { own, packages }
}

/** A package, and those that lie inside it. */
export function packagesIn(path: string, files: readonly SourceText[]): readonly PackageText[] {
  const { own, packages } = splitSources(files, `${path}/`)
  return [{ ...identityOf(own), path, sources: own }, ...packages]
}
