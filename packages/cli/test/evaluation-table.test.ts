import { displayWidth } from '@renkei/diagnostics'
import { expect, test } from 'vitest'
import { noPaint } from '../src/paint.ts'
import { evaluationTable } from '../src/render/evaluation-table.ts'
import { inProcess } from './support/in-process.ts'
import { filesOf, sample } from './support/sample.ts'
import { emptyOutcome, sampleReport } from './support/sample-report.ts'

const render = (report = sampleReport, language: 'ja' | 'en' = 'ja') => evaluationTable(report, { folder: 'rules' }, language, noPaint)

/** The folder has a long name here, so commands show a placeholder. */
const shown = async (...options: readonly string[]) => (await inProcess('evaluate', sample('region'), '--year', 'R7', ...options)).out.replaceAll(sample('region'), '<フォルダー>')

test.each([
  ['ja', []],
  ['en', ['--lang', 'en']],
  ['body-ja', ['--body', 'にかほ市']],
  ['programme-ja', ['--programme', '4']],
])('what an officer reads: %s', async (name, options) => {
  await expect(await shown(...options)).toMatchFileSnapshot(`samples/region/expected-${name}.txt`)
})

test.each(['--strict', '--body=にかほ市', '--programme=4'])('English has Japanese only where the rules and tables speak (%s)', async (option) => {
  const spoken = Object.values(filesOf('region')).join('\n')
  const runs = (await shown('--lang', 'en', option)).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu) ?? []
  expect(runs.filter((run) => !spoken.includes(run))).toEqual([])
})

test('a range, a negative amount, a due date and a cost printed twice', () => {
  const text = render()
  expect(text).toContain('    山形市 1,200円～3,400円')
  expect(text).toMatch(/大石田町 +△1,000円/)
  expect(text).toContain('    期限: 令和8年3月31日')
  expect(text).toContain('    事業【41】の前年度の精算の再掲（合計には一度だけ数えます）')
})

test('roles name up to four bodies and count more', () => {
  const bodies = ['甲市', '乙町', '丙町', '丁村', '戊村'].map((name) => ({ code: name, name }))
  const openTo = (parties: { name: string; bodies: typeof bodies }[]) =>
    render({ ...sampleReport, outcomes: [{ ...emptyOutcome, open: [{ about: '割合', of: 'ratio', who: [], parties, bodies: [] }] }] })
  expect(openTo([{ name: '連携市町', bodies: bodies.slice(0, 4) }])).toContain('協議する者: 連携市町（甲市、乙町、丙町、丁村）\n')
  expect(openTo([{ name: '甲市', bodies: bodies.slice(0, 1) }, { name: '連携市町', bodies }, { name: '幹事団体', bodies: [] }])).toContain('協議する者: 甲市、連携市町（5団体）、幹事団体\n')
})

test('what is missing is told with its kind, its bodies and its years', () => {
  const bodies = ['甲市', '乙町', '丙町', '丁村', '戊村'].map((name) => ({ code: name, name }))
  const missing = [
    { kind: 'role', name: '開催市町', bodies: [], years: [2026] },
    { kind: 'amount', name: '運営費', bodies: [], years: [2025, 2026] },
    { kind: 'value', name: '利用単価', bodies: [], years: [2025] },
    { kind: 'figure', name: '利用者数', asOfRule: '前年度', bodies: bodies.slice(0, 2), years: [2025] },
    { kind: 'figure', name: '人口', bodies, years: [2025] },
  ] as const
  const text = render({ ...sampleReport, outcomes: [{ ...emptyOutcome, state: 'awaiting-figures', bodies, missing }] })
  expect(text).toContain(`
    決まっていない役割: 開催市町（令和8年度）
    足りない額: 運営費（令和7年度、令和8年度）
    足りない値: 利用単価（令和7年度）
    足りない数値: 甲市、乙町の利用者数（令和7年度に用いる「前年度」の値）
    足りない数値: 5団体全ての人口（令和7年度）
`)
})

test('0 yen hang on nothing', () => {
  expect(render({ ...sampleReport, outcomes: [{ ...emptyOutcome, hanging: 0 }] })).not.toContain('掛かっている額')
})

test('never a bare total while something is open or provisional, a total when nothing is', () => {
  expect(render()).toContain('全体の合計額は示しません')
  expect(render()).not.toMatch(/^ {2}合計 /m)
  const outcomes = sampleReport.outcomes.filter(({ state }) => state === 'determined')
  const settled = { ...sampleReport, outcomes, totals: { determined: 56_511_000, provisional: 0, open: 0, hanging: 0, hangingOn: [], openOutside: 0 } }
  expect(render(settled)).toMatch(/^ {2}合計 +56,511,000円$/m)
})

test('no row exceeds 80 columns, however long names and amounts are', () => {
  const long = 'とても長い名前'.repeat(20)
  const outcomes = sampleReport.outcomes.map((outcome) => ({
    ...outcome,
    title: long,
    cost: long,
    total: Number.MAX_SAFE_INTEGER,
    hanging: -Number.MAX_SAFE_INTEGER,
    shares: outcome.shares.map((share) => ({ ...share, name: long, yen: Number.MAX_SAFE_INTEGER })),
    missing: [{ kind: 'figure' as const, name: long, bodies: [{ code: long, name: long }], years: [2025] }],
  }))
  const report = { ...sampleReport, ruleSet: { ...sampleReport.ruleSet, name: long }, outcomes }
  for (const language of ['ja', 'en'] as const) {
    for (const row of evaluationTable(report, { folder: long, body: long, programme: '1' }, language, noPaint).split('\n')) expect(displayWidth(row)).toBeLessThanOrEqual(80)
  }
})

test('a name cannot reach the terminal as a control sequence', () => {
  const evil = '\u001b[2J'
  const named = { code: '', name: evil }
  const outcome = {
    ...emptyOutcome, title: evil, cost: evil, shares: [{ ...named, yen: 1 }],
    open: [{ about: evil, of: 'burden' as const, who: [evil], parties: [{ name: evil, bodies: [named] }], bodies: [named] }],
    missing: [{ kind: 'figure' as const, name: evil, bodies: [named], years: [2025] }],
  }
  expect(render({ ...sampleReport, outcomes: [outcome] })).not.toContain('\u001b')
})

test('nothing selected is said', () => {
  expect(render({ ...sampleReport, outcomes: [] })).toContain('この範囲に当たる費用はありません。')
})

test('a table without times is named alone', () => {
  const figures = [{ key: '負担率｜', name: '負担率', source: '負担率表.csv', vintage: '', quality: 'final' as const }]
  expect(render({ ...sampleReport, figures })).toContain('  負担率: 負担率表.csv\n')
})
