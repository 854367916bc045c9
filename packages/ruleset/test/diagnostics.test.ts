import { readdirSync } from 'node:fs'
import { catalogue } from '@renkei/diagnostics'
import { describe, expect, test } from 'vitest'
import { examplesOf } from './support/examples-of.ts'
import { expectFound } from './support/expect-found.ts'
import { foundIn } from './support/found-in.ts'
import { onlyFromPlans } from './support/only-from-plans.ts'
import { readSample } from './support/read-sample.ts'

/**
 * A folder for each diagnostic that texts or tables can give: `bad` gives what `expected.json` lists, `good` is free of it. Those of files
 * and commands (R06), of lints (R08) and of statistics fetched from outside (R048) and of documents brought in (R049) are tested where they arise.
 */
const home = new URL('./samples/diagnostics/', import.meta.url)
const folders = readdirSync(home).sort()

test('every diagnostic of texts, tables and computing has its folder', () => {
  const wanted = Object.entries(catalogue)
    .filter(([name, { code }]) => (!/^R0(?:6|8|48|49)/.test(code) || /^R06(?:1[2-9]|2\d)$/.test(code)) && !onlyFromPlans.has(name))
    .map(([name, { code }]) => `${code}-${name}`)
  expect(folders).toEqual(wanted.sort())
})

describe.each(folders)('%s', (name) => {
  const code = name.slice(0, 'R0000'.length)
  const bad = new URL(`${name}/bad/`, home)
  const good = new URL(`${name}/good/`, home)

  test('is found at the exact characters, and nothing else is', () => {
    expect(expectFound(bad).map((one) => one.code)).toContain(code)
  })

  test('is not found where it is written right', () => {
    const found = foundIn(readSample(good))
    expect(found.filter((one) => one.code === code || one.severity === 'error')).toEqual([])
  })

  test('is explained by examples that hold', () => {
    const examples = examplesOf(name)
    for (const example of examples.bad) expect(textsOf(bad)).toContain(example)
    for (const example of examples.good) expect(textsOf(good)).toContain(example)
  })
})

function textsOf(folder: URL): string {
  return readSample(folder)
    .map(({ text }) => text)
    .join('\n')
}
