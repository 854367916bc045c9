import { hasErrors } from '@renkei/diagnostics'
import type { ReportOutcome } from '@renkei/ruleset'
import { runChecks } from '@renkei/ruleset'
import { expect, test } from 'vitest'
import { diagnostics, evaluation, outcome, reportOf, ruleSet } from '../support/yamagata.ts'
import { expectedProgrammes, participants, programme12 } from './expected.ts'

const outcomesOf = (programme: string, year: number): readonly ReportOutcome[] => reportOf(year, { programme }).outcomes

test('44 programmes of 14 bodies over five years, without errors', () => {
  expect(ruleSet.programmes.map(({ number }) => number)).toEqual(Array.from({ length: 44 }, (_, at) => String(at + 1)))
  expect(ruleSet.bodies.filter(({ code }) => /^\d{6}$/.test(code))).toHaveLength(14)
  expect(ruleSet.years).toEqual([2025, 2026, 2027, 2028, 2029])
  expect(hasErrors([...diagnostics, ...evaluation.diagnostics])).toBe(false)
})

test.each(expectedProgrammes)('programme $number is in the states its clause gives', ({ number, states }) => {
  for (const year of [2025, 2026]) {
    const found = outcomesOf(number, year).map(({ state }) => state)
    for (const group of states) expect(found.some((state) => group.includes(state)), `${String(year)}: ${group.join(' or ')}`).toBe(true)
    for (const state of found) expect(states.flat(), `${String(year)}: ${state}`).toContain(state)
  }
})

test.each(expectedProgrammes)('programme $number: what is determined is the printed cost', ({ number, determined }) => {
  for (const [at, year] of [2025, 2026].entries()) {
    const found = outcomesOf(number, year).flatMap(({ state, total }) => (state === 'determined' ? [total] : []))
    expect(found).toEqual(determined === undefined ? [] : [determined[at]! * 1_000])
  }
})

test('from 2027 on no cost is printed but that of programme 40, and so nothing is determined', () => {
  for (const year of [2027, 2028, 2029]) {
    const { outcomes, totals } = reportOf(year)
    expect(outcomes.filter(({ total }) => total !== undefined)).toEqual([])
    expect(totals.determined).toBe(0)
  }
  expect([2027, 2028, 2029].map((year) => outcomesOf('40', year)[0]!.hanging)).toEqual([11_000_000, 61_600_000, 88_000_000])
})

test('programme 12 to the yen', () => {
  for (const [at, year] of [2025, 2026].entries()) {
    const [shared, travel] = outcomesOf('12', year)
    expect(shared!.shares).toEqual(programme12.map(([code, name, ...yen]) => ({ code, name, yen: yen[at] })))
    expect(travel).toMatchObject({ cost: '首長の旅費', state: 'borne-directly', shares: [] })
  }
})

test('what shares sum to is the total, in every year', () => {
  for (const { outcomes } of ruleSet.years.map((year) => reportOf(year))) {
    for (const { shares, total } of outcomes.filter((each) => each.total !== undefined)) {
      expect(shares.reduce((sum, { yen }) => sum + yen!, 0)).toBe(total)
    }
  }
})

test('programme 10 names the figure, the bodies and the year', () => {
  for (const year of [2025, 2026]) {
    expect(outcomesOf('10', year)).toMatchObject([
      {
        state: 'awaiting-figures',
        shares: [],
        missing: [
          {
            kind: 'figure',
            name: '消防費基準財政需要額',
            bodies: [{ code: '062014', name: '山形市' }, { code: '063011', name: '山辺町' }, { code: '063029', name: '中山町' }],
            years: [year],
          },
        ],
      },
    ])
  }
})

