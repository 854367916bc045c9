import { mapInputs, schedule, type NodeId, type Plan, type PlanNode } from '@renkei/plan'
import { nodesOf } from './turns.ts'

export interface Merged {
  readonly plan: Plan
  /** The node that stands for a node. */
  nameOf(id: NodeId): NodeId
}

/**
 * Leaves out `when` nodes that choose between the same columns as another: a set of bodies and a figure that many sentences name is one
 * column of weights. They alone, since they make no cause of their own in which their id could be told.
 */
export function mergeTwins(plan: Plan): Merged {
  const names = new Map<NodeId, NodeId>()
  const first = new Map<string, NodeId>()
  const nameOf = (id: NodeId): NodeId => names.get(id) ?? id
  const nodes: Record<NodeId, PlanNode> = {}
  for (const id of schedule(plan).flatMap(nodesOf)) {
    const node = mapInputs(plan.nodes[id]!, nameOf)
    const key = node.op === 'when' ? JSON.stringify([node.axes, node.cases, node.else]) : id
    const twin = first.get(key)
    if (twin !== undefined) names.set(id, twin)
    else {
      first.set(key, id)
      nodes[id] = node
    }
  }
  return { plan: { ...plan, nodes: Object.fromEntries(Object.entries(nodes).map(([id, node]) => [id, mapInputs(node, nameOf)])) }, nameOf }
}
