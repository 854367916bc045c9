import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { noPaint } from '../src/paint.ts'
import { run } from '../src/run.ts'
import { stateWords } from '@renkei/plan'
import { blocksOf } from './support/blocks-of.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const here = process.cwd()
const pages = ([['README.ja.md', 'ja'], ['README.md', 'en']] as const).map(([file, language]) => {
  const text = readFileSync(join(root, file), 'utf8')
  return { file, language, text, blocks: blocksOf(text) }
})

/** The blocks of one kind that no file name is given for. */
function blocksWith(info: string): readonly { file: string; text: string }[] {
  return pages.flatMap(({ file, blocks }) => blocks.filter((block) => block.info === info && block.title === undefined).map(({ text }) => ({ file, text })))
}

/** What a reader has in front of them: the repository, and the files the page tells them to write. */
beforeAll(() => {
  const desk = mkdtempSync(join(tmpdir(), 'renkei-readme-'))
  symlinkSync(join(root, 'packages'), join(desk, 'packages'), 'junction')
  for (const { title, text } of pages.flatMap(({ blocks }) => blocks)) {
    if (title === undefined) continue
    mkdirSync(dirname(join(desk, title)), { recursive: true })
    writeFileSync(join(desk, title), text)
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
  const parts = expected.split(/^⋮\n/m)
  if (parts.length === 1) expect(shown).toBe(expected)
  let at = 0
  for (const part of parts) {
    expect(shown.slice(at)).toContain(part)
    at = shown.indexOf(part, at) + part.length
  }
}

const sessions = blocksWith('console').map(({ file, text }) => {
  const [, command, expected] = /^\$ (.+)\n([^]*)$/.exec(text)!
  return { file, command: command!, expected: expected! }
})

test.each(sessions)('$file: $command', async ({ command, expected }) => {
  const { code, shown } = await terminal(command)
  expectShown(shown, expected)
  expect(code).toBe(0)
})

test.each(blocksWith('renkei'))('$file shows a rule as it stands in the rule set', ({ text }) => {
  const folder = join(root, 'packages/rulesets/yamagata-core-city')
  const files = readdirSync(folder).filter((name) => name.endsWith('.renkei'))
  expect(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')).toContain(text)
})

test.each(blocksWith('ts'))('$file: the lines that embed the packages run', async ({ file, text }) => {
  const module = fileURLToPath(new URL(`_actual-${file}.ts`, import.meta.url))
  writeFileSync(module, text)
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  try {
    await import(/* @vite-ignore */ pathToFileURL(module).href)
    expect(JSON.stringify(log.mock.calls)).toContain('{"code":"062014","name":"山形市","yen":228580}')
  } finally {
    log.mockRestore()
    rmSync(module)
  }
})

test.each(pages)('$file names every state as the command line does', ({ text, language }) => {
  for (const [state, word] of Object.entries(stateWords[language])) expect(text, state).toContain(`| ${word} |`)
})

test.each(pages)('$file names commands that the repository has', ({ blocks }) => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  const named = blocks.filter(({ info }) => info === 'sh').flatMap(({ text }) => [...text.matchAll(/^npm (?:run )?(\S+)/gm)].map(([, name]) => name!))
  expect(named).toEqual(['start', 'test', 'workbench'])
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named))
})
