import type { NodeId } from '@renkei/plan'
import { f, type Formula } from '../../book/formula.ts'
import { literal, isLiteral, product, type Int } from '../int.ts'
import { rounded } from '../operators/round.ts'
import { quotientOf } from '../quotient.ts'
import type { Unfolding } from '../unfolding.ts'
import type { Bounds } from './bounds.ts'
import type { GroupState } from './group-state.ts'
import type { Member } from './members.ts'
import type { Floor } from './shares-of.ts'

/**
 * 上限・下限: quotas clamp(λ·weight, lower, upper) with the one λ for which they sum to what is shared. A member is held at its cap if the sum at
 * its own λ = cap ÷ weight is at most that, at its floor if the sum at floor ÷ weight is at least that; the others share what is left by weight.
 */
export function boundedFloors(u: Unfolding, id: NodeId, state: GroupState, bounds: Bounds): readonly Floor[] {
  const { members: { block, all }, steps, direction } = state
  const held = all.map((member) => heldOf(u, id, state, bounds, member))
  const kept = held.reduce((sum, { kept: each }) => sum + each.value, 0n)
  const left = clamped(bounds.shared.value - kept)
  const rest = u.put(block.above, id, '上限・下限の外の額', { formula: f`MAX(${bounds.shared.of}-SUM(${block.rangeOf(cellOf(held[0]!.kept))}),0)`, value: left, nonneg: true })
  const weight = held.reduce((sum, { free }) => sum + free.value, 0n)
  const total = u.put(block.above, id, '上限・下限の外の重み', { formula: f`MAX(SUM(${block.rangeOf(cellOf(held[0]!.free))}),1)`, value: weight > 0n ? weight : 1n, nonneg: true })
  const unit = unitIn(u, id, state, bounds)
  const divisor = isLiteral(unit, 1n) ? total : u.put(block.above, id, '外の除数', product(total, unit))
  return all.map((member, i): Floor => {
    const row = block.row(member.at)
    const { kept: fixed, free } = held[i]!
    const shared = quotientOf(u, id, block.above, row, rest, free, divisor)
    const bound = quotientOf(u, id, block.above, row, fixed, literal(1n), unit)
    const [more, own] = [rounded(direction, shared, divisor), rounded(direction, bound, unit)]
    const floor = u.put(row, id, '端数処理後', { formula: steps === 1n ? f`${more.formula}+${own.formula}` : f`(${more.formula}+${own.formula})*${steps}`, value: (more.value + own.value) * steps, nonneg: true })
    // One of the two is always nothing: held members have no free weight, the others no bound.
    const lost = u.put(row, id, '切り捨てた分', { formula: f`${shared.rest.of}+${bound.rest.of}*${total.of}`, value: shared.rest.value + bound.rest.value * total.value, nonneg: true })
    return { member, floor, rest: lost }
  })
}

/** The unit of the shares in grains. */
function unitIn(u: Unfolding, id: NodeId, { members: { block }, steps }: GroupState, { scale }: Bounds): Int {
  if (scale.literal) return literal(scale.value * steps)
  return steps === 1n ? scale : u.put(block.above, id, '単位（目盛り）', product(scale, literal(steps)))
}

/** What a member is held at, and the weight it shares the rest by: one of them is 0. */
function heldOf(u: Unfolding, id: NodeId, { members }: GroupState, bounds: Bounds, member: Member): { readonly kept: Int; readonly free: Int } {
  const { block } = members
  const { at, whole } = member
  const row = block.row(at)
  const { lower, upper, shared } = bounds
  const [floor, cap] = [lower?.each[at], upper?.each[at]]
  roomOf(u, id, members, bounds, member)
  const reach = u.put(row, id, '額×重み', product(shared, whole))
  const capped = cap && { by: cap, sum: u.put(row, id, '上限での計', sumAt(bounds, members, cap, whole)) }
  const floored = floor && { by: floor, sum: u.put(row, id, '下限での計', sumAt(bounds, members, floor, whole)) }
  const isCapped = capped === undefined ? f`FALSE()` : f`${capped.sum.of}<=${reach.of}`
  const isFloored = floored === undefined ? f`FALSE()` : f`AND(${floored.by.of}>0,${floored.sum.of}>=${reach.of})`
  const state = whole.value <= 0n ? 'idle' : capped !== undefined && capped.sum.value <= reach.value ? 'capped' : floored !== undefined && floored.by.value > 0n && floored.sum.value >= reach.value ? 'floored' : 'free'
  const low = floor ?? literal(0n)
  const kept = u.put(row, id, '上限・下限の額', {
    formula: f`IF(${whole.of}<=0,${low.of},IF(${isCapped},${(cap ?? low).of},IF(${isFloored},${low.of},0)))`,
    value: state === 'free' ? 0n : state === 'capped' ? cap!.value : low.value,
    nonneg: true,
  })
  const free = u.put(row, id, '外の重み', { formula: f`IF(OR(${whole.of}<=0,${isCapped},${isFloored}),0,${whole.of})`, value: state === 'free' ? whole.value : 0n, nonneg: true })
  return { kept: { ...kept, value: clamped(kept.value) }, free }
}

/** No product of what follows may leave the digits of Excel: a cell that is larger than all of them says so. */
function roomOf(u: Unfolding, id: NodeId, { block, total }: GroupState['members'], { lower, upper, shared }: Bounds, { at, whole }: Member): void {
  const sum = (values: readonly Int[]): bigint => values.reduce((all, each) => all + clamped(each.value), 0n)
  const most = upper === undefined ? shared : { of: f`MAX(${upper.range})`, value: upper.each.reduce((all, { value }) => (value > all ? value : all), 0n) }
  const own = upper?.each[at] ?? lower?.each[at] ?? shared
  const [low, lowValue] = lower === undefined ? [f`0`, 0n] : [f`SUM(${lower.range})`, sum(lower.each)]
  u.put(block.row(at), id, '桁の余裕', {
    formula: f`${whole.of}*(${low}+${most.of})+${own.of}*${total.of}`,
    value: clamped(whole.value) * (lowValue + clamped(most.value)) + clamped(own.value) * clamped(total.value),
    nonneg: true,
  })
}

/** The sum of all at the λ at which this member reaches `bound`, times its weight. */
function sumAt({ lower, upper }: Bounds, { weights, all }: GroupState['members'], bound: Int, own: Int): { formula: Formula; value: bigint; nonneg: boolean } {
  const x = f`${bound.of}*${weights}`
  const [lo, hi] = [lower && f`${own.of}*${lower.range}`, upper && f`${own.of}*${upper.range}`]
  const capped = hi === undefined ? f`${x}` : f`(${x}<${hi})*${x}+(${x}>=${hi})*${hi}`
  const each = lo === undefined ? capped : f`(${x}<=${lo})*${lo}+(${x}>${lo})*(${capped})`
  const value = all.reduce((sum, { at, whole }) => {
    const [reached, floor, cap] = [bound.value * whole.value, own.value * (lower?.each[at]?.value ?? 0n), upper === undefined ? undefined : own.value * upper.each[at]!.value]
    if (lower !== undefined && reached <= floor) return sum + floor
    return sum + (cap === undefined || reached < cap ? reached : cap)
  }, 0n)
  return { formula: f`SUMPRODUCT(${each})`, value, nonneg: true }
}

function clamped(value: bigint): bigint {
  return value > 0n ? value : 0n
}

function cellOf(int: Int): Parameters<GroupState['members']['block']['rangeOf']>[0] {
  return int.of as Parameters<GroupState['members']['block']['rangeOf']>[0]
}
