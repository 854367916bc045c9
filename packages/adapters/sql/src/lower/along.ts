import type { AxisId } from '@renkei/plan'
import type { AggregateFn, IntegerExpr } from '../tree/expr.ts'
import { compare } from '../tree/truths.ts'
import { axesOf, type NumberCell } from './cell.ts'
import { EXACT, LABELS, type Status } from './status.ts'
import type { Workshop } from './workshop.ts'

/** Denominators drawn together beyond every type are cut to what a rational may have. */
const LONGEST = 2n ** 4096n

/** Draws cells together along one axis, to one value for the members of each group. */
export class Along {
  readonly over: AxisId
  readonly count: number
  readonly #shop: Workshop

  constructor(shop: Workshop, over: AxisId) {
    this.#shop = shop
    this.over = over
    this.count = shop.members(over).length
  }

  /** Whether cells differ along the axis. */
  differs(expr: IntegerExpr): boolean {
    return expr.kind === 'column' && expr.column.frame.axes.includes(this.over)
  }

  /** `max`: what the result is known not to exceed, where that is less than the members together might. */
  draw(fn: AggregateFn, expr: IntegerExpr, max?: bigint): IntegerExpr {
    const shop = this.#shop
    const bound = max ?? (fn === 'sum' ? expr.max * BigInt(this.count) : expr.max)
    if (!this.differs(expr)) return fn === 'sum' ? shop.integers.mul(expr, shop.integers.literal(this.count)) : expr
    const source = shop.column(expr, [])
    const axes = source.frame.axes.filter((axis) => axis !== this.over)
    return shop.integers.column(shop.frames.aggregate(fn, source, axes, bound))
  }

  /** The OR of the members' statuses; labels mean nothing in it. */
  status(of: Status): Status {
    return of.expr.kind === 'literal' ? of : { ...of, expr: this.draw('bit-or', of.expr) }
  }

  /** The same, with the label of the first member where all are none. */
  statusOfSum(of: Status): Status {
    const { statuses, integers } = this.#shop
    const all = this.status(of)
    if ((of.must & EXACT) !== 0 || of.expr.kind === 'literal') return all
    const first = integers.choose([[compare('eq', integers.axis(this.over), integers.literal(0)), integers.and(of.expr, integers.literal(LABELS))]], integers.literal(0))
    const label: Status = { expr: this.draw('max', this.#shop.let(first)), must: 0, may: LABELS }
    return this.#shop.letStatus(statuses.choose([[statuses.isNone(all), statuses.union(statuses.causes(all), label)]], all))
  }

  /** Numerators over one denominator for all members of a group, small enough to be added up `times` times. */
  common(cell: NumberCell, times: number): { readonly num: IntegerExpr; readonly den: IntegerExpr; readonly status: Status } {
    const shop = this.#shop
    const { integers: i, statuses } = shop
    if (cell.den.kind === 'literal' || !this.differs(cell.den)) return this.#addable(cell.num, cell.den, cell.status, times)
    const open = statuses.isOpen(cell.status)
    const den = shop.let(i.choose([[open, i.literal(1)]], cell.den))
    const product = this.count * den.max.toString(2).length > 4096 ? LONGEST : den.max ** BigInt(this.count)
    const limited = i.limit !== undefined && product > i.limit
    const all = { ...this.draw('distinct-lcm', den, limited ? i.limit : product), checked: limited }
    const scaled = i.mul(cell.num, i.quotient(all, den))
    const num = shop.let(scaled)
    return this.#addable(num, { ...all, checked: false }, shop.letStatus(shop.heldStatus(cell.status, [scaled.checked ? num : undefined])), times)
  }

  #addable(num: IntegerExpr, den: IntegerExpr, status: Status, times: number): { num: IntegerExpr; den: IntegerExpr; status: Status } {
    const shop = this.#shop
    const { integers: i } = shop
    if (i.limit === undefined || num.max * BigInt(times) <= i.limit) return { num, den, status }
    const most = i.literal(i.limit / BigInt(times))
    const held = i.choose([[compare('le', i.abs(num), most), num]])
    const small = { ...shop.let(held), max: most.max }
    return { num: small, den, status: shop.letStatus(shop.heldStatus(status, [small])) }
  }
}

/** All axes of these cells and these. */
export function spread(cells: readonly NumberCell[], ...axes: readonly AxisId[]): readonly AxisId[] {
  return [...new Set([...axesOf(...cells), ...axes])]
}
