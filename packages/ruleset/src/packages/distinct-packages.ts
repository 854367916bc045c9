import type { SourceText } from '../rule-set.ts'
import type { PackageText } from './package-text.ts'

/** Packages with their content hash. One that lies in two places is there once; two of one edition that differ stay two, and are told. */
export function distinctPackages(packages: readonly PackageText[], hashed: (texts: readonly SourceText[]) => string): readonly (PackageText & { readonly hash: string })[] {
  const all = packages.map((found) => ({ ...found, hash: hashed(found.sources.map((text) => ({ ...text, path: text.path.slice(found.path.length + 1) }))) }))
  return all.filter(({ name, version, hash }, at) => all.findIndex((other) => other.name === name && other.version === version && other.hash === hash) === at)
}