test('programme 13 names who must agree', () => {
  const [found] = outcomesOf('13', 2025)
  expect(found).toMatchObject({ state: 'awaiting-consultation', shares: [], open: [{ about: '事業費の負担', who: ['中枢都市', '連携市町'] }] })
  const [open] = found!.open
  expect(open!.parties.map(({ name, bodies }) => [name, bodies.length])).toEqual([['中枢都市', 1], ['連携市町', 13]])
  expect(open!.bodies.map(({ name }) => name)).toEqual(programme12.map(([, name]) => name))
})

test('roles that nobody fills, and amounts that are not split, are named', () => {
  expect(outcomesOf('4', 2025)[0]!.missing).toEqual([{ kind: 'role', name: '開催市町', bodies: [], years: [2025] }])
  for (const programme of ['24', '30']) {
    expect(outcomesOf(programme, 2026)[0]!.missing).toMatchObject([{ kind: 'amount', years: [2026] }])
  }
  expect(outcomesOf('28', 2026).map(({ missing }) => missing.map(({ kind, name }) => [kind, name]))).toEqual([
    [['amount', 'システム使用料']],
    [['amount', '無期限コンテンツ使用料']],
    [['amount', '有期限コンテンツ使用料']],
  ])
})

test('the one cost of programmes 33 and 34 is counted once', () => {
  const [restated] = outcomesOf('34', 2025)
  expect(restated).toMatchObject({ total: 3_097_000, restates: { programme: '33', cost: '情報発信費' } })
  expect(reportOf(2025).totals.determined).toBe(expectedProgrammes.reduce((sum, { number, determined }) => sum + (number === '34' ? 0 : (determined?.[0] ?? 0)), 0) * 1_000)
  expect(reportOf(2025, { programme: '34' }).totals.determined).toBe(0)
})

test.each(Object.entries(participants))('programme %s concerns those of its own table', (programme, names) => {
  for (const year of [2025, 2026]) {
    for (const { bodies } of outcomesOf(programme, year)) expect(bodies.map(({ name }) => name)).toEqual(names)
  }
})

test('totals of a report are those of the outcome: of all, of each programme, of each body', () => {
  for (const year of ruleSet.years) {
    const parts = [{}, ...ruleSet.programmes.map(({ number }) => ({ programme: number })), ...ruleSet.bodies.map(({ code }) => ({ body: code }))]
    for (const part of parts) {
      const of = Object.values(part)[0] ?? 'all'
      const total = outcome.totals.find((found) => found.of === of && found.year === String(year))
      const { determined, provisional, open, hanging } = reportOf(year, part).totals
      expect({ of, determined, provisional, openLines: open, hanging }).toEqual({
        of, determined: total?.determined ?? 0, provisional: total?.provisional ?? 0, openLines: total?.openLines ?? 0, hanging: total?.hanging ?? 0,
      })
    }
  }
})

test('assumptions and doubts are listed with every outcome', () => {
  const { assumptions } = reportOf(2025)
  const titles = (kind: 'assumption' | 'doubt') => assumptions.filter((each) => each.kind === kind && each.concerned).map(({ title }) => title)
  expect(titles('assumption')).toEqual(expect.arrayContaining(['端数処理', '人口の時点', '増分の基準', '内訳が一つの費用']))
  expect(titles('doubt')).toEqual(expect.arrayContaining(['上山市の表記', '同額の事業費見込']))
  const shown = reportOf(2025, { programme: '12' }).assumptions.filter(({ concerned }) => concerned)
  expect(shown.map(({ title }) => title)).toEqual(expect.arrayContaining(['端数処理', '人口の時点', '上山市の市町の別']))
  expect(shown.map(({ title }) => title)).not.toContain('前年度の負担割合')
})

test('the checks of its author hold, for at least ten programmes', () => {
  const checks = runChecks(ruleSet, evaluation)
  expect(checks.filter(({ holds }) => holds !== true)).toEqual([])
  expect(new Set(checks.map(({ title }) => /【\d+】/.exec(title)?.[0])).size).toBeGreaterThanOrEqual(10)
})
