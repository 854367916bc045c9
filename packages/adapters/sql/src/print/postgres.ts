import { cast, type Dialect } from './dialect.ts'

const SIGNS = { add: '+', sub: '-', mul: '*' } as const

/** NUMERIC without a fraction, which is as wide as need be; statuses are integers where bits are read. */
export const postgres: Dialect = {
  name: 'postgres',
  limit: undefined,
  literal: (value) => `${value < 0n ? `(${value})` : value}::numeric`,
  type: (of) => (of === 'truth' ? 'boolean' : 'numeric'),
  call(fn, a, b) {
    switch (fn) {
      case 'quotient':
        return `div(${a}, ${divisor(b)})`
      case 'remainder':
        return `mod(${a}, ${divisor(b)})`
      case 'gcd':
      case 'lcm':
        return `${fn}(${a}, ${b})`
      default:
        return `(${a} ${SIGNS[fn]} ${b})`
    }
  },
  bits: (fn, a, b) => `(${cast(a, 'integer')} ${fn === 'and' ? '&' : '|'} ${cast(b, 'integer')})`,
  aggregate: (fn, of) => (fn === 'distinct-lcm' ? `array_agg(DISTINCT ${of})` : fn === 'bit-or' ? postgres.bitOr(of) : `${fn}(${of})`),
  drawn: (fn, of) => (fn === 'distinct-lcm' ? lcmOf(of) : of),
  bitOr: (of) => `bit_or(${cast(of, 'integer')})`,
  sum: (of) => `sum(${of})`,
  // A step that is not materialized would be written into the next, and what it computes computed again for every use.
  materialized: () => 'MATERIALIZED ',
  values: (rows, alias, columns) => `(VALUES ${rows.join(', ')}) AS ${alias}(${columns.join(', ')})`,
  positions: (count) => `(SELECT generate_series(0, ${count - 1}) AS i)`,
}

/** Division by zero is an error of the whole statement, even in a row where nobody looks. */
function divisor(of: string): string {
  return /^[1-9]\d*::numeric$/.test(of) ? of : `NULLIF(${of}, 0)`
}

/** The least common multiple of an array, for which there is no aggregate. */
function lcmOf(list: string): string {
  const step = `SELECT i + 1, lcm(m, (${list})[i + 1]) FROM f WHERE i < cardinality(${list})`
  return `(WITH RECURSIVE f(i, m) AS (SELECT 0, 1::numeric UNION ALL ${step}) SELECT m FROM f ORDER BY i DESC LIMIT 1)`
}
