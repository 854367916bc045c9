import type { NodeId } from '@renkei/plan'
import type { Room } from '../book/block.ts'
import { f } from '../book/formula.ts'
import { isLiteral, product, type Int } from './int.ts'
import { Refused } from './refusal.ts'
import type { Unfolding } from './unfolding.ts'
import { WIDEST } from './widest.ts'

export interface Quotient {
  readonly quotient: Int
  readonly rest: Int
}

/** MOD loses its way where the quotient is longer. */
const LONGEST_QUOTIENT = 100_000_000n
/** What people type may grow by so much before the workbook says that it can no longer compute exactly. */
const ROOM = 10n

/**
 * a × w = quotient × by + rest, exactly: at once where the product is short, else long division, digit by digit in a large base. Neither
 * factor is negative, the divisor is positive. What holds for all rows goes into `above`.
 */
export function quotientOf(u: Unfolding, id: NodeId, above: Room, row: Room, a: Int, w: Int, by: Int): Quotient {
  const whole = a.value * w.value
  if (whole * ROOM < WIDEST && whole / by.value < LONGEST_QUOTIENT) return shortDivision(u, id, row, a, w, by)
  return longDivision(u, id, above, row, a, w, by)
}

function shortDivision(u: Unfolding, id: NodeId, row: Room, a: Int, w: Int, by: Int): Quotient {
  const all = isLiteral(w, 1n) ? a : isLiteral(a, 1n) ? w : u.put(row, id, '積', product(a, w))
  return split(u, id, row, all, by)
}

function split(u: Unfolding, id: NodeId, row: Room, all: Int, by: Int): Quotient {
  const rest = u.put(row, id, '余り', { formula: f`MOD(${all.of},${by.of})`, value: all.value % by.value, nonneg: true })
  const quotient = u.put(row, id, '商', { formula: f`(${all.of}-${rest.of})/${by.of}`, value: all.value / by.value, nonneg: true })
  return { quotient, rest }
}

function longDivision(u: Unfolding, id: NodeId, above: Room, row: Room, a: Int, w: Int, by: Int): Quotient {
  const base = baseFor(id, w, by)
  u.group(`room ${base} ${u.identity([w, by])}`, () => u.put(row, id, '桁の余裕', { formula: f`${base}*(${by.of}+${w.of})*2`, value: base * (by.value + w.value) * 2n, nonneg: true }))
  let [quotient, rest]: [Int | undefined, Int | undefined] = [undefined, undefined]
  for (const digit of digitsOf(u, id, above, a, base)) {
    const step = rest === undefined ? product(digit, w) : { formula: f`${base}*${rest.of}+${digit.of}*${w.of}`, value: base * rest.value + digit.value * w.value, nonneg: true }
    const next = u.put(row, id, '余り', { formula: f`MOD(${step.formula},${by.of})`, value: step.value % by.value, nonneg: true })
    const more = f`(${step.formula}-${next.of})/${by.of}`
    const so = quotient === undefined ? more : f`${quotient.of}*${base}+${more}`
    quotient = u.put(row, id, '商', { formula: so, value: (quotient?.value ?? 0n) * base + step.value / by.value, nonneg: true })
    rest = next
  }
  return { quotient: quotient!, rest: rest! }
}

/** The largest power of ten with which no step leaves the digits that Excel keeps; with less room for growth where it must be. */
function baseFor(id: NodeId, w: Int, by: Int): bigint {
  for (const room of [ROOM, 2n, 1n]) {
    const holds = (base: bigint): boolean => base * (w.value + by.value) * 2n * room < WIDEST && base * (w.value / by.value + 1n) <= LONGEST_QUOTIENT
    for (let base = 10_000_000n; base >= 10n; base /= 10n) if (holds(base)) return base
  }
  throw new Refused('too-large', id)
}

/** Digits of an amount, the highest first; once for all who divide it with this base. */
function digitsOf(u: Unfolding, id: NodeId, above: Room, a: Int, base: bigint): readonly Int[] {
  return u.group(`digits ${base} ${u.identity([a])}`, () => {
    let weight = base
    while (weight * base <= a.value * ROOM && weight * base < WIDEST) weight *= base
    const digits: Int[] = []
    let left = a
    for (; weight > 1n; weight /= base) {
      const low = u.put(above, id, '下の桁', { formula: f`MOD(${left.of},${weight})`, value: left.value % weight, nonneg: true })
      const top = u.put(above, id, '桁', { formula: f`(${left.of}-${low.of})/${weight}`, value: left.value / weight, nonneg: true })
      if (digits.length === 0) u.put(above, id, '桁の検査', { formula: f`IF(${top.of}<${base},0,${WIDEST * 2n})`, value: 0n, nonneg: true })
      digits.push(top)
      left = low
    }
    return [...digits, left]
  })
}
