import type { NodeId, Plan } from './plan.ts'

/** What is wrong with a plan, as data; who has the text turns it into a message at the characters of the origins. */
export interface PlanProblem {
  readonly code: PlanProblemCode
  readonly args: Readonly<Record<string, string>>
  readonly nodes: readonly NodeId[]
  /** Positions in `origins`. */
  readonly origins: readonly number[]
}

export type PlanProblemCode =
  | 'unknown-format'
  | 'unknown-operator'
  | 'malformed'
  | 'same-year-cycle'
  | 'later-year-reference'
  | 'unknown-node'
  | 'unknown-axis'
  | 'unknown-open-item'
  | 'unknown-member'
  | 'unknown-origin'
  | 'wrong-axes'
  | 'wrong-type'
  | 'wrong-unit'
  | 'wrong-length'
  | 'wrong-rounding'
  | 'not-whole'
  | 'axes-hash-differs'
  | 'too-many-nodes'
  | 'too-many-axes'
  | 'too-many-cells'

/** A problem of some nodes, with the places these come from. */
export function problemAt(plan: Plan, code: PlanProblemCode, nodes: readonly NodeId[], args: PlanProblem['args'] = {}): PlanProblem {
  const origins = nodes.flatMap((id) => plan.nodes[id]?.origin ?? [])
  return { code, args, nodes, origins: [...new Set(origins)] }
}
