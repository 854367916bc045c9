import { readdirSync, readFileSync } from 'node:fs'
import { catalogue, type Diagnostic } from '@renkei/diagnostics'
import { openReply, readSelection, statisticsTable, type SourceText } from '@renkei/estat'
import { describe, expect, test } from 'vitest'
import { digest } from './helpers/digest.ts'

/** A folder for each diagnostic that a reply and a selection can give: `bad` gives exactly what `expected.json` lists, `good` is free of it. */
const home = new URL('./samples/', import.meta.url)
const folders = readdirSync(home).sort()

/** A revision needs two replies (store.test.ts), a failed request a service (estat-client.test.ts). */
const ELSEWHERE: ReadonlySet<string> = new Set(['R0488', 'R0489'])

test('every diagnostic of statistics has its folder', () => {
  const wanted = Object.entries(catalogue).filter(([, { code }]) => code.startsWith('R048') && !ELSEWHERE.has(code)).map(([name, { code }]) => `${code}-${name}`)
  expect(folders).toEqual(wanted.sort())
})

function sourceIn(folder: URL, path: string): SourceText {
  return { path, text: readFileSync(new URL(path, folder), 'utf8') }
}

function foundIn(folder: URL): readonly Diagnostic[] {
  const reply = openReply(sourceIn(folder, '回答.json'), digest)
  const selection = readSelection(sourceIn(folder, '選び方.json'))
  if (reply.value === undefined || selection.value === undefined) return [...reply.diagnostics, ...selection.diagnostics]
  return statisticsTable(reply.value.reply, selection.value).diagnostics
}

describe.each(folders)('%s', (name) => {
  test('is found at the exact characters', () => {
    const bad = new URL(`${name}/bad/`, home)
    const found = foundIn(bad).map(({ code, span }) => ({ code, source: span?.source, text: sourceIn(bad, span!.source).text.slice(span!.start, span!.end) }))
    expect(found).toEqual(JSON.parse(readFileSync(new URL('expected.json', bad), 'utf8')))
  })

  test('is not found where it is right', () => {
    expect(foundIn(new URL(`${name}/good/`, home))).toEqual([])
  })
})
