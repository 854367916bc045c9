import type { NoneLabel } from '@renkei/plan'
import type { IntegerExpr, TruthExpr } from '../tree/expr.ts'
import type { Integers } from '../tree/integers.ts'
import { compare, FALSE, not, TRUE } from '../tree/truths.ts'

/**
 * The status of a cell in one integer. Kinds are a thermometer (none 0, exact 1, awaiting 3, error 7), so that the status of a result, which
 * has the highest kind of what it reads and all its causes, is as a rule the bitwise OR. The label counts only while the kind is none.
 */
export const EXACT = 1
export const AWAITING = 3
export const ERROR = 7
const OPEN = 2
const FAILED = 4
export const CONSULTATION = 8
export const FIGURES = 16
export const NOT_STATED = 32
export const ESTIMATE = 64
/** An error of the dialect alone: a number too large for its widest type. */
export const TOO_WIDE = 128
export const CAUSES = CONSULTATION | FIGURES | NOT_STATED | ESTIMATE | TOO_WIDE
const LABEL = 256
export const NONE_LABELS: readonly NoneLabel[] = ['no-cost', 'borne-directly', 'not-applicable', 'nil']

export const noneOf = (label: NoneLabel): number => LABEL * NONE_LABELS.indexOf(label)
export const NOT_APPLICABLE = noneOf('not-applicable')
export const LABELS = LABEL * 3
const KIND = 7

/** The status of a cell, and what is certain about it whatever the figures of the row. */
export interface Status {
  readonly expr: IntegerExpr
  /** Bits set in every row, and bits set in any. */
  readonly must: number
  readonly may: number
}

/** Makes statuses; whatever is certain is left out of the query. */
export class Statuses {
  readonly integers: Integers

  constructor(integers: Integers) {
    this.integers = integers
  }

  literal(status: number): Status {
    return { expr: this.integers.literal(status), must: status, may: status }
  }

  /** A status that may be any of these. */
  among(expr: IntegerExpr, values: Iterable<number>): Status {
    let [must, may] = [-1, 0]
    for (const value of values) [must, may] = [must & value, may | value]
    return must === may ? this.literal(may) : { expr, must, may }
  }

  /** The OR of all: right unless all may be none. */
  union(...all: readonly Status[]): Status {
    const { integers } = this
    const must = all.reduce((bits, each) => bits | each.must, 0)
    const may = all.reduce((bits, each) => bits | each.may, 0)
    if (must === may) return this.literal(must)
    const left = all.filter(({ may: bits }) => (bits & ~must) !== 0)
    const expr = left.reduce((sum, each) => integers.or(sum, each.expr), integers.literal(0))
    const certain = left.reduce((bits, each) => bits & each.must, must)
    return { expr: certain === must && left.length > 0 ? expr : integers.or(expr, integers.literal(must)), must, may }
  }

  /** The OR of all, with the label of the first where all are none. */
  firstLabel(first: Status, ...others: readonly Status[]): Status {
    const all = this.union(first, ...others)
    if ((all.must & EXACT) !== 0 || others.length === 0) return all
    return this.choose([[this.isNone(all), this.union(first, ...others.map((each) => this.causes(each)))]], all)
  }

  causes(of: Status): Status {
    return this.masked(of, CAUSES)
  }

  /** Kind and causes, without a label. */
  kinds(of: Status): Status {
    return this.masked(of, KIND | CAUSES)
  }

  masked({ expr, must, may }: Status, bits: number): Status {
    if ((must & bits) === (may & bits)) return this.literal(must & bits)
    return { expr: (may & ~bits) === 0 ? expr : this.integers.and(expr, this.integers.literal(bits)), must: must & bits, may: may & bits }
  }

  choose(cases: readonly (readonly [when: TruthExpr, then: Status])[], otherwise: Status): Status {
    const possible = cases.filter(([when]) => !(when.kind === 'literal' && !when.value))
    const at = possible.findIndex(([when]) => when.kind === 'literal')
    const left = at < 0 ? possible : possible.slice(0, at)
    const last = at < 0 ? otherwise : possible[at]![1]
    const all = [...left.map(([, then]) => then), last]
    const must = all.reduce((bits, each) => bits & each.must, -1)
    const may = all.reduce((bits, each) => bits | each.may, 0)
    if (must === may) return this.literal(may)
    const expr = this.integers.choose(left.map(([when, then]) => [when, then.expr] as const), last.expr)
    return { expr, must, may }
  }

  has(of: Status, bit: number): TruthExpr {
    if ((of.must & bit) !== 0) return TRUE
    if ((of.may & bit) === 0) return FALSE
    return not(compare('eq', this.integers.and(of.expr, this.integers.literal(bit)), this.integers.literal(0)))
  }

  isNone(of: Status): TruthExpr {
    return not(this.has(of, EXACT))
  }

  /** Awaiting or an error. */
  isOpen(of: Status): TruthExpr {
    return this.has(of, OPEN)
  }

  isError(of: Status): TruthExpr {
    return this.has(of, FAILED)
  }

  withLabel(of: Status, label: number): Status {
    return this.union(this.causes(of), this.literal(label))
  }

  error(of: Status, more = 0): Status {
    return this.union(this.causes(of), this.literal(ERROR | more))
  }
}
