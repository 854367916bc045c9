import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openRuleSet, ReadingCache, type RuleSet, type SourceText } from '../src/index.ts'
import { readSample } from './support/read-sample.ts'

const rulesets = new URL('../../rulesets/', import.meta.url)
const provisions = new URL('provisions/', rulesets)
const diagnostics = new URL('samples/diagnostics/', import.meta.url)

/** All that comes of reading texts. */
function readingOf({ diagnostics: found, compiled, name, version, years, bodies, programmes, hash }: RuleSet): unknown {
  const { plan, requests, records, decisions, replaced, scopes } = compiled
  const declared = scopes.map((scope) => scope.declarations().map(({ name: word, span }) => ({ word, span })))
  return { found, plan, requests, records, decisions, replaced, declared, name, version, years, bodies, programmes, hash }
}

/** Reads one state after the other with one cache, and each of them anew. */
function expectAsAnew(states: readonly (readonly SourceText[])[]): void {
  const cache = new ReadingCache()
  for (const state of states) expect(readingOf(openRuleSet(state, { cache }))).toEqual(readingOf(openRuleSet(state)))
}

describe('what was read before gives what reading all again gives', () => {
  test.each(readdirSync(diagnostics))('between the mistake and its mending: %s', (code) => {
    const [bad, good] = (['bad', 'good'] as const).map((kind) => inParts(readSample(new URL(`${code}/${kind}/`, diagnostics))))
    expectAsAnew([good!, bad!, good!, bad!])
  })

  test('where decisions are read into programmes', () => {
    const texts = inParts(readSample(new URL('R0454-decided-twice/good/', diagnostics))).map(({ path, text }) => ({ path, text: text.replace('決定日は', '対象は、事業【1】とする。\n決定日は') }))
    const beside = (yen: string): SourceText => ({ path: '別の事業.renkei', text: `事業【2】交流\n事業費は、毎年度${yen}千円とする。\n事業費は、構成団体が均等に負担する。\n` })
    expectAsAnew(['1', '20', '1'].map((yen) => [...texts, beside(yen)]))
  })

  test('while sentences are taken out of a rule set, changed and put back', { timeout: 600_000 }, () => {
    const edit = fc.record({ file: fc.nat(), sentence: fc.nat(), digit: fc.boolean() })
    fc.assert(
      fc.property(fc.constantFrom(...folders()), fc.array(edit, { minLength: 2, maxLength: 5 }), (folder, edits) => {
        const texts = inParts(readSample(folder))
        expectAsAnew([texts, ...edits.map((one) => edited(texts, one)), texts])
      }),
      { numRuns: 200 },
    )
  })
})

test('only the programme typed in is bound again', () => {
  const texts = readSample(new URL('yamagata-core-city/', rulesets))
  const typedIn = '2 都市機能.renkei'
  const cache = new ReadingCache()
  const before = openRuleSet(texts, { cache })
  const after = openRuleSet(texts.map((one) => (one.path === typedIn ? { ...one, text: one.text.replace('千円', '万円') } : one)), { cache })
  const burdensOf = ({ compiled }: RuleSet) => compiled.program!.programmes.flatMap(({ burdens }) => burdens)
  const known = new Set(burdensOf(before))
  const again = burdensOf(after).filter((burden) => !known.has(burden)).map(({ span }) => span.source)
  expect(new Set(again)).toEqual(new Set([typedIn]))
})

/** Rule sets of regions, provisions of real agreements, and what stands for each diagnostic where it is written right. */
function folders(): readonly URL[] {
  const regions = ['akita', 'fukushima', 'national', 'yamagata', 'yamagata-core-city'].map((name) => new URL(`${name}/`, rulesets))
  const agreements = readdirSync(provisions, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => new URL(encodeURI(`${name}/`), provisions))
  const samples = readdirSync(diagnostics).map((code) => new URL(`${code}/good/`, diagnostics))
  return [...regions, ...agreements, ...samples].filter((folder) => readdirSync(folder).some((name) => name.endsWith('.renkei')))
}

/** Each section in a file of its own, so that most are not typed in. */
function inParts(texts: readonly SourceText[]): readonly SourceText[] {
  return texts.flatMap(({ path, text }) => {
    if (!path.endsWith('.renkei')) return [{ path, text }]
    return text.split(/^(?=\S+　|事業【)/m).map((part, at) => ({ path: `${path.slice(0, -'.renkei'.length)}-${String(at).padStart(3, '0')}.renkei`, text: part }))
  })
}

/** Without one of its sentences, or with another number in it. */
function edited(texts: readonly SourceText[], { file, sentence, digit }: { readonly file: number; readonly sentence: number; readonly digit: boolean }): readonly SourceText[] {
  const rules = texts.filter(({ path }) => path.endsWith('.renkei'))
  const { path, text } = rules[file % rules.length]!
  const parts = text.match(/[^。]*。\n?|[^。]+$/g) ?? ['']
  const at = sentence % parts.length
  const changed = parts.map((part, index) => (index !== at ? part : digit ? part.replace(/\d/, '7') : '')).join('')
  return texts.map((one) => (one.path === path ? { path, text: changed } : one))
}
