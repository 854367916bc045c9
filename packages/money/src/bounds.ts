import type { ApportionRequest, Members, NotShared } from './apportionment.ts'
import { add, div, mul, sub } from './fraction/arithmetic.ts'
import { compare, isZero, max, min } from './fraction/compare.ts'
import { ZERO, type Fraction } from './fraction/fraction.ts'

interface Bounded {
  readonly weight: Fraction
  readonly lower: Fraction
  /** `null`: no cap. */
  readonly upper: Fraction | null
}

/**
 * 上限・下限: quotas qᵢ = clamp(λ·wᵢ, lowerᵢ, upperᵢ), with the one λ for which they sum to `shared`: what a cap cuts off, or a floor needs,
 * is spread over the others by weight. Closed form: a member is capped iff the sum at its own λ = upper ÷ weight is at most the amount,
 * floored iff the sum at λ = lower ÷ weight is at least the amount; the rest share what is left.
 */
export function boundedQuotas(request: ApportionRequest, shared: Fraction): Members | NotShared {
  const members = boundedMembers(request)
  const inSet = members.filter((member) => member !== null)
  if (compare(sum(inSet, lowest), shared) > 0) return { ok: false, error: 'lower-above-amount' }
  if (inSet.every(isCapped) && compare(sum(inSet, highest), request.amount) < 0) return { ok: false, error: 'upper-below-amount' }
  const sumAt = (rate: Fraction): Fraction => sum(inSet, (member) => quotaAt(member, rate))
  const capRate = lastWhere(rates(inSet, 'upper'), (rate) => compare(sumAt(rate), shared) <= 0)
  const floorRate = firstWhere(rates(inSet, 'lower'), (rate) => compare(sumAt(rate), shared) >= 0)
  return share(members, shared, capRate, floorRate)
}

function boundedMembers({ weights, lower, upper }: ApportionRequest): (Bounded | null)[] {
  return weights.map((weight, i) => weight && { weight, lower: lower?.[i] ?? ZERO, upper: upper?.[i] ?? null })
}

function share(members: readonly (Bounded | null)[], shared: Fraction, capRate: Fraction | undefined, floorRate: Fraction | undefined): Members {
  const held = members.map((member) => member && heldAt(member, capRate, floorRate))
  const free = members.filter((member, i) => member !== null && held[i] === undefined) as Bounded[]
  const left = held.reduce<Fraction>((rest, quota) => (quota ? sub(rest, quota) : rest), shared)
  const rate = div(left, sum(free, (member) => member.weight))
  return members.map((member, i) => member && (held[i] ?? mul(rate, member.weight)))
}

/** The bound a member is held at, if it is. */
function heldAt({ weight, lower, upper }: Bounded, capRate: Fraction | undefined, floorRate: Fraction | undefined): Fraction | undefined {
  if (isZero(weight)) return lower
  if (upper !== null && capRate !== undefined && compare(div(upper, weight), capRate) <= 0) return upper
  if (!isZero(lower) && floorRate !== undefined && compare(div(lower, weight), floorRate) >= 0) return lower
  return undefined
}

function quotaAt({ weight, lower, upper }: Bounded, rate: Fraction): Fraction {
  const quota = max(mul(rate, weight), lower)
  return upper === null || isZero(weight) ? quota : min(quota, upper)
}

function lowest({ lower }: Bounded): Fraction {
  return lower
}

/** A member without weight never rises above its floor. */
function highest({ weight, lower, upper }: Bounded): Fraction {
  return isZero(weight) ? lower : upper!
}

function isCapped({ weight, upper }: Bounded): boolean {
  return isZero(weight) || upper !== null
}

/** The λ at which each member reaches its bound, ascending. */
function rates(members: readonly Bounded[], bound: 'lower' | 'upper'): Fraction[] {
  return members
    .flatMap((member) => {
      const value = member[bound]
      return value === null || isZero(member.weight) || (bound === 'lower' && isZero(value)) ? [] : [div(value, member.weight)]
    })
    .sort(compare)
}

/** Of ascending values for which `holds` is true up to a point, the last for which it is. */
function lastWhere(values: readonly Fraction[], holds: (value: Fraction) => boolean): Fraction | undefined {
  return values[partition(values, holds) - 1]
}

/** Of ascending values for which `holds` is true from a point on, the first for which it is. */
function firstWhere(values: readonly Fraction[], holds: (value: Fraction) => boolean): Fraction | undefined {
  return values[partition(values, (value) => !holds(value))]
}

function partition(values: readonly Fraction[], before: (value: Fraction) => boolean): number {
  let [from, to] = [0, values.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (before(values[middle]!)) from = middle + 1
    else to = middle
  }
  return from
}

function sum<T>(items: readonly T[], of: (item: T) => Fraction): Fraction {
  return items.reduce((total, item) => add(total, of(item)), ZERO)
}
