import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { bundle } from './support/bundle.ts'
import type { Client } from './support/client.ts'
import { small } from './support/rule-sets.ts'
import { stdioClient } from './support/stdio-client.ts'

let server: string
let folder: string
let client: Client
const uriOf = (path: string): string => `${pathToFileURL(folder).href}/${encodeURIComponent(path)}`
const codes = (path: string): readonly string[] => client.codesOf(uriOf(path))

beforeAll(async () => {
  server = await bundle(`import { serveOnStdio } from './node.ts'\nserveOnStdio()`, 'node')
})

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rules-'))
  client = await stdioClient(server, [pathToFileURL(folder).href])
})

afterEach(async () => {
  expect(await client.stop()).toBe(0)
})

test('an empty folder with a new document', async () => {
  await client.open(uriOf('新.renkei'), '')
  await client.until(() => codes('新.renkei').includes('R0201'))
  expect(await client.ask('renkei/outcome', {})).toMatchObject({ state: { computable: false } })
  expect(await client.at('textDocument/hover', uriOf('新.renkei'), { line: 5, character: 5 })).toBeNull()
})

test('a table that is none and rules in Shift_JIS are told, and when they are gone all is well', async () => {
  for (const { path, text } of small) writeFileSync(join(folder, path), text)
  writeFileSync(join(folder, '壊れた.csv'), Uint8Array.of(0x82, 0xff, 0x00, 0x41))
  writeFileSync(join(folder, '別.renkei'), Uint8Array.of(0x8e, 0x8b, 0x8b, 0xc6))
  writeFileSync(join(folder, '閉じない.csv'), '団体名,人口\n"甲市,1\n')
  await client.open(uriOf(small[0]!.path), small[0]!.text)
  await client.until(() => codes('壊れた.csv').includes('R0603') && codes('別.renkei').includes('R0601') && codes('閉じない.csv').includes('R0405'))
  expect(await client.ask('renkei/state', {})).toMatchObject({ computable: false })
  for (const path of ['壊れた.csv', '別.renkei', '閉じない.csv']) rmSync(join(folder, path))
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('壊れた.csv'), type: 3 }] })
  await client.until(() => ['壊れた.csv', '別.renkei', '閉じない.csv'].every((path) => codes(path).length === 0))
  expect(await client.ask('renkei/state', {})).toMatchObject({ computable: true, errors: 0 })
})

test('a paste of five megabytes is answered, and undone as well', async () => {
  const path = small[0]!.path
  for (const file of small) writeFileSync(join(folder, file.path), file.text)
  await client.open(uriOf(path), small[0]!.text)
  await client.until(() => client.evaluated.at(-1)?.computable === true)
  await client.replace(uriOf(path), small[0]!.text.repeat(Math.ceil(5_000_000 / 3 / small[0]!.text.length)))
  await client.until(() => client.evaluated.at(-1)?.computable === false)
  await client.replace(uriOf(path), 'あ'.repeat(5_000_000))
  await client.until(() => codes(path).includes('R0121'))
  await client.replace(uriOf(path), small[0]!.text)
  await client.until(() => client.evaluated.at(-1)?.computable === true)
  await client.until(() => codes(path).length === 0)
})

test('documents that lie nowhere: untitled, unknown, a table beside no rules', async () => {
  await client.open('untitled:a.renkei', small[0]!.text)
  await client.until(() => client.evaluated.length > 0)
  expect(await client.at('textDocument/hover', 'file:///nowhere/x.renkei', { line: 0, character: 0 })).toBeNull()
  await client.open(uriOf('表.csv'), 'a,b\n1,2\n')
  expect(await client.ask('renkei/state', { uri: uriOf('表.csv') })).toBeNull()
})

test('a thousand keystrokes without waiting end in the text as it is', async () => {
  const path = small[0]!.path
  for (const file of small) writeFileSync(join(folder, file.path), file.text)
  await client.open(uriOf(path), small[0]!.text)
  for (let count = 0; count < 500; count++) {
    await client.type(uriOf(path), { line: 1, character: 0 }, { line: 1, character: 0 }, '※')
    await client.type(uriOf(path), { line: 1, character: 0 }, { line: 1, character: 1 }, '')
  }
  const outcome = await client.ask('renkei/outcome', { uri: uriOf(path), year: 2025 })
  expect(outcome?.report?.outcomes[0]?.shares.map(({ yen }) => yen)).toEqual([700, 200, 100])
})
