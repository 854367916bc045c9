import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abs, compare, DIVISION_BY_ZERO, div, equals, formatRational, fractionOf, isWhole, mul, negate, parseRational, round, sub, TOO_LARGE, ZERO, type Direction } from '../src/index.ts'
import { directions, fraction } from './arbitrary.ts'

const RUNS = { numRuns: 1_000 }
const unit = fraction.filter((value) => value.num > 0)

test.each<[value: string, unit: string, down: string, up: string, halfUp: string]>([
  ['1234', '1000', '1000', '2000', '1000'],
  ['1500', '1000', '1000', '2000', '2000'],
  ['-1500', '1000', '-1000', '-2000', '-2000'],
  ['-1234', '1000', '-1000', '-2000', '-1000'],
  ['3000', '1000', '3000', '3000', '3000'],
  ['1/3', '1', '0', '1', '0'],
  ['1/2', '1', '0', '1', '1'],
  ['-1/2', '1', '0', '-1', '-1'],
  ['1234567/1000', '1/100', '123456/100', '123457/100', '123457/100'],
  ['10', '3/2', '9', '21/2', '21/2'],
  ['18014398509481985/2', '1', '9007199254740992', '9007199254740993', '9007199254740993'],
  ['-36893488147419103233/4', '1', '-9223372036854775808', '-9223372036854775809', '-9223372036854775808'],
])('%s to %s: 切捨て %s, 切上げ %s, 四捨五入 %s', (value, unit, ...expected) => {
  const rounded = directions.map((direction) => formatRational(round(parseRational(value)!, parseRational(unit)!, direction)))
  expect(rounded).toEqual(expected.map((text) => formatRational(parseRational(text)!)))
})

test('rounding gives a multiple of the unit less than a unit away, on the named side', () => {
  const law = fc.property(fraction, unit, fc.constantFrom(...directions), (value, unit, direction) => {
    const rounded = round(value, unit, direction)
    const moved = sub(abs(rounded), abs(value))
    expect(isWhole(div(rounded, unit))).toBe(true)
    expect(compare(abs(moved), direction === 'half-up' ? div(unit, fractionOf(2n, 1n)) : unit)).toBeLessThan(direction === 'half-up' ? 1 : 0)
    expect(compare(moved, ZERO) * side(direction)).toBeGreaterThanOrEqual(0)
  })
  fc.assert(law, RUNS)
})

test('rounding is mirrored, settles in one step, and scales with its unit', () => {
  const law = fc.property(fraction, unit, unit, fc.constantFrom(...directions), (value, unit, factor, direction) => {
    const rounded = round(value, unit, direction)
    expect(round(negate(value), unit, direction)).toEqual(negate(rounded))
    expect(round(rounded, unit, direction)).toEqual(rounded)
    expect(equals(round(mul(value, factor), mul(unit, factor), direction), mul(rounded, factor))).toBe(true)
  })
  fc.assert(law, RUNS)
})

test('a unit of zero or less is a problem, and a problem is carried through', () => {
  expect(round(fractionOf(1n, 3n), ZERO, 'down')).toEqual(DIVISION_BY_ZERO)
  expect(round(fractionOf(1n, 3n), fractionOf(-1n, 1n), 'down')).toEqual(DIVISION_BY_ZERO)
  expect(round(TOO_LARGE, fractionOf(1n, 1n), 'up')).toEqual(TOO_LARGE)
})

function side(direction: Direction): number {
  return { down: -1, up: 1, 'half-up': 0 }[direction]
}
