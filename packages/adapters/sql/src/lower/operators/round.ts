import type { Direction } from '@renkei/plan'
import type { IntegerExpr } from '../../tree/expr.ts'
import type { Integers } from '../../tree/integers.ts'
import type { NumberCell } from '../cell.ts'
import type { Workshop } from '../workshop.ts'

/** 端数処理 of each cell, to a multiple of the unit, on the magnitude. */
export function round(shop: Workshop, of: NumberCell, unit: string, direction: Direction): NumberCell {
  const { integers: i } = shop
  const [up, down] = termsOf(unit).map((term) => i.literal(term)) as [IntegerExpr, IntegerExpr]
  if (of.den.kind === 'literal' && of.den.value === 1n && up.kind === 'literal' && up.value === 1n && down.kind === 'literal' && down.value === 1n) return of
  const magnitude = i.mul(i.abs(of.num), down)
  const units = i.signed(of.num, quotient(i, magnitude, i.mul(of.den, up), direction))
  return shop.ratio(i.mul(units, up), down, of.status)
}

/** Numerator and denominator of a unit. */
export function termsOf(unit: string): readonly [up: bigint, down: bigint] {
  const [up = '1', down = '1'] = unit.split('/')
  return [BigInt(up), BigInt(down)]
}

/** a ÷ b in a direction, of what is not negative. */
export function quotient(i: Integers, a: IntegerExpr, b: IntegerExpr, direction: Direction): IntegerExpr {
  switch (direction) {
    case 'down':
      return i.quotient(a, b)
    case 'up':
      return atLeastZero(i.quotient(i.sub(i.add(a, b), i.literal(1)), b))
    case 'half-up':
      return i.quotient(i.add(i.mul(i.literal(2), a), b), i.mul(i.literal(2), b))
  }
}

/** a + b − 1 with b above zero is not negative, which the terms alone do not tell. */
function atLeastZero(expr: IntegerExpr): IntegerExpr {
  return { ...expr, nonNegative: true }
}
