import type { AtIndex, AxisId, NodeId } from '@renkei/plan'
import { Refused } from '../refusal.ts'
import type { At, Unfolding } from '../unfolding.ts'
import { inputLeaf } from './leaf.ts'
import { nodeOf, type Operator } from './operator.ts'

/** Another cell of the plan is simply another cell of the workbook. */
export const at: Operator = (u, id, here) => {
  const { of, axis, by, first } = nodeOf(u, id, 'at')
  const members = u.members(axis)
  const key = 'key' in by ? u.cell(by.key, here) : undefined
  if (key !== undefined && (!key.num.literal || key.now !== 'exact')) {
    if (key.fixedNone) return key
    throw new Refused('moving-index', id)
  }
  const position = 'key' in by ? Number(key!.num.value) : positionOf(u, id, by, axis, here)
  if (position >= 0 && position < members.length) return u.cell(of, { ...here, [axis]: position })
  if (position < 0 && first !== undefined) return u.cell(first, here)
  if (position < 0 && 'shift' in by) return inputLeaf(u, id, { kind: 'before', node: id }, undefined, here, 'figures')
  throw new Refused('misfit', id)
}

function positionOf(u: Unfolding, id: NodeId, by: Exclude<AtIndex, { key: NodeId }>, axis: AxisId, here: At): number {
  if ('fixed' in by) return u.members(axis).indexOf(by.fixed)
  if ('shift' in by) return (here[axis] ?? 0) + by.shift
  return u.members(axis).indexOf(u.members(by.along)[here[by.along]!]!)
}
