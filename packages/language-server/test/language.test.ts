import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MarkupContent } from 'vscode-languageserver'
import { expect, test } from 'vitest'
import { codeActions } from '../src/features/code-actions.ts'
import { codeLenses } from '../src/features/code-lens.ts'
import { completion } from '../src/features/completion.ts'
import { fixers } from '../src/features/fixes/index.ts'
import { hover } from '../src/features/hover.ts'
import { inlayAmounts } from '../src/features/inlay-amounts.ts'
import type { GivenFile } from '../src/protocol/index.ts'
import type { RuleView } from '../src/workspace/rule-view.ts'
import { Workspace } from '../src/workspace/workspace.ts'
import { filesIn, filesOf, small } from './support/rule-sets.ts'

const samples = fileURLToPath(new URL('../../ruleset/test/samples/diagnostics', import.meta.url))
const YEAR = 2025

const sets: readonly (readonly [string, readonly GivenFile[]])[] = [['two towns', small], ['the largest rule set', filesOf('yamagata-core-city')]]

function viewOf(files: readonly GivenFile[]): RuleView {
  const workspace = new Workspace({ today: () => '2025-10-01' })
  const folder = workspace.folderAt('renkei:///rules')
  folder.give({ sources: files, diagnostics: [], complete: true })
  return workspace.view(folder)
}

const DATE = /(?:令和|平成)(?:\d+|元)年(?:度|\d+月\d+日)?/gu
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]+/gu

/** The Japanese of a text that stands neither in 「 」 or behind > nor, word for word, in the rules and tables. */
function foreignIn(text: string, view: RuleView): readonly string[] {
  const written = view.once('written', () => view.ruleSet.sources.map(({ path, text: own }) => `${path}${own}`).join('').replace(/\s/g, ''))
  let left = text.replace(/^> .*$/gmu, '').replace(DATE, '')
  for (let before = ''; before !== left; ) [before, left] = [left, left.replace(/「[^「」]*」/gu, '')]
  return (left.match(JAPANESE) ?? []).filter((words) => !written.includes(words))
}

const rulesIn = (files: readonly GivenFile[]): readonly string[] => files.map(({ path }) => path).filter((path) => path.endsWith('.renkei'))
const whole = (view: RuleView, path: string) => ({ source: path, start: 0, end: view.document(path)!.getText().length })

test('every fix has an English title', () => {
  const offered = new Set<string>()
  for (const name of readdirSync(samples)) {
    const files = filesIn(`${samples}/${name}/bad`)
    const view = viewOf(files)
    const actions = rulesIn(files).flatMap((path) => codeActions(view, whole(view, path), 'en'))
    for (const { title, diagnostics } of actions) {
      expect(foreignIn(title, view), title).toEqual([])
      for (const { code } of diagnostics ?? []) offered.add(String(code))
    }
  }
  expect(offered.size).toBeGreaterThan(Object.keys(fixers).length)
}, 60_000)

test.each(sets)('every hover has English words: %s', (_name, files) => {
  const view = viewOf(files)
  const told = new Set<string>()
  for (const path of rulesIn(files)) {
    for (let offset = 0; offset < whole(view, path).end; offset++) told.add((hover(path, offset, { view, year: YEAR, language: 'en' })?.contents as MarkupContent | undefined)?.value ?? '')
  }
  expect(told.size).toBeGreaterThan(10)
  for (const text of told) expect(foreignIn(text, view), text).toEqual([])
}, 60_000)

test.each(sets)('what stands behind and above sentences has English words: %s', (_name, files) => {
  const view = viewOf(files)
  const hints = rulesIn(files).flatMap((path) => inlayAmounts(view, whole(view, path), YEAR, 'en'))
  expect(hints).not.toEqual([])
  for (const { label, tooltip } of hints) expect(foreignIn(`${String(label)}\n${(tooltip as MarkupContent).value}`, view)).toEqual([])
  for (const { command } of rulesIn(files).flatMap((path) => codeLenses(view, path, '', 'en'))) expect(command?.title).toBe('Run the checks')
})

test('completions are told in English', () => {
  const view = viewOf(small)
  const [path] = rulesIn(small)
  const found = new Set<string>()
  for (let offset = 0; offset <= whole(view, path!).end; offset++) {
    for (const { detail } of completion(view, path!, offset, 'en').items) found.add(detail ?? '')
  }
  expect([...found].flatMap((detail) => foreignIn(detail, view))).toEqual([])
  expect([...found]).toEqual(expect.arrayContaining(['particle', 'predicate', 'heading', 'body', 'cost', 'fiscal year', 'sentence on who bears it']))
})
