import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paintFor } from '../src/paint.ts'
import { run } from '../src/run.ts'
import { blocksOf } from './support/blocks-of.ts'
import { folderOf } from './support/folder-of.ts'
import { terminalPicture } from './support/terminal-picture.ts'

const docs = fileURLToPath(new URL('../../../docs/tutorial', import.meta.url))
const page = readFileSync(join(docs, 'README.md'), 'utf8')
const blocks = blocksOf(page)
const commands = blocks.filter(({ info }) => info === 'console').map((block) => {
  const [, command, printed] = /^\$ (.+)\n([^]*)$/.exec(block.text)!
  return { ...block, command: command!, printed: printed! }
})
/** What is shown of rules that have something to put right. */
const mistakes = ['typo.svg', 'differs.svg']

/** What the terminal shows after each command, in the order of the page. */
const shown: { code: number; written: string }[] = []
const here = process.cwd()

/** A reader follows the page from an empty folder, writing what it says and typing what it says. */
beforeAll(async () => {
  process.chdir(folderOf({}))
  for (const { info, title, text } of blocks) {
    if (title !== undefined) {
      mkdirSync(dirname(title), { recursive: true })
      writeFileSync(title, text)
    } else if (info === 'console') shown.push(await typed(/^\$ npx renkei (.+)$/m.exec(text)![1]!))
  }
}, 120_000)

afterAll(() => process.chdir(here))

async function typed(words: string): Promise<{ code: number; written: string }> {
  let written = ''
  const say = (text: string): void => void (written += text)
  const ask = (question: string): Promise<string> => {
    say(`${question}1\n`)
    return Promise.resolve('1')
  }
  const paint = paintFor({ isTTY: true }, {})
  const code = await run(words.split(' '), { out: say, err: say, ask, paintOut: paint, paintErr: paint, today: '2026-04-01', version: '0.0.0' })
  return { code, written }
}

test.each(commands.map((command, at) => ({ ...command, at })))('$at: $command', async ({ command, printed, picture, at }) => {
  const { code, written } = shown[at]!
  if (picture === undefined) expect(stripVTControlCharacters(written)).toBe(printed)
  else await expect(terminalPicture(command, `$ ${command}\n${written}`)).toMatchFileSnapshot(join(docs, picture))
  expect(code, written).toBe(picture !== undefined && mistakes.includes(picture) ? 1 : 0)
})

test('the rules the reader ends with have nothing to put right', async () => {
  for (const command of ['check', 'test', 'lint', 'fmt --check']) {
    const [name, ...rest] = command.split(' ')
    const { code, written } = await typed([name, '川の三市町', ...rest].join(' '))
    expect({ code, found: /(?:error|warning)\[R\d+\][^\n]*/.exec(written)?.[0] }, command).toEqual({ code: 0, found: undefined })
  }
})

test('every picture in the folder is on the page', () => {
  const onPage = commands.map(({ picture }) => picture)
  expect(readdirSync(docs).filter((name) => name !== 'README.md' && !onPage.includes(name))).toEqual([])
})
