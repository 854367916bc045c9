import type { AxisId } from '@renkei/plan'
import type { IntegerExpr, TruthExpr } from '../../tree/expr.ts'
import { less } from '../../tree/integers.ts'
import { compare, either, not, truthColumn } from '../../tree/truths.ts'
import { axesOf, type Cell, type NumberCell } from '../cell.ts'
import { AWAITING, ERROR, FIGURES, type Status } from '../status.ts'
import type { Workshop } from '../workshop.ts'
import { choose } from './when.ts'

/** The cell so many members before; before the axis begins, `first`, or figures are awaited. */
export function shifted(shop: Workshop, of: Cell, axis: AxisId, shift: number, first: Cell | undefined): Cell {
  const { integers: i, statuses } = shop
  const own = i.axis(axis)
  const size = shop.members(axis).length
  const before = shift < 0 ? less(own, i.literal(-shift)) : undefined
  const moved = axesOf(of).has(axis) && shift !== 0 ? lagged(shop, of, axis, -shift) : of
  const outside: (readonly [TruthExpr, Status])[] = []
  if (before !== undefined) outside.push([before, first === undefined ? statuses.literal(AWAITING | FIGURES) : first.status])
  if (shift > 0) outside.push([not(less(own, i.literal(size - shift))), statuses.literal(ERROR)])
  return choose(shop, before === undefined || first === undefined ? [] : [[before, first]], moved, statuses.choose(outside, moved.status))
}

function lagged(shop: Workshop, of: Cell, axis: AxisId, by: number): Cell {
  const { integers: i } = shop
  const axes = [...axesOf(of)]
  const window = { fn: 'lag' as const, by, partition: axes.filter((other) => other !== axis), order: [{ expr: i.axis(axis), descending: false }] }
  const move = (expr: IntegerExpr): IntegerExpr => (expr.kind === 'literal' ? expr : shop.let(i.window({ ...window, of: expr }, expr.max, expr.nonNegative), axes))
  const status = { ...of.status, expr: move(of.status.expr) }
  if (of.kind === 'number') return { ...of, num: move(of.num), den: move(of.den), status }
  const truth = of.truth.kind === 'literal' ? of.truth : truthColumn(shop.column({ type: 'truth', kind: 'window', ...window, of: of.truth }, axes))
  return { ...of, truth, status }
}

/** The cell of the member a key names. A key that is none, awaiting or an error gives just that. */
export function keyed(shop: Workshop, of: Cell, axis: AxisId, key: NumberCell): Cell {
  const { integers: i, statuses } = shop
  const known = not(either(statuses.isOpen(key.status), statuses.isNone(key.status)))
  const position = shop.let(i.choose([[known, key.num]], i.literal(0)))
  const read = shop.gather(of, { [axis]: position }, axesOf(key))
  const status = statuses.choose([[known, statuses.union(read.status, statuses.causes(key.status))]], key.status)
  return choose(shop, [[known, read]], zeroLike(shop, read), status)
}

/** The cell at the reader's own member of another axis. */
export function along(shop: Workshop, of: Cell, axis: AxisId, own: AxisId): Cell {
  const { integers: i } = shop
  const [from, to] = [shop.members(own), shop.members(axis)]
  const same = from.length === to.length && from.every((member, at) => member === to[at])
  const cases = from.map((member, at) => [compare('eq', i.axis(own), i.literal(at)), i.literal(to.indexOf(member))] as const)
  const position = same ? i.axis(own) : i.choose(cases.slice(1), cases[0]![1])
  return shop.gather(of, { [axis]: position }, [own])
}

/** The cell of one member. */
export function fixed<C extends Cell>(shop: Workshop, of: C, axis: AxisId, member: string): C {
  return shop.gather(of, { [axis]: shop.integers.literal(shop.members(axis).indexOf(member)) })
}

function zeroLike(shop: Workshop, cell: Cell): Cell {
  if (cell.kind === 'truth') return { ...cell, truth: { type: 'truth', kind: 'literal', value: false } }
  return { ...cell, num: shop.integers.literal(0), den: cell.den.kind === 'literal' ? cell.den : shop.integers.literal(1) }
}
