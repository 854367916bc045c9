import type { Op } from '@renkei/plan'
import type { IntegerExpr } from '../../tree/expr.ts'
import { compare, both, not } from '../../tree/truths.ts'
import type { NumberCell } from '../cell.ts'
import type { Workshop } from '../workshop.ts'

type Fn = Extract<Op, { op: 'arith' }>['fn']

/** From left to right. None counts as 0, except that a product with none is none. */
export function arith(shop: Workshop, fn: Fn, of: readonly NumberCell[]): NumberCell {
  return of.reduce((a, b) => combine(shop, fn, a, b))
}

export function combine(shop: Workshop, fn: Fn, a: NumberCell, b: NumberCell): NumberCell {
  switch (fn) {
    case 'add':
    case 'sub':
      return added(shop, fn, a, b)
    case 'mul':
      return multiplied(shop, a, b)
    case 'div':
      return divided(shop, a, b)
    case 'min':
    case 'max':
      return extreme(shop, fn, a, b)
  }
}

function added(shop: Workshop, fn: 'add' | 'sub', a: NumberCell, b: NumberCell): NumberCell {
  const { integers: i, statuses } = shop
  const status = statuses.firstLabel(a.status, b.status)
  if (a.den === b.den) return a.den.kind === 'literal' ? shop.ratio(i[fn](a.num, b.num), a.den, status) : shop.reduced(i[fn](a.num, b.num), a.den, status)
  const shared = a.den.kind === 'literal' && b.den.kind === 'literal' ? i.literal(gcd(a.den.value, b.den.value)) : shop.let(i.gcd(a.den, b.den))
  const [left, right] = [i.quotient(a.den, shared), i.quotient(b.den, shared)]
  const num = i[fn](i.mul(a.num, right), i.mul(b.num, left))
  const den = i.mul(left, b.den)
  return den.kind === 'literal' ? shop.ratio(num, den, status) : shop.reduced(num, den, status)
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

function multiplied(shop: Workshop, a: NumberCell, b: NumberCell): NumberCell {
  const { integers: i, statuses } = shop
  const all = statuses.firstLabel(a.status, b.status)
  const open = statuses.isOpen(all)
  const none = (status: typeof all): typeof all => statuses.union(status, statuses.causes(all))
  const status = statuses.choose(
    [
      [open, all],
      [statuses.isNone(a.status), none(a.status)],
      [statuses.isNone(b.status), none(b.status)],
    ],
    all,
  )
  if (a.den.kind === 'literal' && b.den.kind === 'literal') return shop.ratio(i.mul(a.num, b.num), i.mul(a.den, b.den), status)
  return crossReduced(shop, a, { num: b.num, den: b.den }, status)
}

/** a × num/den, reduced before it is multiplied so that it stays small. */
function crossReduced(shop: Workshop, a: NumberCell, { num, den }: { readonly num: IntegerExpr; readonly den: IntegerExpr }, status: NumberCell['status']): NumberCell {
  const { integers: i } = shop
  const [g, h] = [shop.let(i.gcd(a.num, den)), shop.let(i.gcd(num, a.den))]
  return shop.lowest(i.mul(i.quotient(a.num, g), i.quotient(num, h)), i.mul(i.quotient(a.den, h), i.quotient(den, g)), status)
}

function divided(shop: Workshop, a: NumberCell, b: NumberCell): NumberCell {
  const { integers: i, statuses } = shop
  const all = statuses.firstLabel(a.status, b.status)
  const zero = both(not(statuses.isError(all)), not(statuses.isOpen(b.status)), compare('eq', b.num, i.literal(0)))
  const status = statuses.choose([[zero, statuses.error(all)]], all)
  const divisor = b.num.kind === 'literal' ? b.num : shop.let(i.notZero(b.num))
  return crossReduced(shop, a, { num: i.signed(divisor, b.den), den: i.abs(divisor) }, status)
}

function extreme(shop: Workshop, fn: 'min' | 'max', a: NumberCell, b: NumberCell): NumberCell {
  const { integers: i, statuses } = shop
  const [left, right] = sides(shop, a, b)
  const lost = [left, right].filter(({ checked }) => checked).map((side) => shop.let(side))
  const first = fn === 'min' ? compare('le', left, right) : compare('le', right, left)
  const status = shop.heldStatus(statuses.firstLabel(a.status, b.status), lost)
  const sameDen = a.den.kind === 'literal' && b.den.kind === 'literal' && a.den.value === b.den.value
  return shop.lowest(i.choose([[first, a.num]], b.num), sameDen ? a.den : i.choose([[first, a.den]], b.den), status)
}

/** Two numbers over one denominator, to be compared. */
export function sides(shop: Workshop, a: NumberCell, b: NumberCell): readonly [IntegerExpr, IntegerExpr] {
  const { integers: i } = shop
  if (a.den === b.den || (a.den.kind === 'literal' && b.den.kind === 'literal' && a.den.value === b.den.value)) return [a.num, b.num]
  return [i.mul(a.num, b.den), i.mul(b.num, a.den)]
}
