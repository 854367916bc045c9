import type { Column } from './column.ts'

/** Integers beyond it need the wide type of a dialect. */
export const NARROW = 2n ** 63n - 1n

interface Integer {
  readonly type: 'integer'
  /** No value that counts is further from zero. */
  readonly max: bigint
  readonly nonNegative: boolean
  /** Needs the wide type to be computed. */
  readonly wide: boolean
  /** May be too large for every type of the dialect, and is NULL then. */
  readonly checked: boolean
}

export type IntegerFn = 'add' | 'sub' | 'mul' | 'quotient' | 'remainder' | 'gcd' | 'lcm'
export type IntegerExpr = Integer &
  (
    | { readonly kind: 'column'; readonly column: Column }
    | { readonly kind: 'literal'; readonly value: bigint }
    | { readonly kind: 'null' }
    | { readonly kind: 'axis'; readonly axis: string }
    | { readonly kind: 'call'; readonly fn: IntegerFn; readonly of: readonly [IntegerExpr, IntegerExpr] }
    | { readonly kind: 'unary'; readonly fn: 'abs' | 'sign' | 'neg' | 'not-zero'; readonly of: IntegerExpr }
    | { readonly kind: 'bits'; readonly fn: 'and' | 'or'; readonly of: readonly [IntegerExpr, IntegerExpr] }
    | { readonly kind: 'case'; readonly cases: readonly (readonly [when: TruthExpr, then: IntegerExpr])[]; readonly otherwise: IntegerExpr | undefined }
    | WindowExpr
  )

interface Truth {
  readonly type: 'truth'
}
export type Relation = 'lt' | 'le' | 'eq'
export type TruthExpr = Truth &
  (
    | { readonly kind: 'column'; readonly column: Column }
    | { readonly kind: 'literal'; readonly value: boolean }
    | { readonly kind: 'compare'; readonly rel: Relation; readonly of: readonly [IntegerExpr, IntegerExpr] }
    | { readonly kind: 'logic'; readonly fn: 'and' | 'or'; readonly of: readonly TruthExpr[] }
    | { readonly kind: 'not'; readonly of: TruthExpr }
    | { readonly kind: 'is-null'; readonly of: IntegerExpr | TruthExpr }
    | { readonly kind: 'case'; readonly cases: readonly (readonly [when: TruthExpr, then: TruthExpr])[]; readonly otherwise: TruthExpr | undefined }
    | WindowExpr
  )

export type Expr = IntegerExpr | TruthExpr

export type AggregateFn = 'sum' | 'min' | 'max' | 'bit-or' | 'distinct-lcm'
export type WindowFn = 'sum' | 'min' | 'max' | 'bit-or' | 'row-number' | 'lag' | 'first'

/** Over the rows that agree on `partition`; with `rows`, those from so many before (`start`: all) to so many after the row itself. */
export interface WindowExpr {
  readonly kind: 'window'
  readonly fn: WindowFn
  readonly of?: Expr
  readonly by?: number
  readonly partition: readonly string[]
  readonly order: readonly { readonly expr: IntegerExpr; readonly descending: boolean }[]
  readonly rows?: { readonly from: number | 'start'; readonly to: number }
}

/** The expressions right below. */
export function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'column':
    case 'literal':
    case 'null':
    case 'axis':
      return []
    case 'call':
    case 'bits':
    case 'compare':
    case 'logic':
      return expr.of
    case 'unary':
    case 'not':
    case 'is-null':
      return [expr.of]
    case 'case':
      return [...expr.cases.flat(), ...(expr.otherwise === undefined ? [] : [expr.otherwise])]
    case 'window':
      return [...(expr.of === undefined ? [] : [expr.of]), ...expr.order.map(({ expr: by }) => by)]
  }
}

export function columnsOf(expr: Expr, into: Set<Column> = new Set()): Set<Column> {
  if (expr.kind === 'column') into.add(expr.column)
  for (const part of partsOf(expr)) columnsOf(part, into)
  return into
}

/** The axes whose positions an expression reads itself. */
export function axesIn(expr: Expr, into: Set<string> = new Set()): Set<string> {
  if (expr.kind === 'axis') into.add(expr.axis)
  if (expr.kind === 'window') for (const axis of expr.partition) into.add(axis)
  for (const part of partsOf(expr)) axesIn(part, into)
  return into
}

/** Whether it is certain that no row holds 0. */
export function isNonZero(expr: IntegerExpr): boolean {
  switch (expr.kind) {
    case 'literal':
      return expr.value !== 0n
    case 'column':
      return expr.column.nonZero
    case 'unary':
      return expr.fn === 'not-zero' || isNonZero(expr.of)
    case 'call':
      return expr.fn === 'mul' && expr.of.every(isNonZero)
    default:
      return false
  }
}
