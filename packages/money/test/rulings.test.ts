import { expect, test } from 'vitest'
import { add, apportion, DIVISION_BY_ZERO, fractionOf, fromInteger, mul, ONE, TOO_LARGE, type RemainderPolicy } from '../src/index.ts'
import { apportionWhole, sharesOf, type Whole } from './arbitrary.ts'

const toFirst: RemainderPolicy = { to: 'bearer', bearer: 0 }
const last: RemainderPolicy = { to: 'last' }
const largestWeight: RemainderPolicy = { to: 'largest-weight' }

type Row = readonly [ruling: string, request: Whole, expected: readonly (number | null)[] | string]

const rows: readonly Row[] = [
  ['the named bearer takes the remainder', { amount: 100, weights: [1, 1, 1], remainder: toFirst }, [34, 33, 33]],
  ['the last takes the remainder', { amount: 100, weights: [1, 1, 1], remainder: last }, [33, 33, 34]],
  ['the last of the set, not of the axis', { amount: 100, weights: [1, 1, 1, null], remainder: last }, [33, 33, 34, null]],
  ['the largest weight takes the remainder', { amount: 100, weights: [2, 3, 2], remainder: largestWeight }, [28, 44, 28]],
  ['of equal weights the first is the largest', { amount: 100, weights: [1, 3, 3], remainder: largestWeight }, [14, 44, 42]],
  ['the largest remainders take a unit each', { amount: 100, weights: [150, 125, 25] }, [50, 42, 8]],
  ['of equal remainders the first comes first', { amount: 101, weights: [1, 1, 1] }, [34, 34, 33]],

  ['unit 1000: the bearer takes the residue below the unit', { amount: 10_500, weights: [1, 1, 1], unit: 1000, remainder: toFirst }, [4_500, 3_000, 3_000]],
  ['unit 1000: with largest remainders the next in order takes it', { amount: 10_500, weights: [1, 1, 1], unit: 1000 }, [4_000, 3_500, 3_000]],
  ['unit 1000: quotas are of the amount less its residue', { amount: 1_999, weights: [2, 1], unit: 1000 }, [1_000, 999]],
  ['unit 1000: nothing but a residue goes to the first with weight', { amount: 999, weights: [0, null, 1, 2], unit: 1000 }, [0, null, 999, 0]],
  ['unit 1000: all even, and the residue goes to the first with weight', { amount: 4_005, weights: [0, 1, 1], unit: 1000 }, [0, 2_005, 2_000]],
  ['instalments: what is cut off is added to the last', { amount: 6_071, weights: [50, 50], unit: 1000, remainder: last }, [3_000, 3_071]],

  ['切上げ gives too much: the bearer pays less', { amount: 100, weights: [1, 1, 1], direction: 'up', remainder: toFirst }, [32, 34, 34]],
  ['四捨五入 gives too much: the bearer pays less', { amount: 5, weights: [2, 1, 1, 1, 1], direction: 'half-up', remainder: toFirst }, [1, 1, 1, 1, 1]],
  ['四捨五入 of exactly half goes up', { amount: 3, weights: [1, 1], direction: 'half-up', remainder: toFirst }, [1, 2]],
  ['a bearer below nothing is an error', { amount: 2, weights: [1, 1, 1, 1], direction: 'up', remainder: toFirst }, 'negative-bearer'],
  ['largest remainders are for 切捨て', { amount: 2, weights: [1, 1], direction: 'half-up' }, 'direction-not-down'],

  ['a negative amount is mirrored', { amount: -100, weights: [1, 1, 1], remainder: toFirst }, [-34, -33, -33]],
  ['directions act on the magnitude', { amount: -100, weights: [1, 1, 1], direction: 'up', remainder: toFirst }, [-32, -34, -34]],
  ['a negative amount can have a negative bearer too', { amount: -2, weights: [1, 1, 1, 1], direction: 'up', remainder: toFirst }, 'negative-bearer'],

  ['no weight at all is an error, never an equal split', { amount: 100, weights: [0, 0, 0] }, 'zero-total-weight'],
  ['no weight at all and nothing to share', { amount: 0, weights: [0, 0, null] }, [0, 0, null]],
  ['a negative weight is an error', { amount: 100, weights: [3, -1, 2] }, 'negative-weight'],
  ['a negative weight is an error even if nothing is shared', { amount: 0, weights: [3, -1, 2] }, 'negative-weight'],
  ['an empty set is an error', { amount: 100, weights: [null, null] }, 'empty-set'],
  ['an empty set and nothing to share', { amount: 0, weights: [null, null] }, [null, null]],
  ['nobody at all and nothing to share', { amount: 0, weights: [] }, []],

  ['a bearer outside the set is an error', { amount: 100, weights: [null, 1, 1], remainder: toFirst }, 'bearer-outside-set'],
  ['a bearer outside the axis is an error', { amount: 100, weights: [1, 1], remainder: { to: 'bearer', bearer: 7 } }, 'bearer-outside-set'],
  ['a fallback stands in', { amount: 101, weights: [null, 1, 1], remainder: { to: 'bearer', bearer: 0, otherwise: 2 } }, [null, 50, 51]],
  ['a fallback outside the set is an error', { amount: 9, weights: [null, 1, null], remainder: { to: 'bearer', bearer: 0, otherwise: 2 } }, 'bearer-outside-set'],
  ['a fallback waits while the bearer is there', { amount: 101, weights: [1, 1], remainder: { ...toFirst, otherwise: 1 } as RemainderPolicy }, [51, 50]],
  ['written as a payer without weight, the bearer takes the remainder alone', { amount: 100, weights: [0, 1, 1, 1], remainder: toFirst }, [1, 33, 33, 33]],

  ['a cap: the excess goes to the others by weight', { amount: 100, weights: [6, 3, 1], upper: [40, null, null] }, [40, 45, 15]],
  ['caps one after the other', { amount: 100, weights: [6, 3, 1], upper: [40, 40, null] }, [40, 40, 20]],
  ['a floor: the others give by weight', { amount: 100, weights: [6, 3, 1], lower: [null, null, 20] }, [53, 27, 20]],
  ['a floor and a cap', { amount: 100, weights: [6, 3, 1], lower: [null, null, 20], upper: [50, null, null] }, [50, 30, 20]],
  ['a floor without weight', { amount: 100, weights: [3, 1, 0], lower: [null, null, 20] }, [60, 20, 20]],
  ['a cap of nothing', { amount: 100, weights: [6, 3, 1], upper: [0, null, null] }, [0, 75, 25]],
  ['the remainder may lift its bearer above a cap', { amount: 100, weights: [1, 1, 1], upper: [33, null, null], remainder: toFirst }, [34, 33, 33]],
  ['bounds of a negative amount are mirrored', { amount: -100, weights: [6, 3, 1], upper: [40, null, null] }, [-40, -45, -15]],
  ['caps that hold exactly the amount', { amount: 100, weights: [6, 3, 1], upper: [40, 40, 20] }, [40, 40, 20]],
  ['caps that cannot hold the amount', { amount: 101, weights: [6, 3, 1], upper: [40, 40, 20] }, 'upper-below-amount'],
  ['a member without weight holds none of it', { amount: 100, weights: [6, 3, 0], upper: [40, 40, 20] }, 'upper-below-amount'],
  ['floors that need more than the amount', { amount: 10, weights: [6, 3, 1], lower: [null, 6, 6] }, 'lower-above-amount'],
  ['floors with nothing to share', { amount: 0, weights: [1, 1], lower: [1, null] }, 'lower-above-amount'],
  ['a floor above its own cap', { amount: 10, weights: [1, 1], lower: [null, 6], upper: [null, 5] }, 'lower-above-upper'],
  ['a bound below zero', { amount: 10, weights: [1, 1], lower: [null, -1] }, 'negative-bound'],
  ['a unit of zero', { amount: 10, weights: [1, 1], unit: 0 }, 'unit-not-positive'],
]

