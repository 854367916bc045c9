import type { SourceText } from '../rule-set.ts'
import { type PackageText, referredTo } from './package-text.ts'

/** The packages that a rule set refers to, and those that these refer to: the others are not read. */
export function usedPackages(own: readonly SourceText[], packages: readonly PackageText[]): readonly PackageText[] {
  const used = new Set<PackageText>()
  const open = [own]
  for (let sources = open.pop(); sources !== undefined; sources = open.pop()) {
    const names = new Set(referredTo(sources))
    for (const found of packages) {
      if (!names.has(found.name) || used.has(found)) continue
      used.add(found)
      open.push(found.sources)
    }
  }
  return packages.filter((found) => used.has(found))
}
