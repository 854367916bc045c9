import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import oniguruma from 'vscode-oniguruma'
import textmate from 'vscode-textmate'
import { beforeAll, expect, test } from 'vitest'
import { textMateGrammar } from '../grammar/text-mate-grammar.ts'

let grammar: textmate.IGrammar

beforeAll(async () => {
  await oniguruma.loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')))
  const onigLib = Promise.resolve({ createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns), createOnigString: (text: string) => new oniguruma.OnigString(text) })
  const registry = new textmate.Registry({ onigLib, loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(JSON.stringify(textMateGrammar()), 'renkei.json')) })
  grammar = (await registry.loadGrammar('source.renkei'))!
})

/** The coloured words of a line and the last word of their scopes. */
function coloured(line: string): readonly string[] {
  return grammar.tokenizeLine(line, textmate.INITIAL).tokens.filter(({ scopes }) => scopes.length > 1).map(({ startIndex, endIndex, scopes }) => `${line.slice(startIndex, endIndex)} ${scopes.at(-1)!.replace(/\.renkei$/, '')}`)
}

test('the grammar that is shipped is the one made of the tables of the language', async () => {
  await expect(`${JSON.stringify(textMateGrammar(), null, 2)}\n`).toMatchFileSnapshot('../syntaxes/renkei.tmLanguage.json')
})

test('headings, figures, years, verbs, joins, quotations and comments are coloured', () => {
  expect(coloured('事業【12】奥羽新幹線の整備実現')).toEqual(['事業 keyword.control.heading', '【12】 constant.numeric.programme', '奥羽新幹線の整備実現 entity.name.section'])
  expect(coloured('事業費は、令和7年度491千円とする。')).toEqual(['令和7年度 constant.numeric.year', '491千円 constant.numeric.figure', 'とする keyword.control.verb'])
  expect(coloured('ただし、山形市及び天童市が均等に負担する。※ 注')).toEqual(['ただし keyword.control.lead', '及び keyword.operator.join', '均等に keyword.other.adverb', '負担する keyword.control.verb', '※ 注 comment.line'])
  expect(coloured('「首長の旅費」は、事業費に含めず、')).toEqual(['「 string.quoted', '首長の旅費 string.quoted', '」 string.quoted', '含めず keyword.control.verb'])
})

test('a heading keyword inside a sentence is no heading, and names are not cut', () => {
  expect(coloured('事業費の内訳は、運営費とする。')).toEqual(['とする keyword.control.verb'])
  expect(coloured('各務原市が三種町と協議して定める。').map((word) => word.split(' ')[0])).toEqual(['協議して', '定める'])
})

test('every line of the rule sets is read to its end', () => {
  for (const path of ['枠組み.renkei', '1 経済成長.renkei', '検算.renkei']) {
    const text = readFileSync(fileURLToPath(new URL(`../../../packages/rulesets/yamagata-core-city/${path}`, import.meta.url)), 'utf8')
    let state = textmate.INITIAL
    for (const line of text.split('\n')) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state)
      expect(tokens.at(-1)!.endIndex).toBeGreaterThanOrEqual(line.length)
      state = ruleStack
    }
    expect(state.depth).toBe(1)
  }
})
