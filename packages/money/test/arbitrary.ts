import fc from 'fast-check'
import { apportion, fractionOf, fromInteger, mul, ONE, type Apportionment, type Direction, type Fraction, type RemainderPolicy, type Shares } from '../src/index.ts'

export const directions: readonly Direction[] = ['down', 'up', 'half-up']

/** Weights as populations, head counts or ones are: often equal, sometimes zero, sometimes not in the set. */
export const weight = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 300_000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 1, arbitrary: fc.constant(null) },
)

/** Sets with at least one member that has weight. */
export const weights = fc.array(weight, { minLength: 1, maxLength: 16 }).filter((all) => all.some((each) => each !== null && each > 0))

export const amount = fc.oneof(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: 100_000_000 }))

export const unit = fc.constantFrom(1, 1, 1, 2, 10, 100, 1_000)

/** Small and large rationals, also beyond what numbers hold. */
export const fraction = fc
  .tuple(fc.oneof(fc.bigInt(-1_000n, 1_000n), fc.bigInt(-(2n ** 70n), 2n ** 70n)), fc.oneof(fc.bigInt(1n, 1_000n), fc.bigInt(1n, 2n ** 60n)))
  .map(([num, den]) => fractionOf(num, den))

export const policies: readonly RemainderPolicy['to'][] = ['bearer', 'largest-remainder', 'largest-weight', 'last']

export interface Whole {
  readonly amount: number
  readonly weights: readonly (number | null)[]
  readonly unit?: number
  readonly direction?: Direction
  readonly remainder?: RemainderPolicy
  readonly lower?: readonly (number | null)[]
  readonly upper?: readonly (number | null)[]
}

/** `apportion` from plain numbers: by 1円未満切捨て and largest remainders unless stated. Weights may be multiplied by a factor. */
export function apportionWhole(whole: Whole, factor = ONE): Apportionment {
  const { amount, weights, unit = 1, direction = 'down', remainder = { to: 'largest-remainder' }, lower, upper } = whole
  return apportion({
    amount: fromInteger(amount),
    weights: members(weights).map((each) => each && mul(each, factor)),
    unit: fromInteger(unit),
    direction,
    remainder,
    ...(lower && { lower: members(lower) }),
    ...(upper && { upper: members(upper) }),
  })
}

/** The shares as text, or the fault. */
export function sharesOf(whole: Whole): readonly (number | bigint | null)[] | string {
  const apportioned = apportionWhole(whole)
  return apportioned.ok ? apportioned.shares.map((share) => share && share.num) : apportioned.error
}

/** For laws about requests that must succeed. */
export function sharedWhole(whole: Whole): Shares {
  const apportioned = apportionWhole(whole)
  if (!apportioned.ok) throw new Error(apportioned.error)
  return apportioned
}

function members(values: readonly (number | null)[]): (Fraction | null)[] {
  return values.map((value) => (value === null ? null : fromInteger(value)))
}
