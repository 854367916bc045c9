import { eachInput, type NodeId, type PlanNode } from '@renkei/plan'

/** In which years a node reads another, seen from its own. */
export interface Reach {
  /** How many years back. */
  readonly back: number
  /** Whether perhaps later years too, or, without a year of its own, any. */
  readonly ahead: boolean
}

/** Goes through the columns a node reads. */
export function eachReach(node: PlanNode, visit: (read: NodeId, reach: Reach) => void): void {
  eachInput(node, (read) => visit(read, yearsRead(node, read)))
}

const SAME_YEAR: Reach = { back: 0, ahead: false }
const ANY_YEAR: Reach = { back: Number.POSITIVE_INFINITY, ahead: true }

function yearsRead(node: PlanNode, read: NodeId): Reach {
  if (node.op === 'sum' && node.over === 'year') return node.window === undefined ? ANY_YEAR : within(node.window.from, node.window.to)
  if (node.op === 'at' && node.axis === 'year' && node.of === read) return 'shift' in node.by ? within(node.by.shift, node.by.shift) : ANY_YEAR
  return SAME_YEAR
}

function within(from: number | 'start', to: number): Reach {
  return { back: from === 'start' ? Number.POSITIVE_INFINITY : Math.max(0, -from), ahead: to > 0 }
}
