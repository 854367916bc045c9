import { spawnSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { displayWidth } from '@renkei/diagnostics'
import { expect, test } from 'vitest'
import { bin, renkei } from './support/child.ts'
import { folderOf } from './support/folder-of.ts'
import { sample } from './support/sample.ts'

const home = fileURLToPath(new URL('..', import.meta.url))
const yamagata = fileURLToPath(new URL('../../rulesets/yamagata-core-city', import.meta.url))

test('tells its version and its use', () => {
  expect(renkei(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^renkei \d+\.\d+\.\d+\n$/) })
  expect(renkei(['--help']).out).toContain('使い方')
})

test.each([
  [0, ['check', sample('settled')]],
  [0, ['evaluate', sample('region'), '--year', 'R7']],
  [0, ['evaluate', sample('settled'), '--strict']],
  [0, ['explain', sample('region'), '--year', 'R7', '--programme', '2']],
  [0, ['test', sample('settled')]],
  [1, ['check', sample('mistakes')]],
  [1, ['evaluate', sample('mistakes')]],
  [1, ['evaluate', sample('zero-weight'), '--year', 'R7']],
  [2, ['evaluate', sample('region'), '--year', 'R30']],
  [3, ['evaluate', sample('region'), '--year', 'R7', '--strict']],
])('exit code %i: %j', (code, args) => {
  expect(renkei(args).code).toBe(code)
})

test.each([
  [[], 'コマンドを指定してください'],
  [['evalute', 'x'], 'もしかして evaluate ですか'],
  [['evaluate', sample('region'), '--progamme', '2'], 'もしかして --programme ですか'],
  [['check'], 'フォルダーを指定してください'],
  [['check', 'nowhere'], 'フォルダー「nowhere」がありません'],
  [['check', bin], 'はフォルダーではありません'],
  [['check', folderOf({})], '規則のファイル（*.renkei）がありません'],
  [['evaluate', home, '--year', 'soon'], '年度「soon」を読み取れません'],
  [['evaluate', sample('region'), '--year', 'R30'], '令和7年度から令和9年度までの年度を指定してください'],
  [['evaluate', sample('region'), '--programme', '77'], '事業「77」はありません'],
  [['evaluate', sample('region'), '--body', '由利市'], '団体「由利市」はありません'],
  [['explain', sample('region'), '--format', 'csv'], '--format に「csv」は指定できません'],
  [['explain', sample('region'), '--reading', '--body', '羽後町'], '--body と一緒には使えません'],
])('%j is wrong usage: exit 2, what to write instead, no stack trace', (args, message) => {
  const { code, out, err } = renkei(args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^renkei: .+\n使い方: .+\n$/)
  expect(err).toContain(message)
})

test('a reader who stops reading is no fault', () => {
  for (const reader of ['true', 'head -n 1']) {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" explain "${yamagata}" --year R7 --reading 2>/dev/null | ${reader} >/dev/null`], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  }
})

test.each([{}, { NO_COLOR: '1' }, { TERM: 'dumb' }, { FORCE_COLOR: '1' }])('no colour where no terminal is (%j)', (env) => {
  for (const args of [['evaluate', sample('region'), '--year', 'R7'], ['explain', sample('region'), '--year', 'R7'], ['test', sample('settled')], ['check', sample('mistakes')], ['evalute']]) {
    const { out, err } = renkei(args, { env })
    expect(out + err).not.toContain('\u001b')
  }
})

const helps = ['', 'check', 'evaluate', 'explain', 'show', 'test'].flatMap((command) => ['ja', 'en'].map((language) => [command, language] as const))

test.each(helps)('renkei %s --help --lang %s fits a page, and its examples work', (command, language) => {
  const { code, out } = renkei([...(command === '' ? [] : [command]), '--help', '--lang', language])
  expect(code).toBe(0)
  for (const row of out.split('\n')) expect(displayWidth(row), row).toBeLessThanOrEqual(80)
  const examples = out.split('\n').flatMap((row) => /^ {2}renkei ((?:check|evaluate|explain|show|test) [^<\s].*?)(?: {2}.*)?$/.exec(row)?.[1] ?? [])
  expect(examples.length).toBeGreaterThan(0)
  const desk = folderOf({})
  for (const name of ['山形連携中枢都市圏', 'my-region']) symlinkSync(yamagata, join(desk, name))
  for (const example of examples) {
    const run = renkei(example.replace(/ > .+$/, '').split(' '), { cwd: example.includes(' .') ? sample('settled') : desk })
    expect(run.code, `${example}\n${run.err}`).toBe(0)
    expect(run.out).not.toBe('')
  }
})
