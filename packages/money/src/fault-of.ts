import type { ApportionFault, ApportionRequest, Members, NotShared } from './apportionment.ts'
import { compare, isWhole, sign } from './fraction/compare.ts'
import { div } from './fraction/arithmetic.ts'
import { ONE, problemOf, type Fraction } from './fraction/fraction.ts'

/** What is wrong with a request before anything is shared. */
export function faultOf(request: ApportionRequest): NotShared | undefined {
  const { amount, unit, direction, remainder, weights, lower, upper } = request
  const problem = problemOf(amount) ?? problemOf(unit)
  if (problem !== undefined) return { ok: false, error: problem }
  if (sign(unit) <= 0) return { ok: false, error: 'unit-not-positive' }
  if (!isWhole(div(amount, compare(unit, ONE) < 0 ? unit : ONE))) return { ok: false, error: 'amount-not-whole' }
  if (remainder.to === 'largest-remainder' && direction !== 'down') return { ok: false, error: 'direction-not-down' }
  return (
    memberFault(weights, 'negative-weight') ??
    memberFault(lower ?? [], 'negative-bound') ??
    memberFault(upper ?? [], 'negative-bound') ??
    crossedBounds(lower ?? [], upper ?? [])
  )
}

function memberFault(members: Members, negative: ApportionFault): NotShared | undefined {
  const member = members.findIndex((value) => value !== null && (value.den === 0 || value.num < 0))
  if (member < 0) return undefined
  return { ok: false, error: problemOf(members[member]!) ?? negative, member }
}

function crossedBounds(lower: Members, upper: Members): NotShared | undefined {
  const above = (low: Fraction | null, high: Fraction | null | undefined): boolean => !!low && !!high && compare(low, high) > 0
  const member = lower.findIndex((low, i) => above(low, upper[i]))
  return member < 0 ? undefined : { ok: false, error: 'lower-above-upper', member }
}
