import { cellCount } from '../axis-sizes.ts'
import type { AxisId, Column, NodeId, Plan, PlanNode } from '../plan.ts'
import { problemAt, type PlanProblem } from '../plan-problem.ts'

/** A node must have every axis of what it reads, except the one it sums over, reads at, or shares along. */
export function checkAxes(plan: Plan, id: NodeId): readonly PlanProblem[] {
  const node = plan.nodes[id]!
  const missing = axesRead(plan, node).filter((axis) => !node.axes.includes(axis))
  const problems = missing.map((axis) => problemAt(plan, 'wrong-axes', [id], { axis }))
  if (new Set(node.axes).size < node.axes.length) problems.push(problemAt(plan, 'wrong-axes', [id], { axis: node.axes.join(' ') }))
  if (node.op === 'const') problems.push(...checkColumn(plan, id, node.value))
  const member = memberNamedBy(plan, node)
  if (member !== undefined) problems.push(problemAt(plan, 'unknown-member', [id], { member }))
  return problems
}

/** Values must be one, or one for every cell of the column's axes. */
export function checkColumn(plan: Plan, id: NodeId, column: Column): readonly PlanProblem[] {
  const cells = cellCount(plan.axes, column.axes)
  const { length } = column.values
  return length === 1 || length === cells ? [] : [problemAt(plan, 'wrong-length', [id], { values: String(length), cells: String(cells) })]
}

function axesRead(plan: Plan, node: PlanNode): readonly AxisId[] {
  const of = (...ids: readonly NodeId[]): AxisId[] => [...new Set(ids.flatMap((id) => plan.nodes[id]!.axes))]
  const besides = (axes: readonly AxisId[], axis: AxisId): AxisId[] => axes.filter((other) => other !== axis)
  switch (node.op) {
    case 'const':
      return node.value.axes
    case 'figure':
    case 'open':
      return []
    case 'recorded':
      return of(node.else)
    case 'arith':
    case 'compare':
    case 'native':
      return of(...node.of)
    case 'when':
      return of(...node.cases.flat(), node.else)
    case 'round':
      return of(node.of)
    case 'sum':
      return node.window === undefined ? besides(of(node.of), node.over) : [...of(node.of), node.over]
    case 'apportion':
      return [...of(node.amount, node.weight), node.over]
    case 'at': {
      const first = node.first === undefined ? [] : of(node.first)
      if ('shift' in node.by) return [...of(node.of), node.axis, ...first]
      const key = 'key' in node.by ? of(node.by.key) : 'along' in node.by ? [node.by.along] : []
      return [...besides(of(node.of), node.axis), ...key, ...first]
    }
  }
}

function memberNamedBy(plan: Plan, node: PlanNode): string | undefined {
  const unknown = (axis: AxisId, member: string): string | undefined =>
    plan.axes.find(({ id }) => id === axis)?.members.includes(member) ? undefined : member
  if (node.op === 'at' && 'fixed' in node.by) return unknown(node.axis, node.by.fixed)
  if (node.op !== 'apportion' || node.remainder.to !== 'bearer') return undefined
  const { bearer, otherwise } = node.remainder
  const bad = typeof bearer === 'string' ? unknown(node.over, bearer) : undefined
  return bad ?? (otherwise === undefined ? undefined : unknown(node.over, otherwise))
}
