import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { evaluateRuleSet, openRuleSet, packagesFolder, packagesIn, runChecks, type SourceText } from '@renkei/ruleset'
import { expect, test } from 'vitest'
import { blocksOf } from './support/blocks-of.ts'

const docs = fileURLToPath(new URL('../../../docs', import.meta.url))

interface Example {
  readonly name: string
  readonly sources: SourceText[]
}

/** A rule set is a block of rules and what follows it: tables, and packages it refers to. */
function examplesOf(page: string): readonly Example[] {
  const examples: Example[] = []
  for (const { info, title, text } of blocksOf(readFileSync(join(docs, page), 'utf8'))) {
    if (title === undefined) continue
    if (info === 'renkei' && !title.startsWith(`${packagesFolder}/`)) examples.push({ name: `${page}: ${title}`, sources: [{ path: '規則.renkei', text }] })
    else examples.at(-1)!.sources.push({ path: title, text })
  }
  return examples
}

const pages = ['language', 'cookbook'].flatMap((folder) => readdirSync(join(docs, folder)).map((page) => `${folder}/${page}`))
const examples = pages.flatMap(examplesOf)

const folder = fileURLToPath(new URL('../../rulesets/standard', import.meta.url))
const files = readdirSync(folder).filter((name) => /\.(?:renkei|csv)$/.test(name))
/** What examples may refer to. */
const standard = packagesIn('参照/標準', files.map((name) => ({ path: `参照/標準/${name}`, text: readFileSync(join(folder, name), 'utf8') })))

test.each(examples)('$name can be read and its checks hold', ({ sources }) => {
  const ruleSet = openRuleSet(sources, { packages: standard })
  const evaluation = evaluateRuleSet(ruleSet)
  expect([...ruleSet.diagnostics, ...evaluation.diagnostics].filter(({ severity }) => severity === 'error')).toEqual([])
  expect(runChecks(ruleSet, evaluation).filter(({ holds }) => holds !== true)).toEqual([])
})

test.each(examples.filter(({ name }) => name.startsWith('cookbook/')))('$name is checked against amounts or states worked out by hand', ({ sources: [rules] }) => {
  expect(rules!.text).toMatch(/^検算　/m)
})

test('every page is in the table of contents of its folder', () => {
  for (const folder of ['language', 'cookbook']) {
    const contents = readFileSync(join(docs, folder, 'README.md'), 'utf8')
    for (const page of readdirSync(join(docs, folder)).filter((name) => name !== 'README.md')) expect(contents).toContain(`](${page}`)
  }
})
