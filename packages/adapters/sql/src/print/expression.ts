import type { Column } from '../tree/column.ts'
import { NARROW, type Expr, type IntegerExpr, type TruthExpr, type WindowExpr } from '../tree/expr.ts'
import { cast, type Dialect } from './dialect.ts'

/** Where the names of an expression stand. */
export interface Scope {
  column(column: Column): string
  axis(axis: string): string
}

const RELATIONS = { lt: '<', le: '<=', eq: '=' } as const

export function printExpr(dialect: Dialect, scope: Scope, expr: Expr): string {
  const print = (part: Expr): string => printExpr(dialect, scope, part)
  switch (expr.kind) {
    case 'column':
      return scope.column(expr.column)
    case 'axis':
      return scope.axis(expr.axis)
    case 'literal':
      return typeof expr.value === 'bigint' ? dialect.literal(expr.value) : expr.value ? 'TRUE' : 'FALSE'
    case 'null':
      return `CAST(NULL AS ${dialect.type('narrow')})`
    case 'call':
      return dialect.call(expr.fn, print(expr.of[0]), print(expr.of[1]), expr)
    case 'unary':
      return unary(expr.fn, print(expr.of))
    case 'bits':
      return dialect.bits(expr.fn, print(expr.of[0]), print(expr.of[1]))
    case 'compare':
      return `${print(expr.of[0])} ${RELATIONS[expr.rel]} ${print(expr.of[1])}`
    case 'logic':
      return `(${expr.of.map((part) => operand(part, print)).join(expr.fn === 'and' ? ' AND ' : ' OR ')})`
    case 'not':
      return `NOT ${operand(expr.of, print)}`
    case 'is-null':
      return `${print(expr.of)} IS NULL`
    case 'case':
      return caseOf(expr, print)
    case 'window':
      return windowOf(dialect, scope, expr, expr.type === 'integer' && expr.max > NARROW, print)
  }
}

function operand(expr: TruthExpr, print: (part: Expr) => string): string {
  return expr.kind === 'compare' || expr.kind === 'is-null' || expr.kind === 'not' ? `(${print(expr)})` : print(expr)
}

function unary(fn: 'abs' | 'sign' | 'neg' | 'not-zero', of: string): string {
  switch (fn) {
    case 'abs':
      return `abs(${of})`
    case 'sign':
      return `sign(${of})`
    case 'neg':
      return `(-${of})`
    case 'not-zero':
      return `NULLIF(${of}, 0)`
  }
}

function caseOf(expr: (IntegerExpr | TruthExpr) & { readonly kind: 'case' }, print: (part: Expr) => string): string {
  const cases = expr.cases.map(([when, then]) => `WHEN ${print(when)} THEN ${print(then)}`)
  const otherwise = expr.otherwise === undefined ? '' : ` ELSE ${print(expr.otherwise)}`
  return `CASE ${cases.join(' ')}${otherwise} END`
}

function windowOf(dialect: Dialect, scope: Scope, { fn, of, by, partition, order, rows }: WindowExpr, wide: boolean, print: (part: Expr) => string): string {
  const parts = [
    ...(partition.length === 0 ? [] : [`PARTITION BY ${partition.map((axis) => scope.axis(axis)).join(', ')}`]),
    ...(order.length === 0 ? [] : [`ORDER BY ${order.map(({ expr, descending }) => print(expr) + (descending ? ' DESC' : '')).join(', ')}`]),
    ...(rows === undefined ? [] : [`ROWS BETWEEN ${bound(rows.from)} AND ${bound(rows.to)}`]),
  ]
  const text = of === undefined ? '' : print(of)
  const call = fn === 'row-number' ? 'row_number()' : fn === 'lag' ? `lag(${text}, ${by})` : fn === 'first' ? `first_value(${text})` : fn === 'bit-or' ? dialect.bitOr(text) : fn === 'sum' ? dialect.sum(text, wide) : `${fn}(${text})`
  return `${call} OVER (${parts.join(' ')})`
}

function bound(at: number | 'start'): string {
  if (at === 'start') return 'UNBOUNDED PRECEDING'
  return at === 0 ? 'CURRENT ROW' : at < 0 ? `${-at} PRECEDING` : `${at} FOLLOWING`
}

/** The value of a column as computed, in the type it is kept in. */
export function printColumn(dialect: Dialect, scope: Scope, column: Column, expr: Expr): string {
  const text = printExpr(dialect, scope, expr)
  return column.narrowed ? cast(text, dialect.type('narrow')) : text
}
