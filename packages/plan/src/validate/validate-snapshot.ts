import type { FigureSnapshot } from '../figure.ts'
import type { Column, NodeId, Plan, PlanNode } from '../plan.ts'
import { problemAt, type PlanProblem } from '../plan-problem.ts'
import { sameUnit } from '../unit-algebra.ts'
import { checkColumn } from './check-axes.ts'

/** Whether figures, records and decisions fit the plan. A figure that is missing is no problem: its cells await it. */
export function validateSnapshot(plan: Plan, snapshot: FigureSnapshot): readonly PlanProblem[] {
  if (plan.axesHash !== snapshot.axesHash) return [problemAt(plan, 'axes-hash-differs', [])]
  return Object.entries(plan.nodes).flatMap(([id, node]) => checkLeaf(plan, snapshot, id, node))
}

function checkLeaf(plan: Plan, snapshot: FigureSnapshot, id: NodeId, node: PlanNode): readonly PlanProblem[] {
  if (node.op === 'figure') {
    const figure = own(snapshot.figures, node.key)
    if (figure === undefined) return []
    const wrongUnit = node.type.kind === 'number' && !sameUnit(node.type.unit, figure.unit)
    const problems = fit(plan, id, node, figure.column)
    return wrongUnit ? [problemAt(plan, 'wrong-unit', [id], { key: node.key }), ...problems] : problems
  }
  const recorded = node.op === 'open' ? own(snapshot.decisions, node.item) : node.op === 'recorded' ? own(snapshot.records, node.slot) : undefined
  return recorded === undefined ? [] : fit(plan, id, node, recorded.column)
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

function fit(plan: Plan, id: NodeId, node: PlanNode, column: Column): readonly PlanProblem[] {
  const strange = column.axes.filter((axis) => !node.axes.includes(axis))
  if (strange.length > 0) return strange.map((axis) => problemAt(plan, 'wrong-axes', [id], { axis }))
  return checkColumn(plan, id, column)
}
