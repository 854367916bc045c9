import { NARROW, type IntegerExpr } from '../tree/expr.ts'
import { cast, type Dialect } from './dialect.ts'

const WIDE = 'DECIMAL(38,0)'
/** A quotient of two DECIMAL(38,0) keeps 32 digits before its point. */
const LIMIT = 10n ** 31n
const SIGNS = { add: '+', sub: '-', mul: '*' } as const
const TRIED = { add: 'try_add', sub: 'try_subtract', mul: 'try_multiply' } as const
/** Steps after which Euclid's algorithm is done for any two numbers within the limit. */
const STEPS = 150

type Call = IntegerExpr & { readonly kind: 'call' }

/** BIGINT where the bounds allow, else DECIMAL(38,0). */
export const spark: Dialect = {
  name: 'spark',
  limit: LIMIT,
  literal: (value) => cast(String(value), value > NARROW || value < -NARROW ? WIDE : 'BIGINT'),
  type: (of) => ({ narrow: 'BIGINT', wide: WIDE, truth: 'BOOLEAN' })[of],
  call(fn, a, b, expr) {
    switch (fn) {
      case 'quotient':
        return quotient(a, b, expr.wide)
      case 'remainder':
        return `(${a} % NULLIF(${b}, 0))`
      case 'gcd':
        return cast(gcd(a, b), expr.wide ? WIDE : 'BIGINT')
      case 'lcm':
        return cast(lcm(a, b), expr.wide ? WIDE : 'BIGINT')
      default:
        return signed(fn, expr.wide ? cast(a, WIDE) : a, expr.wide ? cast(b, WIDE) : b, expr)
    }
  },
  bits: (fn, a, b) => `(${a} ${fn === 'and' ? '&' : '|'} ${b})`,
  aggregate: (fn, of, wide) => (fn === 'distinct-lcm' ? `collect_set(${cast(of, WIDE)})` : fn === 'bit-or' ? spark.bitOr(of) : fn === 'sum' ? spark.sum(of, wide) : `${fn}(${of})`),
  drawn: (fn, of) => (fn === 'distinct-lcm' ? `aggregate(${of}, ${cast('1', WIDE)}, (m, x) -> ${lcm('m', 'x')})` : of),
  bitOr: (of) => `bit_or(${of})`,
  sum: (of, wide) => `sum(${wide ? cast(of, WIDE) : of})`,
  materialized: () => '',
  values: (rows, alias, columns) => `(VALUES ${rows.join(', ')}) AS ${alias}(${columns.join(', ')})`,
  positions: (count) => `(SELECT id AS i FROM range(${count}))`,
}

/** Integer division; of decimals there is only the one with a fraction, which is exact where it leaves none. */
function quotient(a: string, b: string, wide: boolean): string {
  if (!wide) return `(${a} div NULLIF(${b}, 0))`
  return cast(`(${cast(a, WIDE)} - ${cast(a, WIDE)} % NULLIF(${cast(b, WIDE)}, 0)) / NULLIF(${cast(b, WIDE)}, 0)`, WIDE)
}

function signed(fn: 'add' | 'sub' | 'mul', a: string, b: string, expr: Call): string {
  if (!expr.checked) return `(${a} ${SIGNS[fn]} ${b})`
  const tried = `${TRIED[fn]}(${a}, ${b})`
  return `(CASE WHEN abs(${tried}) <= ${cast(String(LIMIT), WIDE)} THEN ${tried} END)`
}

/** Euclid, for which Spark has no function. */
function gcd(a: string, b: string): string {
  const start = `named_struct('a', abs(${cast(a, WIDE)}), 'b', abs(${cast(b, WIDE)}))`
  const step = `CASE WHEN s.b = 0 THEN s ELSE named_struct('a', s.b, 'b', ${cast('s.a % s.b', WIDE)}) END`
  return `aggregate(sequence(1, ${STEPS}), ${start}, (s, i) -> ${step}, s -> s.a)`
}

function lcm(a: string, b: string): string {
  const part = quotient(a, gcd(a, b), true)
  const whole = `try_multiply(${part}, ${cast(b, WIDE)})`
  return cast(`CASE WHEN ${whole} <= ${cast(String(LIMIT), WIDE)} THEN ${whole} END`, WIDE)
}
