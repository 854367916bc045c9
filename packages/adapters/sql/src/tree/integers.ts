import type { Column } from './column.ts'
import { isNonZero, NARROW, type IntegerExpr, type IntegerFn, type TruthExpr, type WindowExpr } from './expr.ts'

const ONE = 1n
const NULL: IntegerExpr = { type: 'integer', kind: 'null', max: 0n, nonNegative: true, wide: false, checked: false }

/** Makes integer expressions and keeps the bound of each, so that a dialect's type always holds it or says that it does not. */
export class Integers {
  /** The largest magnitude the dialect can hold; undefined: any. */
  readonly limit: bigint | undefined

  constructor(limit: bigint | undefined) {
    this.limit = limit
  }

  literal(value: bigint | number): IntegerExpr {
    const big = BigInt(value)
    const max = big < 0n ? -big : big
    return { type: 'integer', kind: 'literal', value: big, max, nonNegative: big >= 0n, wide: max > NARROW, checked: false }
  }

  axis(axis: string): IntegerExpr {
    return { type: 'integer', kind: 'axis', axis, max: NARROW, nonNegative: true, wide: false, checked: false }
  }

  column(column: Column): IntegerExpr {
    return { type: 'integer', kind: 'column', column, max: column.max, nonNegative: column.nonNegative, wide: column.max > NARROW, checked: false }
  }

  add(a: IntegerExpr, b: IntegerExpr): IntegerExpr {
    if (isLiteral(a, 0n)) return b
    if (isLiteral(b, 0n)) return a
    if (a.kind === 'literal' && b.kind === 'literal') return this.literal(a.value + b.value)
    return this.#call('add', a, b, a.max + b.max, a.nonNegative && b.nonNegative)
  }

  sub(a: IntegerExpr, b: IntegerExpr): IntegerExpr {
    if (isLiteral(b, 0n)) return a
    if (a.kind === 'literal' && b.kind === 'literal') return this.literal(a.value - b.value)
    return this.#call('sub', a, b, a.max + b.max, false)
  }

  mul(a: IntegerExpr, b: IntegerExpr): IntegerExpr {
    if (isLiteral(a, 1n) || isLiteral(b, 0n)) return b
    if (isLiteral(b, 1n) || isLiteral(a, 0n)) return a
    if (a.kind === 'literal' && b.kind === 'literal') return this.literal(a.value * b.value)
    return this.#call('mul', a, b, a.max * b.max, a.nonNegative && b.nonNegative)
  }

  /** Toward zero; NULL where `b` is 0. */
  quotient(a: IntegerExpr, b: IntegerExpr): IntegerExpr {
    if (isLiteral(b, 1n)) return a
    if (isLiteral(b, 0n)) return NULL
    if (a.kind === 'literal' && b.kind === 'literal') return this.literal(a.value / b.value)
    const max = b.kind === 'literal' ? a.max / b.max : a.max
    return this.#call('quotient', a, b, max, a.nonNegative && b.nonNegative)
  }

  /** With the sign of `a`. */
  remainder(a: IntegerExpr, b: IntegerExpr): IntegerExpr {
    if (isLiteral(b, 1n)) return this.literal(0n)
    if (isLiteral(b, 0n)) return NULL
    return this.#call('remainder', a, b, b.max < a.max ? b.max : a.max, a.nonNegative)
  }

  gcd(a: IntegerExpr, b: IntegerExpr): IntegerExpr {
    if (isLiteral(a, 1n) || isLiteral(b, 1n)) return this.literal(1n)
    return this.#call('gcd', a, b, a.max > b.max ? a.max : b.max, true)
  }

  lcm(a: IntegerExpr, b: IntegerExpr): IntegerExpr {
    if (isLiteral(a, 1n)) return b
    if (isLiteral(b, 1n)) return a
    return this.#call('lcm', a, b, a.max * b.max, true)
  }

  abs(a: IntegerExpr): IntegerExpr {
    if (a.kind === 'literal') return this.literal(a.max)
    return a.nonNegative ? a : this.#unary('abs', a, a.max, true)
  }

