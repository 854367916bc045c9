import { validatePlan, validateSnapshot, type Axis, type FigureSnapshot, type NodeId, type Plan, type PlanNode, type Refusal } from '@renkei/plan'

/** Why SQL cannot carry a plan at all. Numbers too wide for a dialect are found while it computes, line by line. */
export function refusals(plan: Plan, snapshot: FigureSnapshot): readonly Refusal[] {
  const problems = [...validatePlan(plan), ...validateSnapshot(plan, snapshot)]
  if (problems.length > 0) return problems.flatMap(({ nodes, code, args }) => (nodes.length === 0 ? [''] : nodes).map((node) => ({ node, code, args })))
  const ofAxes = axesRefused(plan.axes)
  if (ofAxes.length > 0) return ofAxes
  return Object.entries(plan.nodes).flatMap(([id, node]) => nodeRefused(plan, id, node))
}

function axesRefused(axes: readonly Axis[]): readonly Refusal[] {
  const empty = axes.filter(({ members }) => members.length === 0).map(({ id }) => ({ node: '', code: 'empty-axis', args: { axis: id } }))
  return axes.some(({ id }) => id === 'year') ? empty : [...empty, { node: '', code: 'no-years', args: {} }]
}

function nodeRefused(plan: Plan, id: NodeId, node: PlanNode): readonly Refusal[] {
  if (node.op === 'native') return [{ node: id, code: 'native-operator', args: { name: node.name } }]
  if (node.op === 'sum' && node.window !== undefined && node.window.to > 0) return [{ node: id, code: 'window-ahead', args: { to: String(node.window.to) } }]
  if (node.op !== 'at' || !('along' in node.by)) return []
  const members = (axis: string): readonly string[] => plan.axes.find((one) => one.id === axis)?.members ?? []
  const there = members(node.axis)
  const missing = members(node.by.along).find((member) => !there.includes(member))
  return missing === undefined ? [] : [{ node: id, code: 'unknown-member', args: { member: missing } }]
}
