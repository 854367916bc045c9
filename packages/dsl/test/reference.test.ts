import type { ISerializedGast } from 'chevrotain'
import { expect, test } from 'vitest'
import { ChunkParser } from '../src/sentences/chunk-parser.ts'
import { grammarPage } from './reference/grammar-page.ts'
import { labels, remarks } from './reference/labels.ts'
import { railroad } from './reference/railroad.ts'
import { wordsPage } from './reference/words-page.ts'

/** Pages made from the tables and the grammar. `npm run generate` writes them; a page that is out of date fails here. */
const docs = '../../../docs/language'
const rules = new ChunkParser(true).getSerializedGastProductions() as (ISerializedGast & { readonly name: string; readonly definition: ISerializedGast[] })[]

test('the page of words and frames is up to date', async () => {
  await expect(wordsPage()).toMatchFileSnapshot(`${docs}/語と文型.md`)
})

test('the page of the grammar is up to date', async () => {
  await expect(grammarPage(rules.map(({ name }) => name))).toMatchFileSnapshot(`${docs}/文法.md`)
})

test.each(rules)('the diagram of $name is up to date', async (rule) => {
  await expect(railroad(rule, labels)).toMatchFileSnapshot(`../../../docs/diagrams/${rule.name}.svg`)
})

test('every rule and every token of the grammar has a name that readers know', () => {
  const used = new Set([...JSON.stringify(rules).matchAll(/"type":"Terminal","name":"(\w+)"/g)].map(([, name]) => name!))
  expect([...used].filter((name) => !(name in labels.tokens))).toEqual([])
  expect(rules.map(({ name }) => name).filter((name) => !(name in labels.rules) || !(name in remarks))).toEqual([])
})
