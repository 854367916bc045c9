import { inputsOf, rootsOf, type Line, type NodeId, type Plan, type PlanNode } from '@renkei/plan'

/** The plan of one line alone: what it reads, directly or not. Ids stay. */
export function slice(plan: Plan, line: Line): Plan {
  const nodes: Record<NodeId, PlanNode> = {}
  const open = new Set<Plan['open'][number]>()
  const pending = [...rootsOf({ lines: [line], checks: [], open: [] })]
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const node = plan.nodes[id]
    if (node === undefined || Object.hasOwn(nodes, id)) continue
    nodes[id] = node
    pending.push(...inputsOf(node).map((input) => input.node))
    const item = node.op === 'open' ? plan.open.find((each) => each.id === node.item) : undefined
    if (item === undefined) continue
    open.add(item)
    if (item.trial !== undefined) pending.push(item.trial)
  }
  return { ...plan, nodes, lines: [line], checks: [], open: [...open] }
}
