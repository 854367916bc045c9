import type { NodeId } from '@renkei/plan'
import { f } from '../../book/formula.ts'
import { literal, type Int } from '../int.ts'
import { nodeOf } from '../operators/operator.ts'
import { Refused } from '../refusal.ts'
import type { Unfolding } from '../unfolding.ts'
import type { GroupState } from './group-state.ts'
import { fullColumn, orderOf, rangeOf } from './members.ts'
import type { Floor, Shared } from './shares-of.ts'

/**
 * 最大剰余法: the units that the floors leave go to those whose quota lost most, of equals to the first; what is left below one unit goes
 * to the next of them. Who has
 * neither weight nor remainder gets nothing.
 */
export function largestRemainders(u: Unfolding, id: NodeId, { members: { block }, steps, residue, shared }: GroupState, floors: readonly Floor[]): Shared {
  if (nodeOf(u, id, 'apportion').direction !== 'down') throw new Refused('misfit', id)
  const floorRange = block.rangeOf(floors[0]!.floor.of as Parameters<typeof block.rangeOf>[0])
  const given = floors.reduce((sum, { floor }) => sum + floor.value, 0n)
  const units = u.put(block.above, id, '残った単位の数', { formula: f`(${shared.of}-SUM(${floorRange}))/${steps}`, value: (shared.value - given) / steps, nonneg: true })
  const lost = fullColumn(block, '順位の余り', new Map(floors.map(({ member: { at, whole }, rest }) => [at, { formula: f`IF(OR(${whole.of}>0,${rest.of}>0),${rest.of},-1)`, value: whole.value > 0n || rest.value > 0n ? rest.value : -1n }])))
  const order = orderOf(block)
  const shares = floors.map(({ member: { at }, floor }): Int => {
    const rank = rankOf(u, id, block.row(at), lost, order, at, [rangeOf(block, lost), rangeOf(block, order)])
    return u.put(block.row(at), id, '配分後', extra(floor, lost[at]!, rank, units, literal(steps), residue))
  })
  return { shares }
}

type Ranges = readonly [lost: ReturnType<typeof rangeOf>, order: ReturnType<typeof rangeOf>]

/** 1 for the largest remainder, ties by order. */
function rankOf(u: Unfolding, id: NodeId, row: Parameters<Unfolding['put']>[0], lost: readonly Int[], order: readonly Int[], at: number, [range, orders]: Ranges): Int {
  const own = lost[at]!
  const value = lost.filter((each, i) => each.value > own.value || (each.value === own.value && i < at)).length
  const formula = f`1+SUMPRODUCT(--(${range}>${own.of}))+SUMPRODUCT(--(${range}=${own.of}),--(${orders}<${order[at]!.of}))`
  return u.put(row, id, '順位', { formula, value: BigInt(value + 1), nonneg: true })
}

function extra(floor: Int, lost: Int, rank: Int, units: Int, step: Int, residue: Int | undefined): Parameters<Unfolding['put']>[3] {
  const rest = residue === undefined ? '0' : f`IF(${rank.of}=${units.of}+1,${residue.of},0)`
  const formula = f`${floor.of}+IF(${lost.of}<0,0,IF(${rank.of}<=${units.of},${step.of},${rest}))`
  const more = lost.value < 0n ? 0n : rank.value <= units.value ? step.value : residue !== undefined && rank.value === units.value + 1n ? residue.value : 0n
  return { formula, value: floor.value + more, nonneg: true }
}
