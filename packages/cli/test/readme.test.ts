import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { noPaint } from '../src/paint.ts'
import { run } from '../src/run.ts'
import { stateWords } from '../src/words/state.ts'
import { blocksOf } from './support/blocks-of.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const here = process.cwd()
const readmes = [['README.ja.md', 'ja'], ['README.md', 'en']] as const
const pages = readmes.map(([file, language]) => {
  const text = readFileSync(join(root, file), 'utf8')
  return { file, language, text, blocks: blocksOf(text) }
})
const blocksWith = (info: string) => pages.flatMap(({ file, blocks }) => blocks.filter((block) => block.info === info).map((block) => [file, block] as const))

/** What a reader has in front of them: the repository, and the files the page tells them to write. */
beforeAll(() => {
  const desk = mkdtempSync(join(tmpdir(), 'renkei-readme-'))
  symlinkSync(join(root, 'packages'), join(desk, 'packages'))
  for (const { blocks } of pages) {
    for (const { title, text } of blocks) {
      if (title === undefined) continue
      mkdirSync(dirname(join(desk, title)), { recursive: true })
      writeFileSync(join(desk, title), text)
    }
  }
  process.chdir(desk)
})

afterAll(() => process.chdir(here))

/** What the terminal shows. */
async function terminal(command: string): Promise<{ code: number; shown: string }> {
  let shown = ''
  const say = (text: string): void => void (shown += text)
  const args = command.replace(/^npx renkei /, '').split(' ')
  const code = await run(args, { out: say, err: say, paintOut: noPaint, paintErr: noPaint, today: '2026-03-31', version: '0.0.0' })
  return { code, shown }
}

/** `⋮` stands for rows that are left out; what is shown stands together, in order. */
function expectShown(shown: string, expected: string): void {
  const [first, ...others] = expected.split(/^⋮\n/m)
  if (others.length === 0) expect(shown).toBe(first)
  let at = 0
  for (const part of [first!, ...others]) {
    expect(shown.slice(at)).toContain(part)
    at = shown.indexOf(part, at) + part.length
  }
}

test.each(blocksWith('console'))('%s: $text', async (_, { text }) => {
  const [, command, expected] = /^\$ (.+)\n([^]*)$/.exec(text)!
  const { code, shown } = await terminal(command!)
  expectShown(shown, expected!)
  expect(code).toBe(0)
})

test.each(blocksWith('renkei').filter(([, { title }]) => title === undefined))('%s: the rule stands in the rule set: $text', (_, { text }) => {
  const rules = join(root, 'packages/rulesets/yamagata-core-city/1 経済成長.renkei')
  expect(readFileSync(rules, 'utf8')).toContain(text)
})

test.each(blocksWith('ts'))('%s: the lines that embed the packages run', async (_, { text }) => {
  const module = fileURLToPath(new URL('_actual-readme.ts', import.meta.url))
  writeFileSync(module, text)
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  try {
    await import(/* @vite-ignore */ `${pathToFileURL(module).href}?${Date.now()}`)
    expect(log.mock.calls.map((words) => words.join(' '))).toEqual(expect.arrayContaining([expect.stringContaining('228580')]))
  } finally {
    log.mockRestore()
    rmSync(module)
  }
})

test.each(pages)('$file names every state as the command line does', ({ text, language }) => {
  for (const [state, word] of Object.entries(stateWords[language])) expect(text, state).toContain(`| ${word} |`)
})

test.each(pages)('$file names the commands of the repository', ({ blocks }) => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  const named = blocks.filter(({ info }) => info === 'sh').flatMap(({ text }) => [...text.matchAll(/^npm (?:run )?(\S+)/gm)].map(([, name]) => name!))
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named))
  expect(named).toEqual(['start', 'test'])
})

