import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import { foundIn, type Found } from './found-in.ts'
import { readSample } from './read-sample.ts'

/** Compares what a folder gives with its `expected.json`; what it gave instead is written beside it. */
export function expectFound(folder: URL): readonly Found[] {
  const found = foundIn(readSample(folder))
  const file = new URL('expected.json', folder)
  const expected: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  const actual = new URL('_actual.json', folder)
  rmSync(actual, { force: true })
  if (JSON.stringify(found) !== JSON.stringify(expected)) writeFileSync(actual, `${JSON.stringify(found, null, 2)}\n`)
  expect(found).toEqual(expected)
  return found
}
