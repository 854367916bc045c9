import { RATIO } from '@renkei/conformance'
import { formatRational, parseRational, round as roundExactly } from '@renkei/money'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Told } from '../helpers/cells.ts'

const rounded = (value: string | number, unit: string, direction: 'down' | 'up' | 'half-up'): string => {
  const told = new Told()
  return told.years(told.sketch.round(told.sketch.constant([], [value], RATIO), unit, direction, RATIO))[0]!
}

test.each([
  ['5/2', '1', 'down', '2'],
  ['5/2', '1', 'half-up', '3'],
  ['-5/2', '1', 'half-up', '-3'],
  ['1/3', '1', 'up', '1'],
  ['-1/3', '1', 'up', '-1'],
  [1_499, '1000', 'half-up', '1000'],
  [1_500, '1000', 'half-up', '2000'],
  ['10/3', '1/100', 'down', '333/100'],
  [-7, '1000', 'down', '0'],
] as const)('%s to %s %s is %s', (value, unit, direction, expected) => {
  expect(rounded(value, unit, direction)).toBe(expected)
})

test('in doubles as in exact numbers', () => {
  const numbers = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -5_000, max: 5_000 }))
  const law = fc.property(numbers, fc.integer({ min: 1, max: 4_000_000_000 }), fc.constantFrom('1', '10', '1000'), fc.constantFrom('down', 'up', 'half-up'), (num, den, unit, direction) => {
    const value = formatRational(parseRational(`${num}/${den}`)!)
    const exact = roundExactly(parseRational(value)!, parseRational(unit)!, direction)
    expect(rounded(value, unit, direction)).toBe(formatRational(exact))
  })
  fc.assert(law, { numRuns: 300 })
})

test('what is no number stays what it is', () => {
  const told = new Told()
  const marked = told.sketch.constant(['body'], [1, null, null], RATIO, { marks: { 1: { none: 'nil' }, 2: { waiting: 'figures' } } })
  expect(told.bodies(told.sketch.round(marked))).toEqual(['1', 'none(nil)', 'awaiting(figures)'])
})
