import fc from 'fast-check'
import { expect, test } from 'vitest'
import { declared, mistakes } from './declared.ts'

const indicator = (direction: string, base: string, target: string, actual: string): string =>
  `成果指標　転入者数\n単位は、人とする。\n方向は、${direction}とする。\n基準値は、${base}とする。\n目標値は、${target}とする。\n実績値は、${actual}とする。\n`

test.each([
  ['増加', '令和5年10,413人', '令和11年12,000人', '令和6年10,800人', { rate: '129/529', reached: false }],
  ['減少', '令和5年11,633人', '令和11年11,000人', '令和6年10,999人', { rate: '634/633', reached: true }],
  ['増加', '該当なし', '令和11年度4人', '令和7年度1人', { rate: '1/4', reached: false }],
  ['維持', '令和5年10人', '令和11年10人', '令和6年11人', { reached: true }],
  ['維持', '令和5年10人', '令和11年10人', '令和6年9人', { reached: false }],
])('%s from %s to %s, %s', (direction, base, target, actual, wanted) => {
  const [found] = declared(indicator(direction, base, target, actual)).indicators
  const { rate, reached } = found!.actuals[0]!
  expect({ ...(rate === undefined ? {} : { rate }), reached }).toEqual(wanted)
})

test('the base itself is 0 and the target itself 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), (base, target) => {
      fc.pre(base !== target)
      const text = indicator(target > base ? '増加' : '減少', `令和5年${base}人`, `令和11年${target}人`, `令和6年${base}人、令和7年${target}人`)
      expect(declared(text).indicators[0]!.actuals.map(({ rate }) => rate)).toEqual(['0', '1'])
    }),
    { numRuns: 20 },
  )
})

test('two actuals of one year are refused', () => {
  expect(mistakes(indicator('増加', '令和5年1人', '令和11年2人', '令和6年1人、令和6年2人'))).toEqual(['overlapping-years at [2人]'])
})

test('a figure with a bound is none', () => {
  expect(mistakes(indicator('増加', '令和5年1人', '令和11年2人以上', '令和6年1人'))[0]).toBe('declared-value-not-understood at [令和11年2人以上]')
})
