import type { NodeId } from '@renkei/plan'
import type { Cell } from '../../book/cell.ts'
import { f, quoted, type Formula } from '../../book/formula.ts'
import { inCell, ONE, product, type Int } from '../int.ts'
import { nodeOf } from '../operators/operator.ts'
import { rounded } from '../operators/round.ts'
import { quotientOf } from '../quotient.ts'
import { FAULT, isNoneText, none, NONE_TEXTS, numberOf, shown, type Now, type Sym } from '../sym.ts'
import type { At, Unfolding } from '../unfolding.ts'
import { bearerShares } from './bearer-shares.ts'
import { boundedFloors } from './bounded-floors.ts'
import { groupState, type GroupState } from './group-state.ts'
import { largestRemainders } from './largest-remainders.ts'
import { membersOf, type Member } from './members.ts'

/** What each rounds to, before the remainder is given to anybody. */
export interface Floor {
  readonly member: Member
  readonly floor: Int
  readonly rest: Int
}

/** Shares without their sign, and a cell that is not 0 where nobody can take the remainder. */
export interface Shared {
  readonly shares: readonly Int[]
  readonly fault?: Int
}

/** The shares of all members of the axis. */
export function sharesOf(u: Unfolding, id: NodeId, at: At): readonly Sym[] {
  const node = nodeOf(u, id, 'apportion')
  const block = u.block(id, at, node.over)
  const amount = u.cell(node.amount, at)
  const weights = u.members(node.over).map((_, i) => u.cell(node.weight, { ...at, [node.over]: i }))
  const members = membersOf(u, id, block, at, weights)
  if (members === undefined) return withNobody(u, id, at, amount)
  if (amount.fixedNone && node.lower === undefined && node.upper === undefined && !weights.some(({ may }) => may.error || may.none)) return weights.map((weight) => none(weight.fixedNone ? 'not-applicable' : amount.label!))
  const state = groupState(u, id, at, members, amount)
  const floors = state.bounds === undefined ? members.all.map((member) => floorOf(u, id, state, member)) : boundedFloors(u, id, state, state.bounds)
  const shared = node.remainder.to === 'largest-remainder' ? largestRemainders(u, id, state, floors) : bearerShares(u, id, at, state, floors)
  const made = new Map(members.all.map((member, i) => [member.at, shareCell(u, state, floors[i]!, shared.shares[i]!, shared.fault)]))
  const group = { id, at }
  for (const { num } of made.values()) u.sharedIn.set(num.of as Cell, group)
  return weights.map((_, i) => made.get(i) ?? none('not-applicable'))
}

/** An amount that nobody shares is an error unless it is zero. */
function withNobody(u: Unfolding, id: NodeId, at: At, amount: Sym): readonly Sym[] {
  const { over } = nodeOf(u, id, 'apportion')
  const nothing = amount.fixedNone || (amount.num.literal && amount.num.value === 0n)
  if (nothing) return u.members(over).map(() => none('not-applicable'))
  const failed = amount.now === 'error' || (amount.now === 'exact' && amount.num.value !== 0n)
  const now: Now = failed ? { now: 'error' } : { now: 'none', label: 'not-applicable' }
  const some = amount.may.error ? f`OR(${amount.num.of}=${quoted(FAULT)},${numberOf(amount)}<>0)` : f`${numberOf(amount)}<>0`
  const formula = f`IF(${some},${quoted(FAULT)},${quoted(NONE_TEXTS['not-applicable'])})`
  return u.members(over).map((_, i): Sym => {
    const cell = u.block(id, at, over).row(i).put('値', formula, shown(now, 0n))
    return { ...now, num: inCell(cell, 0n, true), den: ONE, fixedNone: false, may: { none: true, error: true, waits: [] }, estimate: amount.estimate }
  })
}

function floorOf(u: Unfolding, id: NodeId, { members: { block }, steps, shared, divisor, direction }: GroupState, member: Member): Floor {
  const row = block.row(member.at)
  const quotient = quotientOf(u, id, block.above, row, shared, member.whole, divisor)
  const units = rounded(direction, quotient, divisor)
  const floor = u.put(row, id, '端数処理後', steps === 1n ? units : { formula: f`(${units.formula})*${steps}`, value: units.value * steps, nonneg: true })
  return { member, floor, rest: quotient.rest }
}

function shareCell(u: Unfolding, state: GroupState, { member: { at, weight }, floor }: Floor, share: Int, fault: Int | undefined): Sym {
  const { members, sign } = state
  const group: Now = state.now.now === 'exact' && fault !== undefined && fault.value !== 0n ? { now: 'error' } : state.now
  const outside = weight.now === 'none' && !(group.now === 'error' && members.all.every((each) => each.weight.now === 'none'))
  const now: Now = outside ? { now: 'none', label: 'not-applicable' } : group
  const value = now.now === 'exact' ? (sign?.value ?? 1n) * share.value : 0n
  const cell = members.block.row(at).put('値', shareFormula(state, weight, share, fault), shown(now, value))
  u.beforeRemainder.set(cell, sign === undefined ? { formula: f`${floor.of}`, value: floor.value, nonneg: true } : product(sign, floor))
  return { ...now, num: inCell(cell, value, sign === undefined), den: state.parts, fixedNone: false, may: state.mayOf(weight), estimate: state.estimate }
}

/** Who is outside the set stays outside, except that an error must be seen where the set is empty. */
function shareFormula(state: GroupState, weight: Sym, share: Int, fault: Int | undefined): Formula {
  const yen = state.sign === undefined ? f`${share.of}` : f`${state.sign.of}*${share.of}`
  const checked = fault === undefined ? yen : f`IF(${fault.of}=0,${yen},${quoted(FAULT)})`
  const body = f`IF(${state.text}<>"",${state.text},${checked})`
  if (!weight.may.none) return body
  return f`IF(${isNoneText(weight)},IF(AND(${state.nobody!.of}=1,${state.text}=${quoted(FAULT)}),${quoted(FAULT)},${quoted(NONE_TEXTS['not-applicable'])}),${body})`
}
