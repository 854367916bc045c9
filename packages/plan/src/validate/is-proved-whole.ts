import type { Rational } from '@renkei/money'
import type { Column, NodeId, Plan, PlanNode } from '../plan.ts'

/** Whether the operator keeps or makes integers; a figure or a decision is proved when it is read. */
export function isProvedWhole(plan: Plan, node: PlanNode): boolean {
  const whole = (id: NodeId): boolean => {
    const { type } = plan.nodes[id]!
    return type.kind === 'number' && type.whole
  }
  switch (node.op) {
    case 'const':
      return isWholeColumn(node.value)
    case 'figure':
    case 'open':
    case 'native':
      return true
    case 'recorded':
      return whole(node.else)
    case 'at':
      return whole(node.of) && (node.first === undefined || whole(node.first))
    case 'arith':
      return node.fn !== 'div' && node.of.every(whole)
    case 'compare':
      return false
    case 'when':
      return whole(node.else) && node.cases.every(([, then]) => whole(then))
    case 'sum':
      return whole(node.of)
    case 'round':
      return isInteger(node.unit)
    case 'apportion':
      return isInteger(node.unit) && whole(node.amount)
  }
}

function isWholeColumn(column: Column): boolean {
  if (column.den !== undefined && column.den !== '1') return false
  return column.values.every((value) => typeof value !== 'string' || isInteger(value))
}

function isInteger(value: Rational): boolean {
  return !value.includes('/')
}
