import { displayWidth } from '@renkei/diagnostics'
import { expect, test } from 'vitest'
import { noPaint } from '../src/paint.ts'
import { evaluationTable } from '../src/render/evaluation-table.ts'
import { sampleReport } from './support/sample-report.ts'

const render = (language: 'ja' | 'en' = 'ja', report = sampleReport) => evaluationTable(report, { folder: 'rules' }, language, noPaint)

test('what an officer reads', async () => {
  await expect(render()).toMatchFileSnapshot('samples/evaluation/ja.txt')
  await expect(render('en')).toMatchFileSnapshot('samples/evaluation/en.txt')
})

test('the page of a body', async () => {
  const outcomes = sampleReport.outcomes
    .filter(({ cost }) => cost !== 'サイト運営費' && cost !== '建設費')
    .map((outcome) => ({ ...outcome, shares: outcome.shares.filter(({ name }) => name === '大石田町') }))
    .filter(({ shares, open }) => shares.length > 0 || open.length > 0)
  const report = { ...sampleReport, outcomes, totals: { determined: 6_071, provisional: 0, open: 1, hanging: 0 } }
  const page = evaluationTable(report, { folder: 'rules', body: '大石田町' }, 'ja', noPaint)
  await expect(page).toMatchFileSnapshot('samples/evaluation/body-ja.txt')
})

test('never a bare total while something is open or provisional, a total when nothing is', () => {
  expect(render()).toContain('全体の合計額は示しません')
  expect(render()).not.toMatch(/^ {2}合計 /m)
  const outcomes = sampleReport.outcomes.filter(({ state }) => state === 'determined')
  const settled = { ...sampleReport, outcomes, totals: { determined: 56_511_000, provisional: 0, open: 0, hanging: 0 } }
  expect(render('ja', settled)).toMatch(/^ {2}合計 +56,511,000円$/m)
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
  }))
  const report = { ...sampleReport, ruleSet: { ...sampleReport.ruleSet, name: long }, outcomes }
  for (const language of ['ja', 'en'] as const) {
    for (const row of evaluationTable(report, { folder: long, body: long, programme: '1' }, language, noPaint).split('\n')) expect(displayWidth(row)).toBeLessThanOrEqual(80)
  }
})

test('a name cannot reach the terminal as a control sequence', () => {
  const [first] = sampleReport.outcomes
  const outcome = { ...first!, title: '\u001b[2J', cost: '\u001b[2J', shares: [{ code: '', name: '\u001b[2J', yen: 1 }], open: [{ about: '\u001b[2J', who: ['\u001b[2J'] }] }
  expect(render('ja', { ...sampleReport, outcomes: [outcome] })).not.toContain('\u001b')
})

test('nothing selected is said', () => {
  expect(render('ja', { ...sampleReport, outcomes: [], figures: [], assumptions: [] })).toContain('この範囲に当たる費用はありません。')
})
