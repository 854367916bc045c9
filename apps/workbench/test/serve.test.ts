import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const script = fileURLToPath(new URL('../scripts/serve.mjs', import.meta.url))
let folder: string
let server: ChildProcess | undefined

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'renkei-')) })

afterEach(() => {
  server?.kill()
  rmSync(folder, { recursive: true })
})

/** Starts the server where programs are found in one folder only; gives what it has said so far. */
function serve(...args: readonly string[]): () => string {
  let told = ''
  server = spawn(process.execPath, [script, ...args], { env: { PATH: folder } })
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (data) => { told += String(data) })
  return () => told
}

const address = (told: string): string => /http:\S+/.exec(told)?.[0] ?? ''

test('the desk is served where it says, and handed to the browser of the system', async () => {
  const opened = join(folder, 'opened')
  writeFileSync(join(folder, process.platform === 'darwin' ? 'open' : 'xdg-open'), `#!/bin/sh\nprintf %s "$1" > '${opened}'\n`, { mode: 0o755 })
  const told = serve('0', '--open')
  await expect.poll(() => { try { return readFileSync(opened, 'utf8') } catch { return '' } }).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  expect(address(told())).toBe(readFileSync(opened, 'utf8'))
  expect(await (await fetch(address(told()))).text()).toContain('<html')
  expect(told()).not.toContain('ブラウザーを開けませんでした')
})

test('where there is no browser it says so and goes on', async () => {
  const told = serve('0', '--open')
  await expect.poll(told).toContain('ブラウザーを開けませんでした。上の所番地を、ブラウザーで開いてください。')
  expect((await fetch(address(told()))).status).toBe(200)
})

test('a port that is taken is told', async () => {
  const first = serve('0')
  await expect.poll(first).toContain('この所番地を、ブラウザーで開いてください。')
  const { port } = new URL(address(first()))
  const running = server
  const second = serve(port)
  await expect.poll(second).toContain(`${port}番は、ほかのプログラムが使っています。`)
  running?.kill()
})
