import type { Succession } from '@renkei/plan'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CITIES, lines, resolve } from './support.ts'

const [FIRST, SECOND, THIRD] = CITIES
const BODIES = [{ code: FIRST, name: '山形市' }, { code: SECOND, name: '寒河江市' }, { code: THIRD, name: '上山市' }]
const merged = (changes: Partial<Succession> = {}): Succession => ({ successor: FIRST, predecessors: ['旧南村'], from: '2006-01-01', inherits: [], ...changes })

/** Values of the first year, with the names of what was found. */
function read(text: string, year: number | undefined, ...successions: readonly Succession[]) {
  const asOf = year === undefined ? ({ kind: 'timeless' } as const) : ({ kind: 'calendar-year', year } as const)
  const { figure, names, diagnostics } = resolve(text, { asOf, asOfText: '国勢調査' }, { successions, bodies: BODIES })
  return { values: figure.column.values.slice(0, 3), names, diagnostics, madeOf: figure.madeOf?.['2025']?.[FIRST] }
}

const table = (...rows: readonly string[]) => lines('団体名,時点,人口', ...rows)
const others = ['寒河江市,2000-10-01,20', '上山市,2000-10-01,10']

test.each(['旧南村', '南村'])('figures of %s from before the merger are added to the successor', (name) => {
  expect(read(table('山形市,2000-10-01,100', `${name},2000-10-01,5`, ...others), 2000, merged())).toMatchObject({
    values: [105, 20, 10], names: [], madeOf: '山形市100人＋旧南村5人',
  })
})

test('where no former body has a row, the row is of today\'s area', () => {
  expect(read(table('山形市,2000-10-01,105', ...others), 2000, merged())).toMatchObject({ values: [105, 20, 10], names: [] })
})

test('a body that did not exist before is the sum of those it was made of', () => {
  const rule = merged({ predecessors: ['旧南村', '旧北町'] })
  expect(read(table('南村,2000-10-01,5', '北町,2000-10-01,7', ...others), 2000, rule)).toMatchObject({ values: [12, 20, 10], names: [] })
  expect(read(table('南村,2000-10-01,5', ...others), 2000, merged())).toMatchObject({ values: [5, 20, 10], names: [] })
})

test('while one of them lacks, the successor waits', () => {
  const rule = merged({ predecessors: ['旧南村', '旧北町'] })
  expect(read(table('山形市,2000-10-01,100', '南村,2000-10-01,5', ...others), 2000, rule)).toMatchObject({ values: [null, 20, 10], names: ['former-body-missing'] })
  const known = table('山形市,1995-10-01,100', '南村,1995-10-01,5', '南村,2000-10-01,5', ...others)
  expect(read(known, 2000, merged())).toMatchObject({ values: [null, 20, 10], names: ['former-body-missing'] })
})

test('a figure of a former body of a later time is an error at its cell', () => {
  const text = table('山形市,2020-10-01,100', '南村,2020-10-01,5', '寒河江市,2020-10-01,20', '上山市,2020-10-01,10')
  const { values, diagnostics } = read(text, 2020, merged())
  expect(values).toEqual([100, 20, 10])
  expect(diagnostics).toMatchObject([{ name: 'figure-of-former-body', args: { body: '旧南村', successor: '山形市', date: '平成18年1月1日', time: '令和2年10月1日' } }])
  expect(text.slice(diagnostics[0]!.span!.start, diagnostics[0]!.span!.end)).toBe('5')
})

test('a table without times counts only where the shares are taken over', () => {
  const text = lines('団体名,人口', '山形市,50', '旧南村,10', '寒河江市,20', '上山市,20')
  expect(read(text, undefined, merged())).toMatchObject({ values: [50, 20, 20], names: ['former-body-without-time'] })
  expect(read(text, undefined, merged({ inherits: ['旧南村'] }))).toMatchObject({ values: [60, 20, 20], names: [] })
})

test('a merger moves people and makes none', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 4, maxLength: 4 }), ([own, former, second, third]) => {
      const rows = [`山形市,2000-10-01,${String(own)}`, `南村,2000-10-01,${String(former)}`, `寒河江市,2000-10-01,${String(second)}`, `上山市,2000-10-01,${String(third)}`]
      expect(read(table(...rows), 2000, merged()).values).toEqual([own! + former!, second, third])
      expect(read(table(...rows.toReversed()), 2000, merged()).values).toEqual([own! + former!, second, third])
    }),
    { numRuns: 30 },
  )
})
