import fc from 'fast-check'
import { expect, test } from 'vitest'
import { div, equals, fractionOf, fromInteger, integerWeights, ONE, TOO_LARGE, ZERO, type Fraction } from '../src/index.ts'
import { fraction } from './arbitrary.ts'

const half = fractionOf(1n, 2n)

test.each<[string, readonly (Fraction | null)[], readonly number[] | undefined]>([
  ['over a common denominator', [half, fractionOf(1n, 3n), ONE], [3, 2, 6]],
  ['without common factors', [fromInteger(20), fromInteger(80), ZERO], [1, 4, 0]],
  ['NaN outside the set', [half, null], [1, Number.NaN]],
  ['all zero', [ZERO, ZERO], [0, 0]],
  ['nobody', [], []],
  ['large, but not against each other', [fromInteger(2n ** 100n), fromInteger(2n ** 101n)], [1, 2]],
  ['too far apart for doubles', [fromInteger(2n ** 100n), ONE], undefined],
  ['no number', [TOO_LARGE, ONE], undefined],
])('%s', (_, weights, expected) => {
  expect(integerWeights(weights)).toEqual(expected && Float64Array.from(expected))
})

test('proportions stay as they are', () => {
  const law = fc.property(fc.array(fraction.filter(({ num }) => num > 0), { minLength: 1, maxLength: 4 }), (weights) => {
    const integers = integerWeights(weights)
    fc.pre(integers !== undefined)
    const first = div(weights[0]!, fromInteger(integers[0]!))
    expect(weights.every((weight, i) => equals(div(weight, fromInteger(integers[i]!)), first))).toBe(true)
  })
  fc.assert(law)
})
