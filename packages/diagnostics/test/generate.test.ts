import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { readMessages } from '../scripts/read-messages.mjs'
import { writeCatalogue } from '../scripts/write-catalogue.mjs'

const PAGE = '\n## なぜ\n\n理由\n\n## 避ける例\n\n## 書き方の例\n'
const message = (text: string, page = PAGE) => `---\nseverity: error\nmessage: ${text}\n---\n${page}`

/** Reads messages given as language/file → text. */
function read(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'messages-'))
  for (const language of ['ja', 'en']) mkdirSync(join(folder, language))
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  return readMessages(pathToFileURL(`${folder}/`))
}

test('the generated files are up to date', () => {
  execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/generate.mjs', import.meta.url)), '--check'], { stdio: 'pipe' })
})

test('no messages at all is a catalogue of nothing', () => {
  const { entries, problems } = read({})
  expect(problems).toEqual([])
  expect(writeCatalogue(entries)).toContain('export const catalogue = {\n} as const')
})

test('reads a message in both languages', () => {
  const { entries, problems } = read({ 'ja/R0101-a-b.md': message('「{x}」は{n}です'), 'en/R0101-a-b.md': message('{n} is {x}') })
  expect(problems).toEqual([])
  expect(entries).toMatchObject([{ code: 'R0101', name: 'a-b', severity: 'error', params: ['n', 'x'], ja: { message: '「{x}」は{n}です' } }])
})

test('marks around a value, as in YAML, are no part of it', () => {
  const { entries } = read({ 'ja/R0101-a.md': message('"甲: 乙"'), 'en/R0101-a.md': message('"a": "b"') })
  expect(entries[0]).toMatchObject({ ja: { message: '甲: 乙' }, en: { message: '"a": "b"' } })
})

test.each([
  ['a language is missing', { 'ja/R0101-a.md': message('a') }, 'R0101-a.md: en: is missing'],
  ['parameters differ', { 'ja/R0101-a.md': message('{x}'), 'en/R0101-a.md': message('{y}') }, 'differ in parameters'],
  ['a section is missing', { 'ja/R0101-a.md': message('a', '\n## なぜ\n'), 'en/R0101-a.md': message('a') }, 'lacks the section “## 避ける例”'],
  ['the file name is wrong', { 'ja/R9901-a.md': message('a'), 'en/R9901-a.md': message('a') }, 'is called R0203-unknown-body.md'],
  ['a field is unknown', { 'ja/R0101-a.md': '---\nlevel: error\n---\n', 'en/R0101-a.md': message('a') }, 'unknown front matter line: level: error'],
  ['the message is missing', { 'ja/R0101-a.md': '---\nseverity: error\n---\n', 'en/R0101-a.md': message('a') }, 'message: is missing'],
])('reports when %s', (_, files, problem) => {
  const { entries, problems } = read(files)
  expect(entries).toEqual([])
  expect(problems).toEqual([expect.stringContaining(problem)])
})

test('reports a code and a name that are used twice', () => {
  const files = ['R0101-a', 'R0101-b', 'R0102-b'].flatMap((file) => ['ja', 'en'].map((language) => [`${language}/${file}.md`, message('x')]))
  expect(read(Object.fromEntries(files)).problems).toEqual(['R0101-b.md: the code R0101 is used twice', 'R0102-b.md: the name b is used twice'])
})
