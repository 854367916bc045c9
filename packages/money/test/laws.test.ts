import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abs, add, compare, div, equals, fromInteger, isWhole, isZero, max, min, mul, negate, sub, ZERO, type Fraction, type Members } from '../src/index.ts'
import { amount, apportionWhole, directions, fraction, policies, sharedWhole, sharesOf, unit, weights, type Whole } from './arbitrary.ts'

const RUNS = { numRuns: 500 }

/** Any request without bounds whose bearer is in the set. */
const request = fc
  .record({ amount, weights, unit, direction: fc.constantFrom(...directions), to: fc.constantFrom(...policies) })
  .map(({ to, ...rest }): Whole => {
    if (to === 'largest-remainder') return { ...rest, direction: 'down', remainder: { to } }
    return { ...rest, remainder: to === 'bearer' ? { to, bearer: rest.weights.findIndex((each) => each !== null) } : { to } }
  })

/** Requests that can be met: 切上げ may ask more of the bearer than there is. */
const met = request.filter((whole) => apportionWhole(whole).ok)
const byRemainders = fc.record({ amount, weights, unit })

function total(members: Members): Fraction {
  return members.reduce<Fraction>((sum, each) => (each === null ? sum : add(sum, each)), ZERO)
}

/** The one member who may stand apart: the bearer, or with largest remainders who takes the residue below one unit. */
function taker({ weights, remainder, amount, unit = 1 }: Whole, shares: Members): number {
  if (remainder?.to === 'bearer') return remainder.bearer
  if (remainder?.to === 'last') return weights.findLastIndex((each) => each !== null)
  if (remainder?.to === 'largest-weight') return weights.indexOf(Math.max(...weights.map((each) => each ?? -1)))
  return amount % unit === 0 ? -1 : shares.findIndex((share) => share !== null && !isWhole(div(share, fromInteger(unit))))
}

test('shares sum to the amount', () => {
  fc.assert(fc.property(met, (whole) => equals(total(sharedWhole(whole).shares), fromInteger(whole.amount))), RUNS)
})

test('share is floor and extra, and floors are quotas rounded', () => {
  const law = fc.property(met, (whole) => {
    const { shares, floors, extras } = sharedWhole(whole)
    expect(shares).toEqual(floors.map((floor, i) => floor && add(floor, extras[i]!)))
  })
  fc.assert(law, RUNS)
})

test('the order of members does not matter to a named bearer', () => {
  const law = fc.property(met, fc.infiniteStream(fc.nat()), (whole, keys) => {
    fc.pre(whole.remainder?.to === 'bearer')
    const order = shuffled(whole.weights.length, keys)
    const bearer = order.indexOf(whole.remainder.bearer)
    const moved = sharesOf({ ...whole, weights: order.map((i) => whole.weights[i]!), remainder: { to: 'bearer', bearer } })
    expect(moved).toEqual(order.map((i) => sharedWhole(whole).shares[i]?.num ?? null))
  })
  fc.assert(law, RUNS)
})

test('the order of members does not matter to largest remainders unless remainders tie', () => {
  const law = fc.property(byRemainders, fc.infiniteStream(fc.nat()), (whole, keys) => {
    const { shares, quotas, floors } = sharedWhole(whole)
    const lost = quotas.flatMap((quota, i) => (quota === null ? [] : [sub(quota, floors[i]!)]))
    fc.pre(lost.every((one, i) => lost.every((other, j) => i === j || !equals(one, other))))
    const order = shuffled(shares.length, keys)
    expect(sharesOf({ ...whole, weights: order.map((i) => whole.weights[i]!) })).toEqual(order.map((i) => shares[i]?.num ?? null))
  })
  fc.assert(law, RUNS)
})

test('with largest remainders and unit 1, more own weight never lowers the own share', () => {
  const law = fc.property(amount, weights, fc.nat(), fc.integer({ min: 1, max: 100_000 }), (amount, weights, at, more) => {
    const i = at % weights.length
    fc.pre(weights[i] !== null)
    const heavier = weights.with(i, weights[i]! + more)
    expect(compare(sharedWhole({ amount, weights: heavier }).shares[i]!, sharedWhole({ amount, weights }).shares[i]!)).toBeGreaterThanOrEqual(0)
  })
  fc.assert(law, { numRuns: 3_000 })
})

test('scaling all weights changes nothing', () => {
  const law = fc.property(met, fraction, (whole, factor) => {
    fc.pre(factor.num > 0)
    const scaled = apportionWhole(whole, factor)
    expect(scaled.ok && scaled.shares).toEqual(sharedWhole(whole).shares)
  })
  fc.assert(law, RUNS)
})

test('scaling amount and unit together scales the shares', () => {
  const law = fc.property(met, fc.integer({ min: 2, max: 1_000 }), (whole, factor) => {
    const scaled = sharesOf({ ...whole, amount: whole.amount * factor, unit: (whole.unit ?? 1) * factor })
    fc.pre(whole.amount % (whole.unit ?? 1) === 0)
    expect(scaled).toEqual(sharedWhole(whole).shares.map((share) => share && mul(share, fromInteger(factor)).num))
  })
  fc.assert(law, RUNS)
})

