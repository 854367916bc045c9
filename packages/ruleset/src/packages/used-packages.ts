import type { SourceText } from '../rule-set.ts'
import { type PackageText, referencesIn } from './package-text.ts'

/** The packages that a rule set refers to, and those that these refer to: the others are not read. */
export function usedPackages(own: readonly SourceText[], packages: readonly PackageText[]): readonly PackageText[] {
  const used = new Set<PackageText>()
  const open = [own]
  for (let sources = open.pop(); sources !== undefined; sources = open.pop()) {
    const names = new Set(referencesIn(sources).map(({ name }) => name))
    for (const found of packages) {
      if (!names.has(found.name) || used.has(found)) continue
      used.add(found)
      open.push(found.sources)
    }
  }
  return packages.filter((found) => used.has(found))
}
