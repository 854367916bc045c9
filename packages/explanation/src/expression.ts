import type { Rational } from '@renkei/money'
import type { Unit } from '@renkei/plan'

/** A calculation with its numbers filled in. Values are exact; `name` is what the number is called in the text. */
export type Expression =
  | { readonly kind: 'number'; readonly value: Rational; readonly unit: Unit; readonly name?: string }
  /** A share of 100 %. */
  | { readonly kind: 'percent'; readonly value: Rational }
  /** Stands for a number that differs from body to body: 人口, `weight`, `share`. */
  | { readonly kind: 'symbol'; readonly name: string }
  /** The part of a sum that has to do with one body: 宇部市（52人 × 4,700円）. */
  | { readonly kind: 'with'; readonly name: string; readonly of: Expression }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly of: readonly Expression[] }

export type Operator = 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max'

export const YEN: Unit = { yen: 1 }
export const PLAIN: Unit = {}

export function number(value: Rational, unit: Unit, name?: string): Expression {
  return name === undefined ? { kind: 'number', value, unit } : { kind: 'number', value, unit, name }
}

export function percent(value: Rational): Expression {
  return { kind: 'percent', value }
}

export function symbol(name: string): Expression {
  return { kind: 'symbol', name }
}

export function operation(operator: Operator, ...of: readonly Expression[]): Expression {
  return { kind: 'operation', operator, of }
}
