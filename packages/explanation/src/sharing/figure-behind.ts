import type { NodeId, PlanNode } from '@renkei/plan'
import type { Site } from '../site.ts'

/** The figure a node reads: its own, or, where it draws pairs of bodies together on one side (居住市町ごとの利用児童数), that of the pairs. */
export function figureBehind(site: Site, id: NodeId): Extract<PlanNode, { op: 'figure' }> | undefined {
  const own = site.op('at', id)
  const sum = own && 'along' in own.by ? site.op('sum', own.of) : undefined
  return site.op('figure', sum?.of ?? own?.of ?? id)
}
