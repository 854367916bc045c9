import type { AxisId, NodeId, Plan, PlanNode, Step } from '@renkei/plan'
import type { Layout, Shape } from './layout.ts'
import type { Run } from './run.ts'

/** A node and the place of its column among the cells. */
export interface Site {
  readonly id: NodeId
  readonly node: PlanNode
  readonly shape: Shape
  /** Position of the first cell. */
  readonly base: number
  /** Number of the group it is computed in. */
  readonly group: number
}

/** What an operator reads: the column, and for every cell of the reader the cell of the column. */
export interface Input {
  readonly site: Site
  readonly base: number
  readonly map: Int32Array
}

/** One cell of a column. */
export interface CellRef {
  readonly site: Site
  readonly at: number
}

/** What an operator needs to know of its surroundings when it is prepared. */
export interface Surroundings {
  readonly plan: Plan
  readonly layout: Layout
  site(id: NodeId): Site
  /** The column of `id`, broadcast by axis name to the cells of `reader`. */
  input(reader: Site, id: NodeId): Input
  /** The same, by a column's own axes: those of figures and records. The `frozen` axis counts as its first member. */
  positions(reader: Site, axes: readonly AxisId[], frozen?: AxisId): Int32Array
}

/** An operator at one node, ready to run. */
export interface Kernel {
  /** Computes the cells `from` (inclusive) to `to` of the node. */
  evaluate(run: Run, from: number, to: number): void
  /** The cells really read for one cell, in reading order: what a trace follows. */
  reads(run: Run, at: number): readonly CellRef[]
  /** How the group of a cell was shared; of apportion only. */
  shares?(run: Run, at: number): Step['shares']
}

/** One operator: what the files of `operators/` export. */
export interface Operator<Name extends PlanNode['op']> {
  prepare(node: Extract<PlanNode, { op: Name }>, site: Site, around: Surroundings): Kernel
}

export function refAt(input: Input, at: number): CellRef {
  return { site: input.site, at: input.map[at]! }
}
