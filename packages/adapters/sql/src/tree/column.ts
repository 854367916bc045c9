import type { AggregateFn, Expr, IntegerExpr } from './expr.ts'

/** A column of a frame: every cell of the frame's axes has one value. */
export interface Column {
  readonly name: string
  readonly type: 'integer' | 'truth'
  readonly frame: Frame
  /** Its relation stands after all relations of lower levels. */
  readonly level: number
  readonly from: ColumnSource
  /** Of integers: as in `IntegerExpr`. */
  readonly max: bigint
  readonly nonNegative: boolean
  /** No row holds 0. */
  readonly nonZero: boolean
  /** What it is computed as needs no wide type, but is of one. */
  readonly narrowed: boolean
}

export type ColumnSource =
  | { readonly kind: 'input'; readonly values: readonly (bigint | boolean)[] }
  | { readonly kind: 'expr'; readonly expr: Expr }
  /** The source's cell at other members of its axes; axes not named are those of the reader. */
  | { readonly kind: 'gather'; readonly source: Column; readonly at: Readonly<Record<string, IntegerExpr>> }
  /** Drawn together over the axes that the reader lacks. */
  | { readonly kind: 'aggregate'; readonly fn: AggregateFn; readonly source: Column }

/** All cells of some axes; axes in the order of the plan. */
export interface Frame {
  readonly axes: readonly string[]
  readonly columns: Column[]
}
