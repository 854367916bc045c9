import type { ApportionFault } from '../apportionment.ts'
import type { RemainderPolicy } from '../remainder/policy.ts'
import type { Group, GroupRule } from './group.ts'

/** Rounds the quotients in `out`, whose rests are in `work`, to the unit; one member takes what is left of the amount. */
export function bearerInto(rule: GroupRule, amount: number, left: number, group: Group): ApportionFault | undefined {
  const taker = takerIn(rule.remainder, group)
  if (taker < 0) return 'bearer-outside-set'
  const { out, outAt } = group
  if (rule.unit === 1 && rule.direction === 'down') {
    out[outAt + taker]! += left
    return undefined
  }
  roundInto(rule, group)
  out[outAt + taker] = amount - othersOf(taker, group)
  return out[outAt + taker]! < 0 ? 'negative-bearer' : undefined
}

function othersOf(taker: number, { out, outAt, count }: Group): number {
  let sum = 0
  for (let i = 0; i < count; i++) if (i !== taker && out[outAt + i]! >= 0) sum += out[outAt + i]!
  return sum
}

/** The member who takes the remainder, or −1 if it is not in the set. */
export function takerIn(remainder: RemainderPolicy, { weights, weightsAt, count }: Group): number {
  if (remainder.to === 'bearer') {
    if (isMember(remainder.bearer)) return remainder.bearer
    return isMember(remainder.otherwise ?? -1) ? remainder.otherwise! : -1
  }
  let taker = -1
  for (let i = 0; i < count; i++) {
    const weight = weights[weightsAt + i]!
    if (remainder.to === 'last' ? weight >= 0 : weight > (taker < 0 ? -1 : weights[weightsAt + taker]!)) taker = i
  }
  return taker

  function isMember(index: number): boolean {
    return index >= 0 && index < count && weights[weightsAt + index]! >= 0
  }
}

function roundInto({ unit, direction }: GroupRule, { out, outAt, count, total, work }: Group): void {
  for (let i = 0; i < count; i++) {
    const quotient = out[outAt + i]!
    const below = quotient % unit
    const rest = Math.max(work[i]!, 0)
    const floor = quotient - below
    if (direction === 'up' ? below > 0 || rest > 0 : direction === 'half-up' && reachesHalf(below, rest, unit, total)) out[outAt + i] = floor + unit
    else out[outAt + i] = floor
  }
}

/** Whether below + rest ÷ total is at least half the unit, without a product that could be unsafe. */
function reachesHalf(below: number, rest: number, unit: number, total: number): boolean {
  const lacking = unit - 2 * below
  return lacking <= 0 || (lacking === 1 && rest >= total - rest)
}
