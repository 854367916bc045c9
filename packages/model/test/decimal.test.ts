import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDecimal, toInteger } from '../src/index.ts'

test.each([
  ['1,234', 1234],
  ['１２３４', 1234],
  ['１，２３４，５６７', 1234567],
  ['△1,234', -1234],
  ['▲ 5', -5],
  ['−5', -5],
  ['－５', -5],
  ['-0', 0],
  ['12.0', 12],
  ['　7　', 7],
])('reads %s', (text, value) => {
  expect(toInteger(text)).toBe(value)
})

test.each(['', '-', '—', '△', '*', '1,23', '12,34', '1e3', '0x10', '1.', '.5', '1 2', '5-', '12.5', '9007199254740992'])('reads no integer in %s', (text) => {
  expect(toInteger(text)).toBeUndefined()
})

test('keeps every decimal place', () => {
  expect(parseDecimal('12.50')).toEqual({ numerator: 1250n, denominator: 100n })
  expect(parseDecimal('△0.001')).toEqual({ numerator: -1n, denominator: 1000n })
})

test('reads what it is given back, with and without grouping', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      expect(toInteger(String(value))).toBe(value)
      expect(toInteger(value.toLocaleString('en-US'))).toBe(value)
    }),
  )
})
