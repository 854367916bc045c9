import { mkdirSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderLimits } from '@renkei/ruleset'
import { expect, test } from 'vitest'
import { isUsageProblem } from '../src/arguments/usage-problem.ts'
import { type Folder, readFolder } from '../src/folder/read-folder.ts'
import { folderOf, SHIFT_JIS } from './support/folder-of.ts'

const RULES = { '事業.renkei': '事業【1】会議の開催\n' }

function read(folder: string): Folder {
  const result = readFolder(folder)
  if (isUsageProblem(result)) throw new Error(result.problem)
  return result
}

/** Code and place of every diagnostic. */
function told(folder: string): string[] {
  return read(folder).diagnostics.map(({ code, span }) => `${code} ${span!.source} ${span!.start}-${span!.end}`)
}

test('reads rules and tables of a folder and the folders in it, in the order of their paths', () => {
  const folder = folderOf({ ...RULES, '表/人口.csv': 'a,b\r\n', 'a.renkei': '', 'note.txt': '?', '.git/x.renkei': '?', 'node_modules/y.renkei': '?' })
  const { sources, version, complete, diagnostics } = read(folder)
  expect(sources).toEqual([
    { path: 'a.renkei', text: '' },
    { path: '事業.renkei', text: RULES['事業.renkei'] },
    { path: '表/人口.csv', text: 'a,b\r\n' },
  ])
  expect({ version, complete, diagnostics }).toEqual({ version: '0.0.0', complete: true, diagnostics: [] })
})

test('a name in decomposed letters is composed, as rules write it', () => {
  const folder = folderOf(RULES)
  writeFileSync(join(folder, 'ごみ.csv'.normalize('NFD')), '')
  expect(read(folder).sources.map(({ path }) => path)).toContain('ごみ.csv')
})

test('a BOM is left out', () => {
  expect(read(folderOf({ 'a.renkei': '\ufeff事業' })).sources).toEqual([{ path: 'a.renkei', text: '事業' }])
})

test('rules in Shift_JIS are an error, but their text is still at hand', () => {
  const folder = folderOf({ 'a.renkei': SHIFT_JIS })
  expect(told(folder)).toEqual(['R0601 a.renkei 0-3'])
  expect(read(folder)).toMatchObject({ complete: true, sources: [{ text: '事業。' }] })
})

test('a table in Shift_JIS is read', () => {
  const folder = folderOf({ ...RULES, 'a.csv': SHIFT_JIS })
  expect(told(folder)).toEqual([])
  expect(read(folder).sources[0]).toEqual({ path: 'a.csv', text: '事業。' })
})

test.each([
  ['what is neither UTF-8 nor Shift_JIS', Uint8Array.of(0x61, 0xff), 'R0602 a.renkei 1-2'],
  ['a NUL byte', 'ab\0', 'R0603 a.renkei 2-3'],
])('%s is left out', (_, content, diagnostic) => {
  const folder = folderOf({ ...RULES, 'a.renkei': content })
  expect(told(folder)).toEqual([diagnostic])
  expect(read(folder)).toMatchObject({ complete: false, sources: [{ path: '事業.renkei' }] })
})

test.each([
  ['a.renkei', folderLimits.bytes.rules],
  ['a.csv', folderLimits.bytes.table],
])('%s above its limit is not even opened', (name, limit) => {
  const folder = folderOf({ ...RULES, [name]: '' })
  truncateSync(join(folder, name), limit + 1)
  expect(told(folder)).toEqual([`R0604 ${name} 0-0`])
})

test('a folder with the name of a file', () => {
  const folder = folderOf(RULES)
  mkdirSync(join(folder, 'x.renkei'))
  mkdirSync(join(folder, 'y.csv'))
  expect(told(folder)).toEqual(['R0605 x.renkei 0-0', 'R0605 y.csv 0-0'])
})

test('links: to a file is followed, back to the top and to itself are loops, to nothing cannot be read', () => {
  const folder = folderOf({ ...RULES, 'tables/x.csv': 'x' })
  symlinkSync('tables/x.csv', join(folder, 'a.csv'))
  expect(told(folder)).toEqual([])
  symlinkSync('..', join(folder, 'tables/top'))
  symlinkSync('b.csv', join(folder, 'b.csv'))
  symlinkSync('nowhere', join(folder, 'c.csv'))
  expect(told(folder)).toEqual(['R0606 b.csv 0-0', 'R0607 c.csv 0-0', 'R0606 tables/top 0-0'])
})

test('too many files end the search with one message', () => {
  const folder = folderOf(RULES)
  for (let at = 0; at < folderLimits.entries; at++) writeFileSync(join(folder, `${String(at).padStart(5, '0')}.txt`), '')
  expect(told(folder)).toEqual(['R0608 . 0-0'])
})

test('folders too deep within folders', () => {
  const deep = Array.from({ length: folderLimits.depth }, () => 'd').join('/')
  expect(told(folderOf({ ...RULES, [`${deep}/a.renkei`]: '' }))).toEqual([`R0609 ${deep} 0-0`])
  expect(told(folderOf({ ...RULES, [`${deep.slice(2)}/a.renkei`]: '' }))).toEqual([])
})

test('the version is that of the package.json beside the rules', () => {
  expect(read(folderOf({ ...RULES, 'package.json': '{"version":"1.2.3"}' })).version).toBe('1.2.3')
  expect(read(folderOf({ ...RULES, 'package.json': '{}' }))).toMatchObject({ version: '0.0.0', diagnostics: [] })
})

test.each(['{', '{"version":1}', '{"version":"\u001b[2J"}'])('a package.json that holds %s is a warning', (content) => {
  const folder = folderOf({ ...RULES, 'package.json': content })
  expect(told(folder)).toEqual(['R0610 package.json 0-0'])
  expect(read(folder)).toMatchObject({ version: '0.0.0', complete: true })
})

test('no folder, a file, a folder without rules', () => {
  const folder = folderOf({ 'a.txt': '' })
  expect(readFolder(join(folder, 'none'))).toMatchObject({ problem: 'no-such-folder' })
  expect(readFolder(join(folder, 'a.txt/b'))).toMatchObject({ problem: 'no-such-folder' })
  expect(readFolder(join(folder, 'a.txt'))).toMatchObject({ problem: 'not-a-folder', parent: folder })
  expect(readFolder(folder)).toMatchObject({ problem: 'no-rules' })
  renameSync(join(folder, 'a.txt'), join(folder, 'a.RENKEI'))
  expect(read(folder).sources).toEqual([{ path: 'a.renkei', text: '' }])
})
