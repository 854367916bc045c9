import type { NodeId } from '@renkei/plan'
import type { Cell } from '../../book/cell.ts'
import { f, joined, type Formula } from '../../book/formula.ts'
import { inCell, literal, type Int, type Term } from '../int.ts'
import { nodeOf } from '../operators/operator.ts'
import { Refused } from '../refusal.ts'
import { isNoneText } from '../sym.ts'
import type { At, Unfolding } from '../unfolding.ts'
import type { GroupState } from './group-state.ts'
import { fullColumn, orderOf, rangeOf, type Member } from './members.ts'
import type { Floor, Shared } from './shares-of.ts'

/** One member takes what the rounded shares of all leave of the amount. */
export function bearerShares(u: Unfolding, id: NodeId, at: At, state: GroupState, floors: readonly Floor[]): Shared {
  const { members: { block, all }, shared, direction } = state
  const floorRange = block.rangeOf(floors[0]!.floor.of as Cell)
  const given = floors.reduce((sum, { floor }) => sum + floor.value, 0n)
  const left = u.put(block.above, id, '端数の計', { formula: f`${shared.of}-SUM(${floorRange})`, value: shared.value - given, nonneg: direction === 'down' })
  const takes = takersOf(u, id, at, state)
  const shares = floors.map(({ member, floor }, i) => {
    const flag = takes[i]!
    if (flag.literal && flag.value === 0n) return floor
    const formula = flag.literal ? f`${floor.of}+${left.of}` : f`${floor.of}+${flag.of}*${left.of}`
    return u.put(block.row(member.at), id, '配分後', { formula, value: floor.value + flag.value * left.value, nonneg: direction === 'down' })
  })
  const fault = faultOf(u, id, state, takes, shares)
  return { shares: all.map((_, i) => shares[i]!), ...(fault === undefined ? {} : { fault }) }
}

/** For each member 1 if it takes the remainder. */
function takersOf(u: Unfolding, id: NodeId, at: At, { members: { block, all, open } }: GroupState): readonly Int[] {
  const { remainder } = nodeOf(u, id, 'apportion')
  if (remainder.to === 'bearer') return bearers(u, id, at, block, all)
  if (remainder.to === 'last' && !open) return all.map((_, i) => literal(i === all.length - 1 ? 1n : 0n))
  const byWeight = remainder.to === 'largest-weight'
  const ranked = fullColumn(block, '端数の順位', new Map(all.map((member) => [member.at, rankedBy(member, byWeight)])))
  const order = orderOf(block)
  const [range, orders] = [rangeOf(block, ranked), rangeOf(block, order)]
  const first = (own: number): boolean => ranked.every((each, i) => each.value < ranked[own]!.value || (each.value === ranked[own]!.value && i >= own))
  return all.map(({ at: own }) => {
    const before = f`SUMPRODUCT(--(${range}>${ranked[own]!.of}))+SUMPRODUCT(--(${range}=${ranked[own]!.of}),--(${orders}<${order[own]!.of}))`
    return u.put(block.row(own), id, '端数を負担', { formula: f`IF(AND(${ranked[own]!.of}>=0,${before}=0),1,0)`, value: ranked[own]!.value >= 0n && first(own) ? 1n : 0n, nonneg: true })
  })
}

/** The largest weight, or the last place; −1 outside the set. */
function rankedBy({ at, weight, whole }: Member, byWeight: boolean): Term {
  const rank = byWeight ? f`${whole.of}` : f`${at}`
  const value = weight.now === 'none' ? -1n : byWeight ? whole.value : BigInt(at)
  return { formula: weight.may.none ? f`IF(${isNoneText(weight)},-1,${rank})` : rank, value, nonneg: false }
}

function bearers(u: Unfolding, id: NodeId, at: At, block: Parameters<typeof orderOf>[0], all: readonly Member[]): readonly Int[] {
  const { remainder, over } = nodeOf(u, id, 'apportion')
  if (remainder.to !== 'bearer') return []
  const names = u.members(over)
  const named = typeof remainder.bearer === 'string' ? names.indexOf(remainder.bearer) : namedBy(u, id, remainder.bearer.node, at)
  const other = remainder.otherwise === undefined ? -1 : names.indexOf(remainder.otherwise)
  const first = all.find((member) => member.at === named)
  return all.map((member) => {
    if (member.at === named) return presence(u, id, block, member, undefined)
    if (member.at !== other) return literal(0n)
    return first === undefined ? presence(u, id, block, member, undefined) : presence(u, id, block, member, first)
  })
}

/** 1 if the member is in the set and `unless` is not. */
function presence(u: Unfolding, id: NodeId, block: Parameters<typeof orderOf>[0], member: Member, unless: Member | undefined): Int {
  const isThere = ({ weight }: Member): Formula => (weight.may.none ? f`IF(${isNoneText(weight)},0,1)` : f`1`)
  if (unless === undefined && !member.weight.may.none) return literal(1n)
  if (unless !== undefined && !unless.weight.may.none) return literal(0n)
  const here = member.weight.now !== 'none' && (unless === undefined || unless.weight.now === 'none')
  const formula = unless === undefined ? isThere(member) : f`${isThere(member)}*(1-${isThere(unless)})`
  return inCell(block.row(member.at).put('端数を負担', formula, here ? 1n : 0n), here ? 1n : 0n, true)
}

function namedBy(u: Unfolding, id: NodeId, node: NodeId, at: At): number {
  const index = u.cell(node, at)
  if (index.fixedNone) return -1
  if (!index.num.literal) throw new Refused('moving-index', id)
  return Number(index.num.value)
}

/** Not 0 where nobody takes the remainder of an amount, or who takes it would pay less than nothing. */
function faultOf(u: Unfolding, id: NodeId, { members: { block }, shared, direction }: GroupState, takes: readonly Int[], shares: readonly Int[]): Int | undefined {
  const certain = takes.some(({ literal: fixed, value }) => fixed && value === 1n)
  const flags = takes.filter(({ literal: fixed }) => !fixed).map(({ of }) => of)
  const nobody = takes.every(({ value }) => value === 0n) && shared.value !== 0n
  const outside = certain ? undefined : f`IF(AND(${shared.of}<>0,${flags.length === 0 ? '0' : f`SUM(${joined(flags)})`}=0),1,0)`
  const negative = direction === 'down' ? undefined : shares.filter((_, i) => !(takes[i]!.literal && takes[i]!.value === 0n))
  const below = negative === undefined || negative.length === 0 ? undefined : f`IF(MIN(${joined(negative.map(({ of }) => of))})<0,1,0)`
  if (outside === undefined && below === undefined) return undefined
  const value = (outside !== undefined && nobody) || (negative ?? []).some((share) => share.value < 0n) ? 1n : 0n
  return u.put(block.above, id, '端数の検査', { formula: f`${outside ?? '0'}+${below ?? '0'}`, value, nonneg: true })
}
