import type { NodeId, Op, OpName, PlanNode } from '@renkei/plan'
import type { Sym } from '../sym.ts'
import type { At, Unfolding } from '../unfolding.ts'

/** Makes the workbook cell for one cell of a node. */
export type Operator = (u: Unfolding, id: NodeId, at: At) => Sym

/** The node, known to be of this operator. */
export function nodeOf<N extends OpName>(u: Unfolding, id: NodeId, op: N): PlanNode & Extract<Op, { op: N }> {
  const node = u.node(id)
  if (node.op !== op) throw new Error(`${id} is ${node.op}`)
  return node as PlanNode & Extract<Op, { op: N }>
}
