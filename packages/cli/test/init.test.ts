import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { kinds } from '../src/init/kinds/index.ts'
import { run } from '../src/run.ts'
import { folderOf } from './support/folder-of.ts'
import { inProcess } from './support/in-process.ts'
import { testIo } from './support/test-io.ts'

const texts = (folder: string) => Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

/** A terminal whose reader types these lines. */
async function typed(folder: string, ...answers: string[]) {
  const io = { ...testIo(), ask: () => Promise.resolve(answers.shift()) } as ReturnType<typeof testIo> & { ask: () => Promise<string | undefined> }
  return { code: await run(['init', folder], io), ...io.said }
}

describe.each(kinds.map(({ name }) => name.ja))('%s', (kind) => {
  test.each(['2026-03-31', '2026-04-01', '2031-10-01'])('written on %s it has nothing to put right, computes, and its checks hold', async (today) => {
    const folder = join(folderOf({}), '川の三市町')
    const at = { ...testIo(), today }
    expect(await run(['init', folder, '--kind', kind], at)).toBe(0)
    for (const command of ['check', 'evaluate', 'test', 'lint']) {
      const io = { ...testIo(), today }
      expect({ code: await run([command, folder], io), err: io.said.err, found: /(?:error|warning)\[R\d+\][^\n]*/.exec(io.said.out)?.[0] }).toEqual({ code: 0, err: '', found: undefined })
    }
    const io = { ...testIo(), today }
    expect(await run(['fmt', folder, '--check'], io), io.said.out).toBe(0)
  })
})

test('says what to do next, in commands that can be typed', async () => {
  const folder = join(folderOf({}), '川の三市町')
  const { out } = await inProcess('init', folder, '--kind', '圏域')
  expect(out).toContain(`  renkei evaluate ${folder} --year 令和7年度\n`)
  expect(readFileSync(join(folder, '枠組み.renkei'), 'utf8')).toContain('枠組み　川の三市町\n期間は、令和7年度から令和11年度までとする。\n')
})

test('on a terminal the kind is chosen from a list, by number or name', async () => {
  const chosen = await typed(join(folderOf({}), 'a'), 'なに', '２')
  expect(chosen).toMatchObject({ code: 0, out: expect.stringContaining('規則の見本（組合）を作りました') })
  expect(chosen.out).toContain('  1  圏域  連携中枢都市圏')
  expect((await typed(join(folderOf({}), 'a'), '協定')).code).toBe(0)
})

test('with nobody to answer the kinds are named', async () => {
  const folder = join(folderOf({}), 'a')
  expect(await inProcess('init', folder)).toMatchObject({ code: 2, err: expect.stringContaining('圏域、組合、協定') })
  expect(await typed(folder)).toMatchObject({ code: 2 })
  expect(await inProcess('init', folder, '--kind', '村', '--lang', 'en')).toMatchObject({ code: 2, err: expect.stringContaining('area, union, agreement') })
})

test('never replaces a file, nor mixes with rules that are there; nothing is written then', async () => {
  const files = { '人口.csv': '大事な表' }
  const table = folderOf(files)
  expect(await inProcess('init', table, '--kind', '圏域')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('error[R0611]') })
  expect(texts(table)).toEqual(files)
  const rules = { '規則.renkei': '枠組み　川\n' }
  const folder = folderOf(rules)
  expect(await inProcess('init', folder, '--kind', '圏域')).toMatchObject({ code: 1, err: expect.stringContaining('規則.renkei') })
  expect(texts(folder)).toEqual(rules)
})

test('what is written before a fault is taken away again', async () => {
  const folder = folderOf({})
  const [first] = Object.keys(kinds[0]!.files({ name: '', years: ['', '', '', '', ''], before: '', census: { taken: '', published: '' } }))
  mkdirSync(join(folder, 'a'))
  writeFileSync(join(folder, 'a', 'b'), '')
  expect(await inProcess('init', join(folder, 'a', 'b', basename(first!)), '--kind', '圏域')).toMatchObject({ code: 1, err: expect.stringContaining('R0630') })
  expect(readdirSync(join(folder, 'a'))).toEqual(['b'])
})
