import { diagnostic } from '@renkei/diagnostics'
import { beforeEach, expect, test, vi } from 'vitest'
import { run } from '../src/run.ts'
import * as ruleset from '@renkei/ruleset'
import { folderOf, SHIFT_JIS } from './support/folder-of.ts'
import { sampleReport } from './support/sample-report.ts'
import { testIo } from './support/test-io.ts'

vi.mock('@renkei/ruleset', () => ({ openRuleSet: vi.fn(), evaluateRuleSet: vi.fn(), report: vi.fn(), runChecks: vi.fn() }))

const RULES = { '事業.renkei': '関係市町は、上市市及び村山市とする。\n' }
const unknownBody = diagnostic('unknown-body', { name: '上市市' }, { source: '事業.renkei', start: 6, end: 9 }, { suggestion: '上山市' })
const opened: ruleset.RuleSet = {
  name: '圏域', version: '0.0.0', hash: '', diagnostics: [], years: [2025, 2026, 2027],
  bodies: [{ code: '062014', name: '山形市' }, { code: '062073', name: '上山市' }],
  programmes: [{ number: '12', title: '奥羽新幹線の整備実現' }],
}

beforeEach(() => {
  vi.mocked(ruleset.openRuleSet).mockReturnValue(opened)
  vi.mocked(ruleset.evaluateRuleSet).mockReturnValue({ diagnostics: [] })
  vi.mocked(ruleset.report).mockReturnValue(sampleReport)
  vi.mocked(ruleset.runChecks).mockReturnValue([])
})

/** Runs a command line on a folder of rules; `@` stands for the folder. */
async function renkei(line: string, files: Readonly<Record<string, string | Uint8Array>> = RULES) {
  const io = testIo()
  const folder = folderOf(files)
  const code = await run(line.split(' ').map((word) => (word === '@' ? folder : word)), io)
  return { code, ...io.said }
}

test('help and version go to the output', async () => {
  expect(await renkei('--version')).toEqual({ code: 0, out: 'renkei 0.1.0\n', err: '' })
  for (const command of ['', 'check ', 'evaluate ', 'explain ', 'test ']) {
    expect((await renkei(`${command}--help`)).out).toContain('例\n')
    expect((await renkei(`${command}--help --lang en`)).out).toContain('Examples\n')
  }
})

test('wrong usage is told with where to read on', async () => {
  expect(await renkei('evaluate @ --yaer R7')).toEqual({
    code: 2, out: '', err: 'renkei: 「--yaer」という指定はありません。もしかして --year ですか。\n使い方: renkei evaluate --help\n',
  })
  expect((await renkei('evaluate nowhere --lang en')).err).toBe('renkei: There is no folder “nowhere”. Check where it is and how it is spelt.\nUsage: renkei evaluate --help --lang en\n')
})

test('check is fine', async () => {
  expect(await renkei('check @')).toEqual({ code: 0, out: '誤りはありません（ファイル1件）。\n', err: '' })
})

test('check shows what is wrong, where, and what was probably meant', async () => {
  vi.mocked(ruleset.openRuleSet).mockReturnValue({ ...opened, diagnostics: [unknownBody] })
  expect(await renkei('check @')).toEqual({
    code: 1,
    err: '',
    out: `error[R0203]: 「上市市」という団体はありません
 ┌─ 事業.renkei:1:7
1│ 関係市町は、上市市及び村山市とする。
 │             ^^^^^^ もしかして「上山市」ですか

誤り1件、注意0件、お知らせ0件
`,
  })
})

