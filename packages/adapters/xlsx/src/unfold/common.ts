import type { NodeId } from '@renkei/plan'
import type { Room } from '../book/block.ts'
import { f } from '../book/formula.ts'
import { gcd, isLiteral, literal, ONE, product, type Int } from './int.ts'
import { intOf, type Sym } from './sym.ts'
import type { At, Unfolding } from './unfolding.ts'

/** A denominator both divide: the one they share, else their least common multiple, in a cell unless both are literal. */
export function commonDen(u: Unfolding, id: NodeId, at: At, dens: readonly Int[]): Int {
  const different = dens.filter((den, i) => !isLiteral(den, 1n) && dens.findIndex((each) => same(each, den)) === i)
  if (different.length < 2) return different[0] ?? ONE
  const value = different.reduce((lcm, den) => (lcm / gcd(lcm, den.value)) * den.value, 1n)
  u.fit(id, value)
  if (different.every((den) => den.literal)) return literal(value)
  return different.slice(1).reduce((so, den) => leastMultiple(u, id, at, so, den), different[0]!)
}

/** By the greatest common divisor: not every engine computes LCM of large numbers exactly. */
function leastMultiple(u: Unfolding, id: NodeId, at: At, a: Int, b: Int): Int {
  const value = (a.value / gcd(a.value, b.value)) * b.value
  return u.group(`lcm ${u.identity([a, b])}`, () => u.put(u.block(id, at).above, id, '公分母', { formula: f`${a.of}/GCD(${a.of},${b.of})*${b.of}`, value, nonneg: true }))
}

/** The product of two denominators, in one cell for all who need it. */
export function denProduct(u: Unfolding, id: NodeId, at: At, a: Int, b: Int): Int {
  if (isLiteral(a, 1n)) return b
  if (isLiteral(b, 1n)) return a
  const term = product(a, b)
  u.fit(id, term.value)
  if (a.literal && b.literal) return literal(term.value)
  return u.group(`den ${u.identity([a, b])}`, () => u.put(u.block(id, at).above, id, '分母の積', term))
}

/** The numerator of a cell over a larger denominator; in a cell of its own where it had to be multiplied. */
export function over(u: Unfolding, id: NodeId, room: Room, sym: Sym, den: Int): Int {
  const num = intOf(sym)
  if (sym.fixedNone || same(sym.den, den)) return num
  const factor = den.literal && sym.den.literal ? literal(den.value / sym.den.value) : undefined
  if (factor !== undefined && num.literal) return literal(num.value * factor.value)
  const by = factor ?? { formula: f`(${den.of}/${sym.den.of})`, value: den.value / sym.den.value, nonneg: true }
  return u.put(room, id, '通分', product(num, by))
}

export function same(a: Int, b: Int): boolean {
  return a.of === b.of
}
