import { inputsOf, type NodeId, type PlanNode } from '@renkei/plan'

/** What a node reads, and in which years, seen from its own. */
export interface Reach {
  readonly node: NodeId
  /** How many years back. */
  readonly back: number
  /** Whether perhaps later years too, or, without a year of its own, any. */
  readonly ahead: boolean
}

/** The columns a node reads. */
export function reachesOf(node: PlanNode): readonly Reach[] {
  return inputsOf(node).map((input) => ({ node: input.node, ...yearsRead(node, input.node) }))
}

const SAME_YEAR = { back: 0, ahead: false }
const ANY_YEAR = { back: Number.POSITIVE_INFINITY, ahead: true }

function yearsRead(node: PlanNode, read: NodeId): Omit<Reach, 'node'> {
  if (node.op === 'sum' && node.over === 'year') return node.window === undefined ? ANY_YEAR : within(node.window.from, node.window.to)
  if (node.op === 'at' && node.axis === 'year' && node.of === read) return 'shift' in node.by ? within(node.by.shift, node.by.shift) : ANY_YEAR
  return SAME_YEAR
}

function within(from: number | 'start', to: number): Omit<Reach, 'node'> {
  return { back: from === 'start' ? Number.POSITIVE_INFINITY : Math.max(0, -from), ahead: to > 0 }
}
