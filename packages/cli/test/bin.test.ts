import { execFileSync, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { folderOf } from './support/folder-of.ts'

const home = fileURLToPath(new URL('..', import.meta.url))
const bin = fileURLToPath(new URL('../bin/renkei.js', import.meta.url))

function renkei(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(() => {
  execFileSync(process.execPath, [createRequire(import.meta.url).resolve('tsup/dist/cli-default.js')], { cwd: home, stdio: 'pipe' })
})

test('tells its version and its use', () => {
  expect(renkei('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^renkei \d+\.\d+\.\d+\n$/) })
  expect(renkei('--help').out).toContain('使い方')
})

test.each([
  [[]],
  [['evalute', 'x']],
  [['check']],
  [['check', 'nowhere']],
  [['check', bin]],
  [['check', folderOf({})]],
  [['evaluate', home, '--year', 'soon']],
])('%j is wrong usage: exit 2, no stack trace', (args) => {
  const { code, out, err } = renkei(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^renkei: .+\n使い方: .+\n$/)
})

test('a reader who stops reading is no fault', () => {
  const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" --help | true`], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
