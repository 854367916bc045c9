import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expectFound } from './support/expect-found.ts'

/** Rule sets with five mistakes each: of characters, names, costs, tables, in the framework, and of all sorts. */
const home = new URL('./samples/five-mistakes/', import.meta.url)

test.each(readdirSync(home))('five mistakes give exactly five diagnostics: %s', (name) => {
  expect(expectFound(new URL(`${name}/`, home))).toHaveLength(5)
})
