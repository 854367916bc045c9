import { apportion } from '../apportion.ts'
import type { ApportionFault } from '../apportionment.ts'
import { toSafeInteger } from '../fraction/compare.ts'
import { fromInteger } from '../fraction/fraction-of.ts'
import type { Group, GroupRule } from './group.ts'

/** The same through `apportion`, for weights and amounts whose products no double can hold. */
export function exactInto(rule: GroupRule, amount: number, { weights, weightsAt, out, outAt, count }: Group): ApportionFault | undefined {
  const apportioned = apportion({
    amount: fromInteger(amount),
    weights: Array.from({ length: count }, (_, i) => (weights[weightsAt + i]! >= 0 ? fromInteger(weights[weightsAt + i]!) : null)),
    unit: fromInteger(rule.unit),
    direction: rule.direction,
    remainder: rule.remainder,
  })
  if (!apportioned.ok) return apportioned.error
  apportioned.shares.forEach((share, i) => (out[outAt + i] = share === null ? Number.NaN : toSafeInteger(share)!))
  return undefined
}
