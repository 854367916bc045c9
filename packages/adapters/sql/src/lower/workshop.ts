import type { Axis, AxisId } from '@renkei/plan'
import type { Column } from '../tree/column.ts'
import type { Expr, IntegerExpr, TruthExpr } from '../tree/expr.ts'
import { Frames } from '../tree/frames.ts'
import { Integers } from '../tree/integers.ts'
import { both, either, isNull, not, truthColumn } from '../tree/truths.ts'
import type { Cell, NumberCell, TruthCell } from './cell.ts'
import { Statuses, TOO_WIDE, type Status } from './status.ts'

/** Denominators of literals above it are reduced row by row instead. */
const LONG = 1_000_000_000n

/** What every operator works with: the columns made so far, and the ways to make cells. */
export class Workshop {
  readonly frames: Frames
  readonly integers: Integers
  readonly statuses: Statuses
  readonly #axes: ReadonlyMap<AxisId, Axis>

  constructor(axes: readonly Axis[], limit: bigint | undefined) {
    this.frames = new Frames(axes.map(({ id }) => id))
    this.integers = new Integers(limit)
    this.statuses = new Statuses(this.integers)
    this.#axes = new Map(axes.map((axis) => [axis.id, axis]))
  }

  members(axis: AxisId): readonly string[] {
    return this.#axes.get(axis)?.members ?? []
  }

  /** The expression as a column, unless it is a literal. */
  let(expr: IntegerExpr, axes?: Iterable<AxisId>): IntegerExpr {
    return expr.kind === 'literal' && axes === undefined ? expr : this.integers.column(this.frames.let(expr, axes))
  }

  letTruth(expr: TruthExpr, axes?: Iterable<AxisId>): TruthExpr {
    return expr.kind === 'literal' && axes === undefined ? expr : truthColumn(this.frames.let(expr, axes))
  }

  letStatus(status: Status, axes?: Iterable<AxisId>): Status {
    return status.expr.kind === 'literal' && axes === undefined ? status : { ...status, expr: this.let(status.expr, axes) }
  }

  /** The column of an expression over at least these axes. */
  column(expr: Expr, axes: Iterable<AxisId>): Column {
    return this.frames.let(expr, axes)
  }

  truth(truth: TruthExpr, status: Status): TruthCell {
    return { kind: 'truth', truth: this.letTruth(truth), status: this.letStatus(status) }
  }

  /** A whole number. */
  whole(num: IntegerExpr, status: Status): NumberCell {
    return this.ratio(num, this.integers.literal(1), status)
  }

  /** A number in lowest terms, or over one denominator for all. What no type of the dialect holds is an error of its own. */
  ratio(num: IntegerExpr, den: IntegerExpr, status: Status): NumberCell {
    if (den.kind === 'literal' && den.value > LONG) return this.reduced(num, den, status)
    return this.lowest(num, den, status)
  }

  /** A number whose terms may have something in common. */
  reduced(num: IntegerExpr, den: IntegerExpr, status: Status): NumberCell {
    const { integers } = this
    const [n, d] = [this.let(num), this.let(den)]
    const shared = integers.gcd(n, d)
    const known = this.heldStatus(status, [num.checked ? n : undefined, den.checked ? d : undefined])
    return { kind: 'number', num: this.let(integers.quotient(n, shared)), den: this.let(integers.quotient(d, shared)), status: this.letStatus(known) }
  }

  /** A number whose terms have nothing in common. */
  lowest(num: IntegerExpr, den: IntegerExpr, status: Status): NumberCell {
    const [n, d] = [this.let(num), this.let(den)]
    const known = this.heldStatus(status, [num.checked ? n : undefined, den.checked ? d : undefined])
    return { kind: 'number', num: n, den: d, status: this.letStatus(known) }
  }

  /** The status where each of these columns, or undefined, had to hold a number and may not. */
  heldStatus(status: Status, computed: readonly (Expr | undefined)[]): Status {
    const lost = either(...computed.flatMap((each) => (each === undefined ? [] : [isNull(each)])))
    const { statuses } = this
    return statuses.choose([[both(lost, not(statuses.isOpen(status))), statuses.error(status, TOO_WIDE)]], status)
  }

  /** The cell at another member of an axis. */
  gather<C extends Cell>(cell: C, at: Readonly<Record<AxisId, IntegerExpr>>, axes: Iterable<AxisId> = []): C {
    const read = (expr: IntegerExpr): IntegerExpr => (expr.kind === 'column' ? this.#gathered(expr.column, at, axes) : expr)
    const status = { ...cell.status, expr: read(cell.status.expr) }
    if (cell.kind === 'number') return { ...cell, num: read(cell.num), den: read(cell.den), status }
    const { truth } = cell
    return { ...cell, truth: truth.kind === 'column' ? truthColumn(this.#gather(truth.column, at, axes)) : truth, status }
  }

  #gathered(column: Column, at: Readonly<Record<AxisId, IntegerExpr>>, axes: Iterable<AxisId>): IntegerExpr {
    return this.integers.column(this.#gather(column, at, axes))
  }

  #gather(column: Column, at: Readonly<Record<AxisId, IntegerExpr>>, axes: Iterable<AxisId>): Column {
    const own = Object.fromEntries(Object.entries(at).filter(([axis]) => column.frame.axes.includes(axis)))
    return Object.keys(own).length === 0 ? column : this.frames.gather(column, own, axes)
  }
}