test('a negative amount is the mirror image', () => {
  const law = fc.property(request, (whole) => {
    const there = sharesOf({ ...whole, amount: -whole.amount })
    const back = apportionWhole(whole)
    expect(there).toEqual(back.ok ? back.shares.map((share) => share && negate(share).num) : back.error)
  })
  fc.assert(law, RUNS)
})

test('every share but the taker’s lies less than one unit from its quota', () => {
  const law = fc.property(met, (whole) => {
    const { shares, quotas } = sharedWhole(whole)
    const apart = whole.remainder?.to === 'largest-remainder' ? -1 : taker(whole, shares)
    const near = (share: Fraction, i: number): boolean => compare(abs(sub(share, quotas[i]!)), fromInteger(whole.unit ?? 1)) < 0
    expect(shares.every((share, i) => share === null || i === apart || near(share, i))).toBe(true)
  })
  fc.assert(law, RUNS)
})

test('every share but the taker’s is a multiple of the unit', () => {
  const law = fc.property(met, (whole) => {
    const { shares } = sharedWhole(whole)
    const uneven = shares.flatMap((share, i) => (share !== null && !isWhole(div(share, fromInteger(whole.unit ?? 1))) ? [i] : []))
    expect(uneven.length <= 1 && uneven.every((i) => i === taker(whole, shares))).toBe(true)
  })
  fc.assert(law, RUNS)
})

test('without weight nothing is borne, except by the taker', () => {
  const law = fc.property(met, (whole) => {
    const { shares } = sharedWhole(whole)
    const apart = whole.remainder?.to === 'largest-remainder' ? -1 : taker(whole, shares)
    expect(shares.every((share, i) => whole.weights[i] !== 0 || i === apart || isZero(share!))).toBe(true)
  })
  fc.assert(law, RUNS)
})

test('outside the set there is no share, inside there is one', () => {
  fc.assert(fc.property(met, (whole) => sharedWhole(whole).shares.every((share, i) => (share === null) === (whole.weights[i] === null))), RUNS)
})

test('equal weights differ by one unit at most, except with the taker', () => {
  const law = fc.property(met, (whole) => {
    const { shares } = sharedWhole(whole)
    const apart = taker(whole, shares)
    const close = (i: number, j: number): boolean => compare(abs(sub(shares[i]!, shares[j]!)), fromInteger(whole.unit ?? 1)) <= 0
    const pairs = shares.flatMap((_, i) => shares.map((_, j) => [i, j] as const))
    expect(pairs.every(([i, j]) => i === apart || j === apart || whole.weights[i] === null || whole.weights[i] !== whole.weights[j] || close(i, j))).toBe(true)
  })
  fc.assert(law, RUNS)
})

test('weights that are whole and sum to the amount are the shares', () => {
  const law = fc.property(weights, fc.constantFrom(...directions), fc.constantFrom('last' as const, 'largest-weight' as const), (weights, direction, to) => {
    const amount = weights.reduce<number>((sum, each) => sum + (each ?? 0), 0)
    expect(sharesOf({ amount, weights, direction, remainder: { to } })).toEqual(weights)
    expect(sharesOf({ amount, weights })).toEqual(weights)
  })
  fc.assert(law, RUNS)
})

test('bounded quotas sum to the amount and are clamp(λ · weight) for one λ', () => {
  const bound = fc.option(fc.integer({ min: 0, max: 5_000 }))
  const member = fc.tuple(fc.integer({ min: 0, max: 50 }), bound, bound)
  const law = fc.property(fc.nat(10_000), fc.array(member, { minLength: 1, maxLength: 10 }), (amount, members) => {
    const lower = members.map(([, a, b]) => (a !== null && b !== null ? Math.min(a, b) : null))
    const upper = members.map(([, a, b]) => (a !== null && b !== null ? Math.max(a, b) : b))
    const apportioned = apportionWhole({ amount, weights: members.map(([weight]) => weight), lower, upper })
    fc.pre(apportioned.ok)
    const quotas = apportioned.quotas as readonly Fraction[]
    expect(total(quotas)).toEqual(fromInteger(amount))
    expect(haveOneRate(quotas, members.map(([weight]) => weight), lower, upper)).toBe(true)
  })
  fc.assert(law, { numRuns: 2_000 })
})

/** Whether some λ makes every quota clamp(λ · weight, lower, upper). */
function haveOneRate(quotas: readonly Fraction[], weights: readonly number[], lower: readonly (number | null)[], upper: readonly (number | null)[]): boolean {
  let least = ZERO
  let most: Fraction | undefined
  for (const [i, quota] of quotas.entries()) {
    const [low, high] = [fromInteger(lower[i] ?? 0), upper[i]]
    if (compare(quota, low) < 0) return false
    if (weights[i] === 0) {
      if (!equals(quota, low)) return false
      continue
    }
    if (high != null && compare(quota, fromInteger(high)) > 0) return false
    const rate = div(quota, fromInteger(weights[i]!))
    const [atCap, atFloor] = [high != null && equals(quota, fromInteger(high)), equals(quota, low)]
    if (!atFloor) least = max(least, rate)
    if (!atCap) most = most === undefined ? rate : min(most, rate)
  }
  return most === undefined || compare(least, most) <= 0
}

function shuffled(length: number, keys: fc.Stream<number>): number[] {
  const sorted = [...keys.take(length)].map((key, i) => [key, i] as const).sort(([a, i], [b, j]) => a - b || i - j)
  return sorted.map(([, i]) => i)
}
