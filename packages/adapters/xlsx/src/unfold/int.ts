import type { Cell } from '../book/cell.ts'
import { f, type Formula, type Part } from '../book/formula.ts'

/** A whole number of the workbook: a cell or a literal, with its value now. */
export interface Int {
  readonly of: Part
  readonly value: bigint
  /** It cannot become negative whatever is typed into the input cells. */
  readonly nonneg: boolean
  readonly literal: boolean
}

export function literal(value: bigint): Int {
  return { of: value < 0n ? `(${value})` : String(value), value, nonneg: value >= 0n, literal: true }
}

export const ZERO = literal(0n)
export const ONE = literal(1n)

export function isLiteral(int: Int, value: bigint): boolean {
  return int.literal && int.value === value
}

export function inCell(of: Cell, value: bigint, nonneg: boolean): Int {
  return { of, value, nonneg, literal: false }
}

/** A sum, difference or product that is not put into a cell of its own yet. */
export interface Term {
  readonly formula: Formula
  readonly value: bigint
  readonly nonneg: boolean
}

export function product(a: Int | Term, b: Int | Term): Term {
  return { formula: f`${partOf(a)}*${partOf(b)}`, value: a.value * b.value, nonneg: a.nonneg && b.nonneg }
}

export function plus(a: Int | Term, b: Int | Term): Term {
  return { formula: f`${partOf(a)}+${partOf(b)}`, value: a.value + b.value, nonneg: a.nonneg && b.nonneg }
}

export function minus(a: Int | Term, b: Int | Term): Term {
  return { formula: f`${partOf(a)}-(${partOf(b)})`, value: a.value - b.value, nonneg: false }
}

export function partOf(int: Int | Term): Part {
  return 'formula' in int ? int.formula : int.of
}

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value
}

export function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? absolute(a) : gcd(b, a % b)
}
