import { readdirSync, readFileSync } from 'node:fs'
import { applyEdits, catalogue } from '@renkei/diagnostics'
import { planHash } from '@renkei/plan'
import { describe, expect, test } from 'vitest'
import { formatFile, lintRuleSet, openRuleSet, type RuleSet, type SourceText } from '../src/index.ts'
import { readSample } from './support/read-sample.ts'

/** A folder for each lint: `bad` is remarked on at the characters of `expected.json`, `good` is not. Both can be computed. */
const home = new URL('./samples/lints/', import.meta.url)
const folders = readdirSync(home).sort()

test('every lint has its folder', () => {
  const wanted = Object.entries(catalogue).filter(([, { code }]) => code.startsWith('R08')).map(([name, { code }]) => `${code}-${name}`)
  expect(folders).toEqual(wanted.sort())
})

describe.each(folders)('%s', (name) => {
  const folder = (kind: string): URL => new URL(`${name}/${kind}/`, home)
  const page = readFileSync(new URL(`../../diagnostics/messages/ja/${name}.md`, import.meta.url), 'utf8')

  test('is found at the exact characters', () => {
    expect(found(readSample(folder('bad')))).toEqual(JSON.parse(readFileSync(new URL('expected.json', folder('bad')), 'utf8')))
  })

  test('is not found where it is written right', () => {
    expect(found(readSample(folder('good')))).toEqual([])
  })

  test('is explained by examples that hold', () => {
    const [bad, good] = [...page.matchAll(/^```renkei\n([\s\S]*?)\n```$/gm)].map(([, block]) => block!)
    expect(textOf(folder('bad'))).toContain(bad)
    expect(textOf(folder('good'))).toContain(good)
  })

  test('what a fix writes computes the same, and is laid out as it was', () => {
    const sources = readSample(folder('bad'))
    const before = opened(sources)
    const fixes = lintRuleSet(before).flatMap(({ fixes: [fix] }) => fix?.edits ?? [])
    const fixed = sources.map(({ path, text }) => ({ path, text: applyEdits(text, fixes.filter(({ span }) => span.source === path)) }))
    const after = opened(fixed)
    expect(planHash(after.compiled.plan!)).toBe(planHash(before.compiled.plan!))
    expect(lintRuleSet(after).flatMap((one) => one.fixes)).toEqual([])
    expect(formatFile(after, '規則.renkei')).toBe(fixed.find(({ path }) => path === '規則.renkei')!.text)
  })
})

function opened(sources: readonly SourceText[]): RuleSet {
  const ruleSet = openRuleSet(sources)
  expect(ruleSet.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return ruleSet
}

/** `R0801 [the characters]`, line by line. */
function found(sources: readonly SourceText[]): readonly string[] {
  return lintRuleSet(opened(sources)).map(({ code, span }) => {
    const text = sources.find(({ path }) => path === span?.source)!.text
    return `${code} line ${text.slice(0, span!.start).split('\n').length} [${text.slice(span!.start, span!.end)}]`
  })
}

function textOf(folder: URL): string {
  return readSample(folder).map(({ text }) => text).join('\n')
}
