import type { TableAt } from '@renkei/compiler'
import { normaliseName } from '@renkei/model'
import type { PackageText } from './package-text.ts'

/** A package means its own tables first, then those of the rules that refer to it; these mean their own first. */
export function tablePaths(own: readonly string[], packages: readonly PackageText[]): TableAt {
  return (source, table) => {
    const home = packages.find(({ sources }) => sources.some(({ path }) => path === source))
    const near = home ? home.sources.map(({ path }) => path) : own
    return find(near, table) ?? find(own, table) ?? table
  }
}

function find(paths: readonly string[], table: string): string | undefined {
  const wanted = normaliseName(table)
  const found = paths.filter((path) => !path.endsWith('.renkei') && (normaliseName(path) === wanted || normaliseName(path.slice(path.lastIndexOf('/') + 1)) === wanted))
  return found.length === 1 ? found[0] : undefined
}
