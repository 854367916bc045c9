import { readdirSync, readFileSync } from 'node:fs'
import { identityOf, type PackageText, type SourceText } from '@renkei/ruleset'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../rulesets/', import.meta.url))

/** A rule set as its folder holds it, and the others it may refer to. */
export interface RuleSetText {
  readonly folder: string
  readonly sources: readonly SourceText[]
  readonly packages: readonly PackageText[]
}

/** Every folder with rules below packages/rulesets. */
export function ruleSets(): readonly RuleSetText[] {
  const library = `${root}standard/`
  const sources = sourcesIn(library).map(({ path, text }) => ({ path: `standard/${path}`, text }))
  const standard: PackageText = { ...identityOf(sources), path: 'standard', sources }
  return foldersIn(root).map((folder) => ({ folder, sources: sourcesIn(folder), packages: folder === library ? [] : [standard] }))
}

function sourcesIn(folder: string): readonly SourceText[] {
  const names = readdirSync(folder).filter((name) => /\.(renkei|csv)$/.test(name))
  return names.sort().map((path) => ({ path, text: readFileSync(`${folder}${path}`, 'utf8') }))
}

function foldersIn(folder: string): readonly string[] {
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
  const own = readdirSync(folder).some((name) => name.endsWith('.renkei')) ? [folder] : []
  return [...own, ...below.flatMap(({ name }) => foldersIn(`${folder}${name}/`))]
}
