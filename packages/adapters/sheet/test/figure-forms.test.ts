import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { plainCsv } from '@renkei/csv'
import { evaluateRuleSet, identityOf, openRuleSet, type PackageText, type SourceText } from '@renkei/ruleset'
import { expect, test } from 'vitest'
import { figureForms, proposeMapping, sheetOfCsv, takeFigures } from '../src/index.ts'

const home = fileURLToPath(new URL('../../../rulesets/', import.meta.url))
const provisions = readdirSync(`${home}provisions`, { withFileTypes: true }).filter((entry) => entry.isDirectory() && /^[BP]/.test(entry.name)).map(({ name }) => `provisions/${name}`)

function sourcesIn(folder: string): readonly SourceText[] {
  return readdirSync(folder).filter((name) => /\.(renkei|csv)$/.test(name)).sort().map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }))
}

const library = sourcesIn(`${home}standard`).map(({ path, text }) => ({ path: `standard/${path}`, text }))
const standard: PackageText = { ...identityOf(library), path: 'standard', sources: library }

/** Every cell of figures with a number, every time that is left to say with a day. */
function filledIn(rows: readonly (readonly string[])[]): string {
  const [titles, ...body] = rows
  return plainCsv([titles!, ...body.map((row, at) => row.map((text, column) => (text !== '' || /^(?:団体コード|資料|年度)$/.test(titles![column]!) ? text : titles![column] === '時点' ? '令和2年10月1日' : String(at + 1))))])
}

test.each(['yamagata-core-city', 'akita', ...provisions])('a form that is filled in and imported leaves no figure of it missing: %s', (name) => {
  const sources = sourcesIn(home + name)
  const options = { packages: [standard] }
  const ruleSet = openRuleSet(sources, options)
  const bodies = ruleSet.bodies.map(({ code, name: body }) => ({ code, name: body }))
  const forms = figureForms(ruleSet.compiled.requests, bodies)
  const taken = forms.map(({ table, rows }) => {
    const { sheet } = sheetOfCsv(table, filledIn(rows))
    const { mapping, diagnostics } = proposeMapping(sheet!)
    expect(diagnostics).toEqual([])
    const { csv, diagnostics: found } = takeFigures(sheet!, mapping!, { bodies: ruleSet.bodies })
    expect(found).toEqual([])
    return { path: table, text: csv! }
  })
  const replaced = new Set(taken.map(({ path }) => path))
  const filled = openRuleSet([...sources.filter(({ path }) => !replaced.has(path)), ...taken], options)
  const { diagnostics } = evaluateRuleSet(filled)
  expect(diagnostics.filter(({ name: found }) => found === 'missing-figures' || found === 'missing-years-of-figure')).toEqual([])
})
