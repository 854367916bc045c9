import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '@renkei/diagnostics'
import { compareVersions, identityOf, packageEnding, type PackageFile, splitSources } from '@renkei/ruleset'
import type { Options } from '../arguments/request.ts'
import { isUsageProblem, type UsageProblem } from '../arguments/usage-problem.ts'
import type { Folder } from './read-folder.ts'
import { readPackage } from './read-package.ts'

/** What was packed before: the file that is named, else the latest edition in the folder that is written to. */
export function editionBefore({ sources }: Folder, { before, out = '.', force }: Options): { package?: PackageFile; diagnostics: readonly Diagnostic[]; texts: ReadonlyMap<string, string> } | UsageProblem {
  if (before !== undefined) {
    const read = readPackage(before)
    return isUsageProblem(read) ? read : { ...read, texts: new Map([[before, read.text]]) }
  }
  const { name, version } = identityOf(splitSources(sources).own)
  const editions = filesIn(out).flatMap((file) => {
    const read = readPackage(join(out, file))
    return isUsageProblem(read) ? [] : (read.package ?? [])
  })
  // One that is to be replaced is none.
  const [latest] = editions.filter((edition) => edition.name === name && !(force && edition.version === version)).sort((left, right) => compareVersions(right.version, left.version))
  return { diagnostics: [], texts: new Map(), ...(latest ? { package: latest } : {}) }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(packageEnding))
  } catch {
    return []
  }
}
