import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { people, rules } from '../../example-plugin/test/rules.ts'
import { folderOf } from './support/folder-of.ts'
import { inProcess } from './support/in-process.ts'

const example = fileURLToPath(new URL('../../example-plugin/src/index.ts', import.meta.url))
const checks = '\n検算　確かめ\n令和7年度の運営費の合計額は、1,000千円である。\n'
const folder = folderOf({ '規則.renkei': rules + checks, '人口.json': people })
const plugged = (...args: readonly string[]) => inProcess(...args, '--plugin', example)

test('every command that computes works with a plug-in', async () => {
  expect(await plugged('check', folder)).toMatchObject({ code: 0 })
  expect(await plugged('evaluate', folder, '--year', 'R7')).toMatchObject({ code: 0, out: expect.stringContaining('818,182円') })
  expect((await plugged('evaluate', folder, '--year', 'R7', '--format', 'json')).out).toContain('818182')
  expect((await plugged('evaluate', folder, '--year', 'R7', '--format', 'markdown')).out).toContain('| 1 | 運営費 | 甲市 | 818182 |')
  expect((await plugged('explain', folder, '--year', 'R7', '--programme', '1', '--body', '甲市')).out).toContain('818,182円')
  expect((await plugged('explain', folder, '--reading')).out).toContain('数えない')
  expect(await plugged('test', folder)).toMatchObject({ code: 0 })
  expect(await plugged('fmt', folder, '--check')).toMatchObject({ code: 0 })
  expect((await plugged('lint', folder)).out).toContain('warning[R0640]')
})

test('without it, the rules are not understood and nothing is computed', async () => {
  expect(await inProcess('evaluate', folder, '--year', 'R7')).toMatchObject({ code: 1, out: '' })
  expect(await inProcess('evaluate', folder, '--format', 'markdown')).toMatchObject({ code: 2 })
  expect(await plugged('evaluate', folder, '--year', 'R7', '--format', 'word')).toMatchObject({ code: 2, err: expect.stringContaining('table、json、csv、markdown') })
})

test('a bad plug-in is told, and nothing is computed without it', async () => {
  const bad = folderOf({
    'empty.mjs': 'export const plugin = 1\n',
    'throws.mjs': "throw new Error('not today')\n",
    'twice.mjs': "export default { name: 'twice', exporters: [{ name: 'csv', export: () => '' }] }\n",
    'fails.mjs': "export default { name: 'fails', exporters: [{ name: 'mine', export: () => { throw new Error('not today') } }] }\n",
    'misshapen.mjs': "export default { name: 'misshapen', lints: [{ name: 'a' }] }\n",
  })
  const withBad = async (name: string, ...args: readonly string[]) => {
    const { code, out, err } = await inProcess('evaluate', folder, '--year', 'R7', '--plugin', example, '--plugin', join(bad, name), ...args)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    return err
  }
  expect(await withBad('none.mjs')).toContain('error[R0642]')
  expect(await withBad('throws.mjs')).toMatch(/error\[R0642\].*not\s+today/s)
  expect(await withBad('empty.mjs')).toContain('error[R0643]')
  expect(await withBad('misshapen.mjs')).toContain('lints[0].look')
  expect(await withBad('twice.mjs')).toContain('error[R0644]')
  expect(await withBad('fails.mjs', '--format', 'mine')).toContain('error[R0645]')
  expect((await inProcess('evaluate', folder, '--plugin', 'no-such-package-at-all')).err).toContain('error[R0642]')
})
