import type { AxisId, Op } from '@renkei/plan'
import type { IntegerExpr, TruthExpr } from '../../tree/expr.ts'
import { less } from '../../tree/integers.ts'
import { Along, spread } from '../along.ts'
import type { NumberCell } from '../cell.ts'
import { AWAITING, EXACT, FIGURES, NOT_APPLICABLE, type Status } from '../status.ts'
import type { Workshop } from '../workshop.ts'

type Window = NonNullable<Extract<Op, { op: 'sum' }>['window']>

/** Σ over an axis. */
export function sum(shop: Workshop, of: NumberCell, over: AxisId): NumberCell {
  const along = new Along(shop, over)
  const { num, den, status } = along.common(of, along.count)
  const total = along.draw('sum', num)
  const all = along.statusOfSum(status)
  return den.kind === 'literal' ? shop.ratio(total, den, all) : shop.reduced(total, den, all)
}

/** Σ over members from so many before to so many after the reader's own. A window that begins before the axis awaits figures. */
export function windowSum(shop: Workshop, of: NumberCell, over: AxisId, window: Window): NumberCell {
  const { integers: i, statuses } = shop
  const along = new Along(shop, over)
  const axes = spread([of], over)
  const partition = axes.filter((axis) => axis !== over)
  const size = window.from === 'start' ? along.count : Math.max(0, window.to - window.from + 1)
  const { num, den, status } = along.common(of, size)
  const frame = { partition, order: [{ expr: i.axis(over), descending: false }], rows: window }
  const total = i.window({ fn: 'sum', of: num, ...frame }, num.max * BigInt(size), num.nonNegative, true)
  const inside = windowStatus(shop, status, (fn, expr) => i.window({ fn, of: expr, ...frame }, 65_535n, true))
  const own = i.axis(over)
  const before = (shift: number): TruthExpr => less(own, i.literal(-shift))
  const early = window.from === 'start' ? [] : [[before(window.from), statuses.literal(AWAITING | FIGURES)] as const]
  const placed = statuses.choose([...early, ...(window.to < 0 ? [[before(window.to), statuses.literal(NOT_APPLICABLE)] as const] : [])], inside)
  const known = i.choose(window.to < 0 ? [[before(window.to), i.literal(0)]] : [], shop.let(total, axes))
  return den.kind === 'literal' ? shop.ratio(known, den, placed) : shop.reduced(known, i.choose(window.to < 0 ? [[before(window.to), i.literal(1)]] : [], den), placed)
}

function windowStatus(shop: Workshop, of: Status, over: (fn: 'bit-or' | 'first', expr: IntegerExpr) => IntegerExpr): Status {
  const { statuses } = shop
  if (of.expr.kind === 'literal') return of
  const all: Status = shop.letStatus({ ...of, expr: over('bit-or', of.expr) })
  if ((of.must & EXACT) !== 0) return all
  const first: Status = shop.letStatus({ ...of, expr: over('first', of.expr) })
  return statuses.choose([[statuses.isNone(all), statuses.union(statuses.causes(all), first)]], all)
}
