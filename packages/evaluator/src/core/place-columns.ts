import { inputsOf, rootsOf, schedule, type Group, type NodeId, type Plan } from '@renkei/plan'
import type { Layout } from './layout.ts'
import type { Site } from './site.ts'

export interface Placement {
  readonly groups: readonly (readonly Site[])[]
  readonly recurrent: readonly boolean[]
  readonly sites: ReadonlyMap<NodeId, Site>
  /** Number of cells in all. */
  readonly size: number
}

const nodesOf = (group: Group): readonly NodeId[] => ('node' in group ? [group.node] : group.perYear)

/**
 * Gives every node its place among the cells, in the order of computation. Unless all columns are to be kept, the place of a column is
 * given on after its last use; lines, checks and what hangs on them stay.
 */
export function placeColumns(plan: Plan, layout: Layout, keepAll: boolean): Placement {
  const order = schedule(plan)
  const released = keepAll ? [] : releases(plan, order)
  const free = new Map<number, number[]>()
  const sites = new Map<NodeId, Site>()
  let size = 0
  const groups = order.map((group, at) => {
    const placed = nodesOf(group).map((id): Site => {
      const node = plan.nodes[id]!
      const shape = layout.shape(node.axes)
      const base = free.get(shape.size)?.pop() ?? size
      if (base === size) size += shape.size
      return { id, node, shape, base, group: at }
    })
    for (const site of placed) sites.set(site.id, site)
    for (const id of released[at] ?? []) {
      const { base, shape } = sites.get(id)!
      free.set(shape.size, [...(free.get(shape.size) ?? []), base])
    }
    return placed
  })
  return { groups, recurrent: order.map((group) => 'perYear' in group), sites, size }
}

/** By group, the nodes that no later group reads. */
function releases(plan: Plan, order: readonly Group[]): readonly (readonly NodeId[])[] {
  const last = new Map<NodeId, number>()
  order.forEach((group, at) => {
    for (const id of nodesOf(group)) {
      last.set(id, at)
      for (const { node } of inputsOf(plan.nodes[id]!)) last.set(node, at)
    }
  })
  for (const root of rootsOf(plan)) last.delete(root)
  const released: NodeId[][] = order.map(() => [])
  for (const [id, at] of last) released[at]!.push(id)
  return released
}
