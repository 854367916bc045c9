import { NARROW, type IntegerExpr } from '../tree/expr.ts'
import { cast, type Dialect } from './dialect.ts'

const SIGNS = { add: '+', sub: '-', mul: '*', quotient: '//', remainder: '%' } as const

/** BIGINT where the bounds allow, else HUGEINT; what may be too large even for that is tried, and NULL if it is. */
export const duckdb: Dialect = {
  name: 'duckdb',
  limit: 2n ** 127n - 1n,
  literal: (value) => cast(String(value), value > NARROW || value < -NARROW ? 'HUGEINT' : 'BIGINT'),
  type: (of) => ({ narrow: 'BIGINT', wide: 'HUGEINT', truth: 'BOOLEAN' })[of],
  call(fn, a, b, expr) {
    const [left, right] = widened(a, b, expr)
    const text = fn === 'gcd' || fn === 'lcm' ? `${fn}(${left}, ${right})` : `(${left} ${SIGNS[fn]} ${right})`
    return overflows(expr) ? `TRY(${text})` : text
  },
  bits: (fn, a, b) => `(${a} ${fn === 'and' ? '&' : '|'} ${b})`,
  aggregate(fn, of) {
    return fn === 'distinct-lcm' ? `list(DISTINCT ${cast(of, 'HUGEINT')})` : fn === 'bit-or' ? `bit_or(${of})` : `${fn}(${of})`
  },
  drawn: (fn, of) => (fn === 'distinct-lcm' ? `TRY(list_reduce(${of}, lambda x, y: lcm(x, y)))` : of),
  bitOr: (of) => `bit_or(${of})`,
  sum: (of) => `sum(${of})`,
  materialized: (uses) => (uses > 1 ? 'MATERIALIZED ' : ''),
  values: (rows, alias, columns) => `(VALUES ${rows.join(', ')}) AS ${alias}(${columns.join(', ')})`,
  positions: (count) => `(SELECT range AS i FROM range(${count}))`,
}

/** Whether the operation itself, not only an operand, may be too large. */
export function overflows({ of: [a, b], fn }: IntegerExpr & { readonly kind: 'call' }, limit = duckdb.limit!): boolean {
  if (fn === 'add' || fn === 'sub') return a.max + b.max > limit
  return (fn === 'mul' || fn === 'lcm') && a.max * b.max > limit
}

function widened(a: string, b: string, expr: IntegerExpr & { readonly kind: 'call' }): readonly [string, string] {
  const [left, right] = expr.of
  if (!expr.wide || (left.wide && right.wide)) return [a, b]
  if (expr.fn === 'gcd' || expr.fn === 'lcm') return [cast(a, 'HUGEINT'), cast(b, 'HUGEINT')]
  return left.wide || right.wide ? [a, b] : [cast(a, 'HUGEINT'), b]
}