test.each(rows)('%s', (_, request, expected) => {
  expect(sharesOf(request)).toEqual(expected)
})

test('the member at fault is named', () => {
  expect(apportionWhole({ amount: 100, weights: [3, null, -1] })).toEqual({ ok: false, error: 'negative-weight', member: 2 })
})

test('an amount must be whole yen', () => {
  const half = { amount: fractionOf(1n, 2n), weights: [fromInteger(1)], unit: fromInteger(1), direction: 'down', remainder: last } as const
  expect(apportion(half)).toEqual({ ok: false, error: 'amount-not-whole' })
})

test('a ratio is shared in multiples of its unit', () => {
  const thirds = { weights: [1, 1, 1].map(fromInteger), unit: fractionOf(1n, 100n), direction: 'down', remainder: toFirst } as const
  const shared = apportion({ ...thirds, amount: fromInteger(1) })
  expect(shared.ok && shared.shares).toEqual([fractionOf(34n, 100n), fractionOf(33n, 100n), fractionOf(33n, 100n)])
  expect(apportion({ ...thirds, amount: fractionOf(1n, 3n) })).toEqual({ ok: false, error: 'amount-not-whole' })
})

test('a mix of 20% equally and 80% by weight is one combined weight and one rounding', () => {
  const combined = [fractionOf(1n, 3n), fractionOf(2n, 3n)].map((part) => add(fractionOf(20n, 200n), mul(fractionOf(80n, 100n), part)))
  const request = { amount: fromInteger(1_000), weights: combined, unit: fromInteger(1), direction: 'down' } as const
  const mixed = apportion({ ...request, remainder: { to: 'largest-remainder' } })
  expect(mixed.ok && mixed.quotas).toEqual([fractionOf(1_100n, 3n), fractionOf(1_900n, 3n)])
  expect(mixed.ok && mixed.shares).toEqual([fromInteger(367), fromInteger(633)])
})

test('a weight or an amount that is no number is a fault of its own', () => {
  const request = { unit: fromInteger(1), direction: 'down', remainder: last } as const
  expect(apportion({ ...request, amount: TOO_LARGE, weights: [ONE] })).toEqual({ ok: false, error: 'too-large' })
  expect(apportion({ ...request, amount: ONE, weights: [ONE, DIVISION_BY_ZERO] })).toEqual({ ok: false, error: 'division-by-zero', member: 1 })
})
