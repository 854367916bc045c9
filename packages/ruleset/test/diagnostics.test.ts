import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { catalogue } from '@renkei/diagnostics'
import { describe, expect, test } from 'vitest'
import { foundIn } from './support/found-in.ts'
import { examplesOf } from './support/examples-of.ts'
import { onlyFromPlans } from './support/only-from-plans.ts'
import { readSample } from './support/read-sample.ts'

/** A folder for each diagnostic that texts or tables can give: `bad` gives what `expected.json` lists, `good` is free of it. */
const home = new URL('./samples/diagnostics/', import.meta.url)
const folders = readdirSync(home).sort()

test('every diagnostic of texts, tables and computing has its folder', () => {
  const wanted = Object.entries(catalogue)
    .filter(([name, { code }]) => !code.startsWith('R06') && !onlyFromPlans.has(name))
    .map(([name, { code }]) => `${code}-${name}`)
  expect(folders).toEqual(wanted.sort())
})

describe.each(folders)('%s', (name) => {
  const code = name.slice(0, 'R0000'.length)
  const folder = new URL(`${name}/`, home)
  const bad = new URL('bad/', folder)
  const good = new URL('good/', folder)

  test('is found at the exact characters, and nothing else is', () => {
    const found = foundIn(readSample(bad))
    const expected: unknown = existsSync(new URL('expected.json', bad)) ? JSON.parse(readFileSync(new URL('expected.json', bad), 'utf8')) : []
    const actual = new URL('_actual.json', bad)
    rmSync(actual, { force: true })
    if (JSON.stringify(found) !== JSON.stringify(expected)) writeFileSync(actual, `${JSON.stringify(found, null, 2)}\n`)
    expect(found).toEqual(expected)
    expect(found.map((one) => one.code)).toContain(code)
  })

  test('is not found where it is written right', () => {
    const found = foundIn(readSample(good))
    expect(found.filter((one) => one.code === code || one.severity === 'error')).toEqual([])
  })

  test('is explained by examples that hold', () => {
    const examples = examplesOf(name)
    for (const example of examples.bad) expect(texts(bad)).toContain(example)
    for (const example of examples.good) expect(texts(good)).toContain(example)
  })
})

/** All texts of a folder, as one. */
function texts(folder: URL): string {
  return readSample(folder)
    .map(({ text }) => text)
    .join('\n')
}