  sign(a: IntegerExpr): IntegerExpr {
    return this.#unary('sign', a, ONE, a.nonNegative)
  }

  neg(a: IntegerExpr): IntegerExpr {
    return this.#unary('neg', a, a.max, false)
  }

  /** NULL where it is 0. */
  notZero(a: IntegerExpr): IntegerExpr {
    if (a.kind === 'literal' && a.value === 0n) return NULL
    if (isNonZero(a)) return a
    return this.#unary('not-zero', a, a.max, a.nonNegative)
  }

  /** The sign of one put on the other, which is not negative. */
  signed(sign: IntegerExpr, magnitude: IntegerExpr): IntegerExpr {
    return sign.nonNegative ? magnitude : this.choose([[less(sign, this.literal(0)), this.neg(magnitude)]], magnitude)
  }

  and(a: IntegerExpr, b: IntegerExpr): IntegerExpr {
    if (a.kind === 'literal' && b.kind === 'literal') return this.literal(a.value & b.value)
    return this.#bits('and', a, b)
  }

  or(a: IntegerExpr, b: IntegerExpr): IntegerExpr {
    if (a.kind === 'literal' && b.kind === 'literal') return this.literal(a.value | b.value)
    if (isLiteral(a, 0n) || a === b) return b
    return isLiteral(b, 0n) ? a : this.#bits('or', a, b)
  }

  choose(cases: readonly (readonly [when: TruthExpr, then: IntegerExpr])[], otherwise?: IntegerExpr): IntegerExpr {
    const left = cases.filter(([when]) => !(when.kind === 'literal' && !when.value))
    const certain = left.findIndex(([when]) => when.kind === 'literal')
    if (certain === 0) return left[0]![1]
    if (certain > 0) return this.choose(left.slice(0, certain), left[certain]![1])
    if (left.length === 0) return otherwise ?? NULL
    const all = [...left.map(([, then]) => then), ...(otherwise === undefined ? [] : [otherwise])]
    const max = all.reduce((most, each) => (each.max > most ? each.max : most), 0n)
    const [nonNegative, wide, checked] = [all.every((each) => each.nonNegative), all.some((each) => each.wide), all.some((each) => each.checked)]
    return { type: 'integer', kind: 'case', cases: left, otherwise, max, nonNegative, wide, checked }
  }

  window(window: Omit<WindowExpr, 'kind'>, max: bigint, nonNegative: boolean, wide = max > NARROW): IntegerExpr {
    return { type: 'integer', kind: 'window', ...window, max, nonNegative, wide, checked: false }
  }

  #call(fn: IntegerFn, a: IntegerExpr, b: IntegerExpr, bound: bigint, nonNegative: boolean): IntegerExpr {
    const over = this.limit !== undefined && bound > this.limit
    const max = over ? this.limit : bound
    const wide = a.wide || b.wide || max > NARROW
    return { type: 'integer', kind: 'call', fn, of: [a, b], max, nonNegative, wide, checked: over || a.checked || b.checked }
  }

  #unary(fn: 'abs' | 'sign' | 'neg' | 'not-zero', of: IntegerExpr, max: bigint, nonNegative: boolean): IntegerExpr {
    return { type: 'integer', kind: 'unary', fn, of, max, nonNegative, wide: of.wide, checked: of.checked }
  }

  #bits(fn: 'and' | 'or', a: IntegerExpr, b: IntegerExpr): IntegerExpr {
    return { type: 'integer', kind: 'bits', fn, of: [a, b], max: 65_535n, nonNegative: true, wide: false, checked: false }
  }
}

export function isLiteral(expr: IntegerExpr, value: bigint): boolean {
  return expr.kind === 'literal' && expr.value === value
}

/** `a < b`. */
export function less(a: IntegerExpr, b: IntegerExpr): TruthExpr {
  return { type: 'truth', kind: 'compare', rel: 'lt', of: [a, b] }
}