test('a hundred diagnostics are enough', async () => {
  vi.mocked(ruleset.openRuleSet).mockReturnValue({ ...opened, diagnostics: Array.from({ length: 250 }, () => unknownBody) })
  const { out } = await renkei('check @')
  expect(out.match(/error\[/g)).toHaveLength(100)
  expect(out).toContain('ほかに150件あります')
})

test.each(['evaluate', 'explain', 'test'])('%s computes nothing while there are errors', async (command) => {
  vi.mocked(ruleset.openRuleSet).mockReturnValue({ ...opened, diagnostics: [unknownBody] })
  const { code, out, err } = await renkei(`${command} @`)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('error[R0203]')
})

test('with a file left out nothing is bound', async () => {
  vi.mocked(ruleset.openRuleSet).mockClear()
  const { code, err } = await renkei('evaluate @', { ...RULES, 'a.csv': '\0' })
  expect(code).toBe(1)
  expect(err).toContain('error[R0603]')
  expect(ruleset.openRuleSet).not.toHaveBeenCalled()
})

test('rules in Shift_JIS are shown as they read', async () => {
  const { code, out } = await renkei('check @', { 'a.renkei': SHIFT_JIS })
  expect(code).toBe(1)
  expect(out).toContain('1│ 事業。\n │ ^^^^^^')
})

test('evaluate in each format', async () => {
  expect((await renkei('evaluate @ --year R7')).out).toContain('【12】奥羽新幹線の整備実現')
  expect(JSON.parse((await renkei('evaluate @ --year R7 --format json')).out)).toEqual(sampleReport)
  expect((await renkei('evaluate @ --year R7 --format csv')).out).toContain('\r\n')
})

test('year, programme and body select a part', async () => {
  await renkei('evaluate @ --year R8 --programme 12 --body ０６２０７３ --as-of 2025-10-01')
  expect(ruleset.evaluateRuleSet).toHaveBeenLastCalledWith(opened, { computedFor: 2026, asOf: '2025-10-01' })
  expect(ruleset.report).toHaveBeenLastCalledWith(opened, { diagnostics: [] }, { year: 2026, programme: '12', body: '062073' })
})

test('without a year the present one is meant', async () => {
  await renkei('evaluate @')
  expect(ruleset.report).toHaveBeenLastCalledWith(opened, { diagnostics: [] }, { year: 2025 })
})

test.each([
  ['--year R20', '令和20年度は、この枠組みの期間の外です'],
  ['--programme 99', '事業「99」はありません'],
  ['--body 上市市', 'もしかして 上山市 ですか'],
])('evaluate %s is not in the rules', async (option, message) => {
  const { code, err } = await renkei(`evaluate @ ${option}`)
  expect(code).toBe(2)
  expect(err).toContain(message)
})

test('under --strict what is open is no success', async () => {
  expect((await renkei('evaluate @ --strict')).code).toBe(3)
  expect((await renkei('evaluate @')).code).toBe(0)
  const determined = sampleReport.outcomes.filter(({ state }) => state === 'determined')
  vi.mocked(ruleset.report).mockReturnValue({ ...sampleReport, outcomes: determined })
  expect((await renkei('evaluate @ --strict')).code).toBe(0)
})

test('an outcome that failed is an error, whatever the options', async () => {
  vi.mocked(ruleset.report).mockReturnValue({ ...sampleReport, outcomes: [{ ...sampleReport.outcomes[0]!, state: 'error' }] })
  expect((await renkei('evaluate @ --strict')).code).toBe(1)
})

test('an error while computing is told beside what could be computed', async () => {
  vi.mocked(ruleset.evaluateRuleSet).mockReturnValue({ diagnostics: [unknownBody] })
  const { code, out, err } = await renkei('evaluate @')
  expect(code).toBe(1)
  expect(out).toContain('【12】')
  expect(err).toContain('error[R0203]')
})

test('warnings are counted, not listed', async () => {
  vi.mocked(ruleset.openRuleSet).mockReturnValue({ ...opened, diagnostics: [{ ...unknownBody, severity: 'warning' }] })
  const { code, err } = await renkei('evaluate @')
  expect(code).toBe(0)
  expect(err).toMatch(/^注意とお知らせが1件あります。renkei check .* で見られます。\n$/)
})

test('test tells what holds', async () => {
  expect(await renkei('test @')).toMatchObject({ code: 0, out: '検算は書かれていません。書き方は renkei test --help を見てください。\n' })
  vi.mocked(ruleset.runChecks).mockReturnValue([
    { title: '令和7年度の同盟会運営費', holds: true, source: '検算.renkei', line: 1 },
    { title: '令和8年度の同盟会運営費', holds: false, source: '検算.renkei', line: 4, expected: '6,071円', actual: '4,822円' },
    { title: '相談業務費', holds: 'unknown', source: '検算.renkei', line: 7 },
  ])
  expect(await renkei('test @')).toEqual({
    code: 1,
    err: '',
    out: `令和7年度の同盟会運営費 (検算.renkei:1)
  合っています
令和8年度の同盟会運営費 (検算.renkei:4)
  合いません
    検算に書いた値: 6,071円
    計算した値: 4,822円
相談業務費 (検算.renkei:7)
  計算できません

検算3件のうち、合ったもの1件、合わないもの1件、計算できないもの1件
`,
  })
})
