import type { Rational } from '@renkei/money'
import type { Line, LineOutcome, NodeId, PlanNode } from '@renkei/plan'
import type { Cells } from './cells.ts'
import type { ExplainContext } from './context.ts'
import type { ClauseRef } from './explanation.ts'

/** Where a method explains: a node of one line in one year, and the cells behind it. */
export class Site {
  readonly context: ExplainContext
  readonly line: Line
  readonly outcome: LineOutcome
  readonly cells: Cells
  readonly id: NodeId

  constructor(fields: { context: ExplainContext; line: Line; outcome: LineOutcome; cells: Cells; id: NodeId }) {
    this.context = fields.context
    this.line = fields.line
    this.outcome = fields.outcome
    this.cells = fields.cells
    this.id = fields.id
  }

  /** The same line and year, seen from another node. */
  at(id: NodeId): Site {
    return new Site({ context: this.context, line: this.line, outcome: this.outcome, cells: this.cells, id })
  }

  get year(): string {
    return this.outcome.year
  }

  get node(): PlanNode {
    return this.context.plan.nodes[this.id]!
  }

  get clause(): ClauseRef {
    return this.context.clause(this.node.origin)
  }

  get method(): string {
    return this.context.plan.origins[this.node.origin]?.method ?? ''
  }

  /** The amount of the line: what its shares sum to, or what hangs on it while it is open. */
  get amount(): NodeId | undefined {
    return this.line.conserves ?? this.line.hangs
  }

  /** The node, if its operator is the one asked for. */
  op<Name extends PlanNode['op']>(name: Name, id: NodeId = this.id): Extract<PlanNode, { op: Name }> | undefined {
    const node = this.context.plan.nodes[id]
    return node?.op === name ? (node as Extract<PlanNode, { op: Name }>) : undefined
  }

  /** The yen of a body at this node; undefined outside the set and while nothing is computed. What does not arise is 0. */
  yen(body: string): Rational | undefined {
    const result = this.cells.step(this.id, body)?.result
    if (result?.kind === 'none') return result.label === 'not-applicable' ? undefined : '0'
    return typeof result?.value === 'string' ? result.value : undefined
  }

  /** False where a body is in the set and yet there is nothing to bear: its figure or the cost is nil. */
  arises(body: string): boolean {
    return this.cells.step(this.id, body)?.result.kind !== 'none'
  }
}
