import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  abs, add, compare, DIVISION_BY_ZERO, div, equals, formatRational, fractionOf, fromInteger, isWhole, isZero, max, min, mul, negate, ONE, parseRational,
  problemOf, sign, sub, toSafeInteger, TOO_LARGE, ZERO, type Fraction,
} from '../src/index.ts'
import { fraction } from './arbitrary.ts'

const RUNS = { numRuns: 1_000 }
const HUGE = fromInteger(2n ** 4095n)

test('sums and products of rationals obey the laws of a field', () => {
  const law = fc.property(fraction, fraction, fraction, (a, b, c) => {
    expect(add(a, b)).toEqual(add(b, a))
    expect(add(add(a, b), c)).toEqual(add(a, add(b, c)))
    expect(mul(mul(a, b), c)).toEqual(mul(a, mul(b, c)))
    expect(mul(a, add(b, c))).toEqual(add(mul(a, b), mul(a, c)))
    expect(sub(a, a)).toEqual(ZERO)
    expect(sub(a, b)).toEqual(negate(sub(b, a)))
    expect(isZero(b) || equals(mul(div(a, b), b), a)).toBe(true)
  })
  fc.assert(law, RUNS)
})

test('each part is a number exactly when it is safe, in lowest terms, without negative zero', () => {
  const law = fc.property(fraction, fraction, fc.constantFrom(add, sub, mul, div), (a, b, operator) => {
    const value = operator(a, b)
    fc.pre(problemOf(value) === undefined)
    const again = fractionOf(BigInt(value.num), BigInt(value.den))
    expect(Object.is(value.num, again.num) && Object.is(value.den, again.den)).toBe(true)
    expect([value.num, value.den].every((part) => (typeof part === 'number') === isSafe(BigInt(part)))).toBe(true)
  })
  fc.assert(law, RUNS)
})

function isSafe(part: bigint): boolean {
  return part <= 2n ** 53n - 1n && -part <= 2n ** 53n - 1n
}

test('order is that of cross products', () => {
  const law = fc.property(fraction, fraction, (a, b) => {
    const [left, right] = [BigInt(a.num) * BigInt(b.den), BigInt(b.num) * BigInt(a.den)]
    expect(Math.sign(compare(a, b))).toBe(left < right ? -1 : left > right ? 1 : 0)
    expect(equals(a, b)).toBe(left === right)
    expect([min(a, b), max(a, b)]).toEqual(left <= right ? [a, b] : [b, a])
    expect(sign(sub(a, b))).toBe(Math.sign(compare(a, b)))
  })
  fc.assert(law, RUNS)
})

test('text is canonical and reads back', () => {
  fc.assert(fc.property(fraction, (value) => equals(parseRational(formatRational(value))!, value)), RUNS)
  expect(formatRational(fromInteger(2n ** 64n))).toBe('18446744073709551616')
  expect(['491000', '-1/3', '0', '2/4', '10/5'].map((text) => formatRational(parseRational(text)!))).toEqual(['491000', '-1/3', '0', '1/2', '2'])
})

test.each(['', ' 1', '1.5', '+1', '-0', '007', '1/0', '1/-3', '1e3', '１', 'NaN', '1/2/3'])('%j is no rational', (text) => {
  expect(parseRational(text)).toBe(undefined)
})

test.each<[string, Fraction]>([
  ['a sum', add(HUGE, HUGE)],
  ['a difference', sub(negate(HUGE), HUGE)],
  ['a product', mul(HUGE, HUGE)],
  ['a quotient', div(div(ONE, HUGE), HUGE)],
  ['a text of 2,000 digits', parseRational('9'.repeat(2_000))!],
  ['a text of 1,234 digits', parseRational('9'.repeat(1_234))!],
  ['a number that is not exact', fromInteger(2 ** 53)],
])('%s beyond 4,096 bits is too large', (_, value) => {
  expect(problemOf(value)).toBe('too-large')
})

test('a problem is carried through, and never compares as true', () => {
  expect(div(ONE, ZERO)).toEqual(DIVISION_BY_ZERO)
  for (const operator of [add, sub, mul, div]) {
    expect(operator(TOO_LARGE, DIVISION_BY_ZERO)).toEqual(TOO_LARGE)
    expect(operator(ONE, DIVISION_BY_ZERO)).toEqual(DIVISION_BY_ZERO)
    expect(operator(TOO_LARGE, fromInteger(-2))).toEqual(TOO_LARGE)
  }
  for (const other of [ONE, ZERO, TOO_LARGE]) {
    expect(compare(TOO_LARGE, other)).toBe(Number.NaN)
    expect(equals(TOO_LARGE, other) || isWhole(TOO_LARGE) || isZero(DIVISION_BY_ZERO)).toBe(false)
    expect([min(other, TOO_LARGE), max(TOO_LARGE, other), abs(TOO_LARGE), negate(TOO_LARGE)]).toEqual(Array(4).fill(TOO_LARGE))
  }
  expect([formatRational(TOO_LARGE), formatRational(DIVISION_BY_ZERO)]).toEqual(['too-large', 'division-by-zero'])
})

test('yen are safe integers', () => {
  expect(toSafeInteger(fromInteger(-9_007_199_254_740_991))).toBe(-9_007_199_254_740_991)
  expect([toSafeInteger(fromInteger(2n ** 53n)), toSafeInteger(fractionOf(1n, 2n)), toSafeInteger(TOO_LARGE)]).toEqual([undefined, undefined, undefined])
})
