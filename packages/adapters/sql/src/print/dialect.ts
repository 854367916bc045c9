import type { AggregateFn, IntegerExpr, IntegerFn } from '../tree/expr.ts'

/** How one system writes what all of them can say. */
export interface Dialect {
  readonly name: 'duckdb' | 'postgres' | 'spark'
  /** The largest magnitude its widest integer holds; undefined: any. */
  readonly limit: bigint | undefined
  literal(value: bigint): string
  type(of: 'narrow' | 'wide' | 'truth'): string
  /** An operation on printed operands, in the wide type where the expression needs it. */
  call(fn: IntegerFn, a: string, b: string, expr: IntegerExpr & { readonly kind: 'call' }): string
  bits(fn: 'and' | 'or', a: string, b: string): string
  /** The aggregate of a printed operand, as computed where rows are grouped; `wide`: the result needs the wide type. */
  aggregate(fn: AggregateFn, of: string, wide: boolean): string
  /** The aggregate as read from the grouped rows. */
  drawn(fn: AggregateFn, of: string): string
  bitOr(of: string): string
  sum(of: string, wide: boolean): string
  /** After AS, where a step is read more than once (`uses`). */
  materialized(uses: number): string
  /** A relation of these rows, with its alias and column names. */
  values(rows: readonly string[], alias: string, columns: readonly string[]): string
  /** A relation of the positions 0 to count − 1, in a column `i`. */
  positions(count: number): string
}

export const cast = (of: string, type: string): string => `CAST(${of} AS ${type})`
