import { inputsOf, type Input } from './inputs.ts'
import { mapInputs } from './map-inputs.ts'
import type { NodeId, Plan, PlanNode } from './plan.ts'
import { rootsOf } from './roots.ts'

/**
 * The same plan with dense ids `n0`, `n1` … in dependency order where no year goes back. Nodes that no line, check or trial reaches are
 * left out. The order depends only on the structure, so two plans that differ by numbering alone become equal.
 */
export function renumber(plan: Plan): Plan {
  return numbered({ ...plan, nodes: new Map(Object.entries(plan.nodes)) })
}

/** A plan while its nodes are looked up by ids that are no one's business. */
export type Unnumbered = Omit<Plan, 'nodes'> & { readonly nodes: ReadonlyMap<NodeId, PlanNode> }

/** As `renumber`. */
export function numbered(plan: Unnumbered): Plan {
  const names = new Map(dependencyOrder(plan).map((id, position) => [id, `n${position}`]))
  const rename = (id: NodeId): NodeId => names.get(id) ?? id
  const renameIf = <K extends string>(key: K, id: NodeId | undefined) => (id === undefined ? {} : { [key]: rename(id) })
  const nodes: Record<NodeId, PlanNode> = {}
  for (const [id, name] of names) nodes[name] = mapInputs(plan.nodes.get(id)!, rename)
  return {
    ...plan,
    nodes,
    lines: plan.lines.map((line) => ({
      ...line,
      node: rename(line.node),
      ...renameIf('conserves', line.conserves),
      ...renameIf('hangs', line.hangs),
    })),
    checks: plan.checks.map((check) => ({ ...check, left: rename(check.left), right: rename(check.right) })),
    open: plan.open.map((item) => ({ ...item, ...renameIf('trial', item.trial) })),
  }
}

/** Post-order over same-year edges from the roots; nodes first met through an earlier year follow. Iterative: plans may be deep. */
function dependencyOrder(plan: Unnumbered): readonly NodeId[] {
  const order: NodeId[] = []
  const seen = new Set<NodeId>()
  const later = [...rootsOf(plan)]
  for (const root of later) visit(plan, root, seen, order, later)
  return order
}

function visit({ nodes }: Unnumbered, root: NodeId, seen: Set<NodeId>, order: NodeId[], later: NodeId[]): void {
  const stack: { readonly id: NodeId; readonly inputs: readonly Input[]; done: number }[] = []
  const enter = (id: NodeId): void => {
    const node = nodes.get(id)
    if (node === undefined || seen.has(id)) return
    seen.add(id)
    const inputs = inputsOf(node)
    for (const { node: input, year } of inputs) if (year !== 0) later.push(input)
    stack.push({ id, inputs, done: 0 })
  }
  enter(root)
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const next = top.inputs[top.done++]
    if (next === undefined) order.push(stack.pop()!.id)
    else if (next.year === 0) enter(next.node)
  }
}
