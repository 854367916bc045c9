import { cellCount } from '../axis-sizes.ts'
import { inputsOf } from '../inputs.ts'
import { LIMITS } from '../limits.ts'
import type { AxisId, NodeId, Plan } from '../plan.ts'
import { problemAt, type PlanProblem } from '../plan-problem.ts'

/** Ids, axes and limits: what must hold before types can be looked at. */
export function checkNodes(plan: Plan): readonly PlanProblem[] {
  const ids = Object.keys(plan.nodes)
  if (ids.length > LIMITS.nodes) return [problemAt(plan, 'too-many-nodes', [], { nodes: String(ids.length), limit: String(LIMITS.nodes) })]
  const known = new Set(plan.axes.map(({ id }) => id))
  const problems = ids.flatMap((id) => checkNode(plan, id, known))
  const cells = ids.reduce((sum, id) => sum + cellCount(plan.axes, plan.nodes[id]!.axes), 0)
  if (cells > LIMITS.cells) problems.push(problemAt(plan, 'too-many-cells', [], { cells: String(cells), limit: String(LIMITS.cells) }))
  return problems
}

function checkNode(plan: Plan, id: NodeId, known: ReadonlySet<AxisId>): PlanProblem[] {
  const node = plan.nodes[id]!
  const problems: PlanProblem[] = []
  for (const { node: input } of inputsOf(node)) {
    if (!Object.hasOwn(plan.nodes, input)) problems.push(problemAt(plan, 'unknown-node', [id], { node: input }))
  }
  for (const axis of [...node.axes, ...axesNamedBy(node)]) {
    if (!known.has(axis)) problems.push(problemAt(plan, 'unknown-axis', [id], { axis }))
  }
  if (node.axes.length > LIMITS.axes) problems.push(problemAt(plan, 'too-many-axes', [id], { limit: String(LIMITS.axes) }))
  if (node.op === 'open' && !plan.open.some((item) => item.id === node.item)) {
    problems.push(problemAt(plan, 'unknown-open-item', [id], { item: node.item }))
  }
  for (const origin of new Set([node.origin, node.roundedBy ?? node.origin, ...Object.values(node.originsByYear ?? {})])) {
    if (plan.origins[origin] === undefined) problems.push(problemAt(plan, 'unknown-origin', [id], { origin: String(origin) }))
  }
  return problems
}

function axesNamedBy(node: Plan['nodes'][string]): readonly AxisId[] {
  switch (node.op) {
    case 'sum':
    case 'apportion':
      return [node.over]
    case 'at':
      return 'along' in node.by ? [node.axis, node.by.along] : [node.axis]
    case 'const':
      return node.value.axes
    default:
      return node.type.kind === 'index' ? [node.type.of] : []
  }
}
