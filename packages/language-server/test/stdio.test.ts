import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from './support/bundle.ts'
import type { Client } from './support/client.ts'
import { small } from './support/rule-sets.ts'
import { stdioClient } from './support/stdio-client.ts'

let server: string
let client: Client
let folder: string
const uriOf = (path: string): string => `${pathToFileURL(folder).href}/${encodeURIComponent(path)}`
const told = (path: string): readonly string[] => client.codesOf(uriOf(path))

beforeAll(async () => {
  server = await bundle(`import { serveOnStdio } from './node.ts'\nserveOnStdio()`, 'node')
  folder = mkdtempSync(join(tmpdir(), 'rules-'))
  cpSync(fileURLToPath(new URL('../../rulesets/yamagata-core-city', import.meta.url)), folder, { recursive: true })
  client = await stdioClient(server, [pathToFileURL(folder).href])
})

afterAll(async () => {
  expect(await client.stop()).toBe(0)
})

test('a rule set on the disk is read when one of its files is opened', async () => {
  const path = '5 圏域マネジメント.renkei'
  await client.open(uriOf(path), readFileSync(join(folder, path), 'utf8'))
  await client.until(() => client.evaluated.length > 0)
  expect(client.evaluated[0]).toMatchObject({ errors: 0, computable: true, ruleSet: { name: '山形連携中枢都市圏' }, years: [2025, 2026, 2027, 2028, 2029] })
})

test('a mistake is told at its characters while it is typed, with the name that was meant', async () => {
  const path = '5 圏域マネジメント.renkei'
  const text = readFileSync(join(folder, path), 'utf8')
  await client.replace(uriOf(path), text.replace('運営費は、原則として中枢都市が', '運営費は、原則として上市市が'))
  await client.until(() => told(path).includes('R0203'))
  const [found] = client.diagnostics.get(decodeURIComponent(uriOf(path)))!.filter(({ code }) => code === 'R0203')
  expect(found?.message).toContain('もしかして「上山市」ですか')
  await client.replace(uriOf(path), text)
  await client.until(() => !told(path).includes('R0203'))
})

test('a table that changes on the disk changes the yen', async () => {
  const yenOf = async (): Promise<number | undefined> => (await client.ask('renkei/outcome', { year: 2025 }))?.report?.outcomes.find(({ programme }) => programme === '12')?.shares[0]?.yen
  expect(await yenOf()).toBe(228_580)
  const path = '人口.csv'
  const before = readFileSync(join(folder, path), 'utf8')
  writeFileSync(join(folder, path), before.replaceAll('247590', '200000').replaceAll('247,590', '200,000'))
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path), type: 2 }] })
  expect(await yenOf()).not.toBe(228_580)
  writeFileSync(join(folder, path), before)
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path), type: 2 }] })
  expect(await yenOf()).toBe(228_580)
})

test('a folder that is on no disk is given, and stays when its files change', async () => {
  const uri = 'memory:/rules'
  expect(await client.ask('renkei/files', { folder: uri, files: small })).toMatchObject({ errors: 0, folder: uri })
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: `${uri}/${encodeURIComponent(small[1]!.path)}`, type: 2 }] })
  expect(await client.ask('renkei/state', { folder: uri })).toMatchObject({ errors: 0, years: [2025, 2026] })
})

test('rules in another folder of the workspace may be referred to', async () => {
  const rulesets = fileURLToPath(new URL('../../rulesets', import.meta.url))
  const other = await stdioClient(server, [pathToFileURL(rulesets).href])
  const path = join(rulesets, 'provisions', 'B06-渋川地区広域市町村圏振興整備組合', '参照.renkei')
  await other.open(pathToFileURL(path).href, readFileSync(path, 'utf8'))
  await other.until(() => other.evaluated.length > 0)
  expect(other.evaluated[0]).toMatchObject({ errors: 0, computable: true })
  await other.stop()
})
