import type { AsOfRule } from '@renkei/plan'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CITIES, lines, resolve } from './support.ts'

const PAST_3: AsOfRule = { kind: 'fiscal-years', from: { lag: 3 }, to: { lag: 1 }, of: 'mean' }
const NAMES = ['山形市', '寒河江市', '上山市']
const RULE = { asOf: PAST_3, asOfText: '過去3年度の平均' }

function tidy(cells: Readonly<Record<number, readonly (number | string)[]>>): string {
  const rows = Object.entries(cells).flatMap(([year, values]) => values.map((value, at) => `${CITIES[at]!},${NAMES[at]!},${year}年度,${String(value)}`))
  return lines('団体コード,団体名,年度,人口', ...rows)
}

test('past years are averaged exactly', () => {
  const { figure, names } = resolve(tidy({ 2022: [10, 0, 1], 2023: [20, 0, 1], 2024: [31, 0, 2], 2025: [40, 0, 3] }), RULE)
  expect(names).toEqual([])
  expect(figure.column).toEqual({ axes: ['year', 'body'], values: [61, 0, 4, 91, 0, 6], den: '3' })
  expect(figure.source.byYear?.['2025']?.vintage).toBe('令和4年度、令和5年度、令和6年度の平均')
})

test('a sum of fixed years is the same for each year computed', () => {
  const rule: AsOfRule = { kind: 'fiscal-years', from: { year: 2022 }, to: { year: 2023 }, of: 'sum' }
  expect(resolve(tidy({ 2022: [10, 2, 1], 2023: [20, 3, 1] }), { asOf: rule }).figure.column.values).toEqual([30, 5, 2, 30, 5, 2])
})

test('a body without one of the years waits, and year and body are named', () => {
  const { figure, diagnostics } = resolve(tidy({ 2022: [10, 2, 1], 2023: [20, '', 1], 2024: [30, 3, '…'], 2025: [1, 1, 1] }), RULE)
  expect(figure.column.marks).toEqual({ 1: { waiting: 'figures' }, 2: { waiting: 'figures' }, 4: { waiting: 'figures' }, 5: { waiting: 'figures' } })
  expect(figure.lacking).toEqual({ 2025: { '062065': '令和5年度', '062073': '令和6年度' }, 2026: { '062065': '令和5年度', '062073': '令和6年度' } })
  expect(diagnostics.map(({ name, args }) => [name, args])).toEqual([
    ['missing-years-of-figure', { figure: '人口（過去3年度の平均）', table: '人口.csv', years: '令和5年度', bodies: '寒河江市', count: 1 }],
  ])
})

test('a preliminary year makes the whole preliminary', () => {
  const text = lines('団体コード,年度,区分,人口', ...CITIES.flatMap((code) => ['2022年度,確定', '2023年度,確定', '2024年度,速報', '2025年度,確定'].map((of) => `${code},${of},1`)))
  expect(resolve(text, RULE).figure.quality).toBe('preliminary')
})

test.each([
  [{ unit: '1', direction: 'down' }, 33],
  [{ unit: '1', direction: 'up' }, 34],
  [{ unit: '1', direction: 'half-up' }, 34],
  [{ unit: '10', direction: 'half-up' }, 30],
] as const)('the mean is rounded as the text says: %j', (rounding, expected) => {
  const text = tidy({ 2022: [30, 1, 1], 2023: [35, 1, 1], 2024: [36, 1, 1], 2025: [30, 1, 1] })
  expect(resolve(text, { ...RULE, rounding }).figure.column.values[0]).toBe(expected)
})

test('a mean lies between its least and its greatest year, and times the number of years is the sum', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 3, maxLength: 3 }), (values) => {
      const cells = Object.fromEntries([2022, 2023, 2024, 2025].map((year, at) => [year, [values[at % 3]!, 1, 1]]))
      const [mean, sum] = (['mean', 'sum'] as const).map((of) => resolve(tidy(cells), { asOf: { ...PAST_3, of } }).figure.column)
      const [first, whole] = [Number(mean!.values[0]) / Number(mean!.den ?? 1), Number(sum!.values[0])]
      expect(BigInt(mean!.values[0] as number) * 3n).toBe(BigInt(whole) * BigInt(mean!.den ?? 1))
      expect(first).toBeGreaterThanOrEqual(Math.min(...values))
      expect(first).toBeLessThanOrEqual(Math.max(...values))
    }),
    { numRuns: 30 },
  )
})
