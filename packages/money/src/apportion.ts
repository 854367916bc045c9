import type { ApportionRequest, Apportionment, Members, NotShared, Weights } from './apportionment.ts'
import { boundedQuotas } from './bounds.ts'
import { faultOf } from './fault-of.ts'
import { abs, add, div, mul, negate, sub } from './fraction/arithmetic.ts'
import { isZero, sign } from './fraction/compare.ts'
import { ZERO, type Fraction } from './fraction/fraction.ts'
import { bearer } from './remainder/bearer.ts'
import { largestRemainder } from './remainder/largest-remainder.ts'
import { largestWeight } from './remainder/largest-weight.ts'
import { last } from './remainder/last.ts'
import { round } from './round.ts'

/**
 * 按分: shares `amount` in proportion to `weights`, so that the shares sum to the amount exactly. Exact at any size; `apportionInto` gives
 * the same shares without the steps, for many groups at once.
 *
 * Quotas are amount × weight ÷ total weight, held within the bounds if there are any; each is rounded to the unit, and the policy says who
 * takes the rest. Amount zero without floors gives zeros. Never throws: a fault is returned.
 */
export function apportion(request: ApportionRequest): Apportionment {
  const fault = faultOf(request)
  if (fault) return fault
  const { amount, weights } = request
  const totalWeight = total(weights)
  if (totalWeight.den === 0) return failed('too-large')
  if (isZero(amount) && !request.lower) return nothing(weights, totalWeight)
  if (weights.every((weight) => weight === null)) return isZero(amount) ? nothing(weights, totalWeight) : failed('empty-set')
  if (isZero(totalWeight)) return failed('zero-total-weight')
  return amount.num < 0 ? mirrored(share({ ...request, amount: abs(amount) }, totalWeight)) : share(request, totalWeight)
}

function share(request: ApportionRequest, totalWeight: Fraction): Apportionment {
  const { amount, unit, direction, remainder } = request
  const residue = remainder.to === 'largest-remainder' ? sub(amount, round(amount, unit, 'down')) : ZERO
  const quotas = quotasOf(request, sub(amount, residue), totalWeight)
  if ('ok' in quotas) return quotas
  const floors = quotas.map((quota) => quota && round(quota, unit, direction))
  const shares = settle(request, quotas, floors, residue)
  if ('ok' in shares) return shares
  if (shares.some((each) => each?.den === 0)) return failed('too-large')
  const extras = shares.map((each, i) => each && sub(each, floors[i]!))
  return { ok: true, shares, totalWeight, quotas, floors, extras }
}

function quotasOf(request: ApportionRequest, shared: Fraction, totalWeight: Fraction): Members | NotShared {
  if (request.lower || request.upper) return boundedQuotas(request, shared)
  const rate = div(shared, totalWeight)
  return request.weights.map((weight) => weight && mul(rate, weight))
}

function settle(request: ApportionRequest, quotas: Members, floors: Members, residue: Fraction): Members | NotShared {
  const { amount, weights, unit, remainder } = request
  const left = sub(amount, total(floors))
  if (remainder.to === 'largest-remainder') return largestRemainder(weights, quotas, floors, unit, left, residue)
  const taker = takerOf(request)
  if (taker === undefined) return failed('bearer-outside-set')
  const taken = add(floors[taker]!, left)
  return sign(taken) < 0 ? { ok: false, error: 'negative-bearer', member: taker } : floors.with(taker, taken)
}

function takerOf({ weights, remainder }: ApportionRequest): number | undefined {
  if (remainder.to === 'bearer') return bearer(weights, remainder.bearer, remainder.otherwise)
  return remainder.to === 'last' ? last(weights) : largestWeight(weights)
}

function nothing(weights: Weights, totalWeight: Fraction): Apportionment {
  const zeros = weights.map((weight) => weight && ZERO)
  return { ok: true, shares: zeros, totalWeight, quotas: zeros, floors: zeros, extras: zeros }
}

function mirrored(of: Apportionment): Apportionment {
  if (!of.ok) return of
  const mirror = (members: Members): Members => members.map((value) => value && negate(value))
  return { ...of, shares: mirror(of.shares), quotas: mirror(of.quotas), floors: mirror(of.floors), extras: mirror(of.extras) }
}

function total(members: Members): Fraction {
  return members.reduce<Fraction>((sum, value) => (value === null ? sum : add(sum, value)), ZERO)
}

function failed(error: NotShared['error']): NotShared {
  return { ok: false, error }
}
