import type { FigureSnapshot } from './figure.ts'
import { columnExtent, NOTHING, type Extent } from './bounds/extent.ts'
import { extentOf } from './bounds/extent-of.ts'
import type { NodeId, Plan, PlanNode } from './plan.ts'
import { schedule } from './schedule.ts'

/** The largest magnitude a numerator and the largest value a denominator of a node can take, over all its cells. */
export interface Bound {
  readonly maxAbsNum: bigint
  readonly maxDen: bigint
}

/**
 * What every back end needs to choose its numbers: doubles below 2^53, wider integers above. Safe, not tight; at most 2^4096.
 * Open items count with their decision or their ends.
 */
export function bounds(plan: Plan, snapshot: FigureSnapshot): ReadonlyMap<NodeId, Bound> {
  const extents = new Map<NodeId, Extent>()
  const years = plan.axes.find(({ id }) => id === 'year')?.members.length ?? 1
  const visit = (id: NodeId): void => {
    extents.set(id, extentOf(plan, plan.nodes[id]!, leafExtent(plan, snapshot, plan.nodes[id]!), (input) => extents.get(input) ?? NOTHING))
  }
  for (const group of schedule(plan)) {
    if ('node' in group) visit(group.node)
    else for (let year = 0; year < years; year++) group.perYear.forEach(visit)
  }
  return new Map([...extents].map(([id, { num, den }]) => [id, { maxAbsNum: num, maxDen: den }]))
}

/** What the snapshot or the plan itself holds for a leaf. */
function leafExtent(plan: Plan, snapshot: FigureSnapshot, node: PlanNode): Extent {
  switch (node.op) {
    case 'const':
      return columnExtent([node.value])
    case 'figure':
      return columnExtent([snapshot.figures[node.key]?.column])
    case 'recorded':
      return columnExtent([snapshot.records[node.slot]?.column])
    case 'open':
      return columnExtent([snapshot.decisions[node.item]?.column, ...(plan.open.find(({ id }) => id === node.item)?.ends ?? [])])
    default:
      return NOTHING
  }
}
