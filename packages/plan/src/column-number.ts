import { compare, div, fromInteger, parseRational, type Fraction, type Rational } from '@renkei/money'
import type { Column } from './plan.ts'

/** What a cell of a column holds when it holds anything. */
type Held = number | string | boolean

/** A held value over the denominator of its column; undefined where it is no number. */
export function heldNumber(value: Held, den: Rational | undefined): Fraction | undefined {
  const num = typeof value === 'string' ? parseRational(value) : Number.isSafeInteger(Number(value)) ? fromInteger(Number(value)) : undefined
  if (num === undefined || den === undefined) return num
  const over = parseRational(den)
  return over === undefined ? undefined : div(num, over)
}

/** A held member, by position or by name, as its position; undefined where there is no such member. */
export function heldMember(value: Held, members: readonly string[]): Fraction | undefined {
  const at = typeof value === 'string' ? members.indexOf(value) : Number(value)
  return Number.isInteger(at) && at >= 0 && at < members.length ? fromInteger(at) : undefined
}

/** Whether a decided value lies below all extreme points of its item, or above all. `positionIn` finds the cell in each column of points. */
export function isOutsideEnds(decided: Fraction, ends: readonly Column[], positionIn: (end: Column) => number): boolean {
  const points = ends.map((end) => pointOf(end, end.values.length === 1 ? 0 : positionIn(end))).filter((point) => point !== undefined)
  if (points.length < 2) return false
  return points.every((point) => compare(decided, point) < 0) || points.every((point) => compare(decided, point) > 0)
}

function pointOf({ values, den }: Column, position: number): Fraction | undefined {
  const value = values[position]
  return value === null || value === undefined ? undefined : heldNumber(value, den)
}
