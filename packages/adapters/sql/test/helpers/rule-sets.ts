import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CaseInput } from '@renkei/conformance'
import { evaluateRuleSet, identityOf, openRuleSet, type SourceText } from '@renkei/ruleset'

const root = fileURLToPath(new URL('../../../../rulesets/', import.meta.url))

/** Every rule set and provision of the repository, with the figures of its last year. */
export function ruleSetCases(): readonly CaseInput[] {
  const sources = sourcesIn(`${root}standard/`).map(({ path, text }) => ({ path: `standard/${path}`, text }))
  const standard = { ...identityOf(sources), path: 'standard', sources }
  return foldersIn(root).flatMap((folder) => {
    const packages = folder === `${root}standard/` ? [] : [standard]
    const { plan, snapshot } = evaluateRuleSet(openRuleSet(sourcesIn(folder), { packages }))
    return plan === undefined || snapshot === undefined || plan.lines.length === 0 ? [] : [{ name: folder.slice(root.length), plan, figures: snapshot }]
  })
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
