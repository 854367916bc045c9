import type { ApportionFault } from '../apportionment.ts'
import { bearerInto } from './bearer-into.ts'
import { exactInto } from './exact-into.ts'
import type { Group, GroupRule } from './group.ts'
import { largestRemainderInto } from './largest-remainder-into.ts'
import { quotientsInto } from './quotients-into.ts'

/**
 * 按分 of one group among many, without allocation: the shares of `apportion`, in whole yen, written into `group.out`. Returns the fault, if
 * any; `out` then holds no shares. `amount` and weights are integers.
 *
 * Numbers where every product is safe, numbers in two digits where not (`quotientsInto`), bigints beyond.
 */
export function apportionInto(rule: GroupRule, amount: number, group: Group): ApportionFault | undefined {
  const { weights, weightsAt, count } = group
  let total = 0
  let most = 0
  let members = 0
  for (let i = weightsAt; i < weightsAt + count; i++) {
    const weight = weights[i]!
    if (weight < 0) return 'negative-weight'
    if (weight >= 0) {
      members++
      total += weight
      if (weight > most) most = weight
    }
  }
  if (rule.remainder.to === 'largest-remainder' && rule.direction !== 'down') return 'direction-not-down'
  if (!Number.isSafeInteger(amount)) return 'amount-not-whole'
  if (amount !== 0 && members === 0) return 'empty-set'
  if (amount !== 0 && total === 0) return 'zero-total-weight'
  if (amount === 0) return zerosInto(group)
  if (amount > 0) return sharesInto(rule, amount, total, most, group)
  return sharesInto(rule, -amount, total, most, group) ?? mirrorInto(group)
}

function sharesInto(rule: GroupRule, amount: number, total: number, most: number, group: Group): ApportionFault | undefined {
  const { unit } = rule
  if (rule.remainder.to !== 'largest-remainder') {
    if (quotientsInto(amount, total, most, group) < 0) return exactInto(rule, amount, group)
    return bearerInto(rule, amount, total, group)
  }
  // Shared in whole units: the same order of remainders from smaller products.
  const residue = unit === 1 ? 0 : amount % unit
  const left = quotientsInto(unit === 1 ? amount : (amount - residue) / unit, total, most, group)
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
