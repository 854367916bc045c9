import type { AxisId, NodeId, Plan, PlanNode, Step } from '@renkei/plan'
import type { Layout, Shape } from './layout.ts'
import type { Run } from './run.ts'

/** A node and the place of its column among the cells. A column lies year by year, each year's cells together. */
export interface Site {
  readonly id: NodeId
  readonly number: number
  readonly node: PlanNode
  /** The cells computed at once: those of one year, or of all years where they hang together. */
  readonly shape: Shape
  /** Whether the cells differ by year. */
  readonly yearly: boolean
  /** Position of the first cell. */
  readonly base: number
  /** How many cells one year has. */
  readonly step: number
  /** How many years are held at a time, the newest in place of the oldest. */
  readonly held: number
  /** Number of the group it is computed in: nodes of one recurrence have the same. */
  readonly group: number
}

/** Position of the first cell of a year. */
export function startOf({ base, step, held }: Site, year: number): number {
  return held === 1 ? base : base + (year % held) * step
}

/** What an operator reads: a column, and for every cell computed at once the cell of the column's year. */
export interface Input {
  readonly site: Site
  readonly map: Int32Array
}

/** One cell of a column. */
export interface CellRef {
  readonly site: Site
  readonly year: number
  readonly at: number
}

/** What an operator needs to know of its surroundings when it is prepared. */
export interface Surroundings {
  readonly plan: Plan
  readonly layout: Layout
  /** The column of `id`, broadcast by axis name to the cells of `reader`. The `frozen` axis counts as its first member. */
  input(reader: Site, id: NodeId, frozen?: AxisId): Input
  /** What several operators use in common, made by the first of them. */
  shared<T extends object>(key: string, make: () => T): T
}

/** An operator at one node, ready to run. */
export interface Kernel {
  /** Computes the cells of the run's year. */
  evaluate(run: Run): void
  /** The cells really read for one cell of the run's year, in reading order: what a trace follows. */
  reads(run: Run, at: number): readonly CellRef[]
  /** How the group of a cell was shared; of apportion only. */
  shares?(run: Run, at: number): Step['shares']
}

/** One operator: what the files of `operators/` export. */
export interface Operator<Name extends PlanNode['op']> {
  prepare(node: Extract<PlanNode, { op: Name }>, site: Site, around: Surroundings): Kernel
}

/** The cell of the input that a cell reads in the run's year. */
export function refAt(run: Run, input: Input, at: number): CellRef {
  return { site: input.site, year: run.year, at: input.map[at]! }
}
