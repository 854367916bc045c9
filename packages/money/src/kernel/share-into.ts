import type { ApportionFault } from '../apportionment.ts'
import { bearerInto } from './bearer-into.ts'
import { exactInto } from './exact-into.ts'
import type { Group, GroupRule } from './group.ts'
import { largestRemainderInto } from './largest-remainder-into.ts'
import { quotientsInto } from './quotients-into.ts'

/**
 * `apportionInto` of a group that was weighed: many amounts may be shared by the same weights.
 *
 * Numbers where every product is safe, numbers in two digits where not (`quotientsInto`), bigints beyond.
 */
export function shareInto(rule: GroupRule, amount: number, group: Group): ApportionFault | undefined {
  if (rule.remainder.to === 'largest-remainder' && rule.direction !== 'down') return 'direction-not-down'
  if (!Number.isSafeInteger(amount)) return 'amount-not-whole'
  if (amount !== 0 && group.members === 0) return 'empty-set'
  if (amount !== 0 && group.total === 0) return 'zero-total-weight'
  if (amount === 0) return zerosInto(group)
  if (amount > 0) return sharesInto(rule, amount, group)
  return sharesInto(rule, -amount, group) ?? mirrorInto(group)
}

function sharesInto(rule: GroupRule, amount: number, group: Group): ApportionFault | undefined {
  const { unit } = rule
  if (rule.remainder.to !== 'largest-remainder') {
    const left = quotientsInto(amount, group)
    return left < 0 ? exactInto(rule, amount, group) : bearerInto(rule, amount, left, group)
  }
  // Shared in whole units: the same order of remainders from smaller products.
  const residue = unit === 1 ? 0 : amount % unit
  const left = quotientsInto(unit === 1 ? amount : (amount - residue) / unit, group)
  if (left < 0) return exactInto(rule, amount, group)
  if (unit !== 1) scaleInto(unit, group)
  if (left > 0 || residue > 0) largestRemainderInto(left, unit, residue, group)
  return undefined
}

function zerosInto({ weights, weightsAt, out, outAt, count }: Group): undefined {
  for (let i = 0; i < count; i++) out[outAt + i] = weights[weightsAt + i]! >= 0 ? 0 : Number.NaN
}

function scaleInto(unit: number, { out, outAt, count }: Group): void {
  for (let i = outAt; i < outAt + count; i++) out[i] = out[i]! * unit
}

/** 0 − x leaves no negative zero. */
function mirrorInto({ out, outAt, count }: Group): undefined {
  for (let i = outAt; i < outAt + count; i++) out[i] = 0 - out[i]!
}
