import type { Column } from './column.ts'
import { isNonZero, type Expr, type IntegerExpr, type Relation, type TruthExpr } from './expr.ts'

export const TRUE: TruthExpr = { type: 'truth', kind: 'literal', value: true }
export const FALSE: TruthExpr = { type: 'truth', kind: 'literal', value: false }

export function truthColumn(column: Column): TruthExpr {
  return { type: 'truth', kind: 'column', column }
}

export function compare(rel: Relation, a: IntegerExpr, b: IntegerExpr): TruthExpr {
  if (a.kind === 'literal' && b.kind === 'literal') return holds(rel, a.value, b.value) ? TRUE : FALSE
  if (rel === 'eq' && b.kind === 'literal' && b.value === 0n && isNonZero(a)) return FALSE
  return { type: 'truth', kind: 'compare', rel, of: [a, b] }
}

function holds(rel: Relation, a: bigint, b: bigint): boolean {
  return rel === 'eq' ? a === b : rel === 'lt' ? a < b : a <= b
}

export function both(...of: readonly TruthExpr[]): TruthExpr {
  return joined('and', of, false)
}

export function either(...of: readonly TruthExpr[]): TruthExpr {
  return joined('or', of, true)
}

/** `deciding` decides alone. */
function joined(fn: 'and' | 'or', all: readonly TruthExpr[], deciding: boolean): TruthExpr {
  if (all.some((each) => each.kind === 'literal' && each.value === deciding)) return deciding ? TRUE : FALSE
  const of = all.filter((each) => each.kind !== 'literal')
  if (of.length === 0) return deciding ? FALSE : TRUE
  return of.length === 1 ? of[0]! : { type: 'truth', kind: 'logic', fn, of }
}

export function not(of: TruthExpr): TruthExpr {
  if (of.kind === 'literal') return of.value ? FALSE : TRUE
  return of.kind === 'not' ? of.of : { type: 'truth', kind: 'not', of }
}

export function isNull(of: Expr): TruthExpr {
  return of.kind === 'literal' ? FALSE : { type: 'truth', kind: 'is-null', of }
}

export function chooseTruth(cases: readonly (readonly [when: TruthExpr, then: TruthExpr])[], otherwise: TruthExpr): TruthExpr {
  const left = cases.filter(([when]) => !(when.kind === 'literal' && !when.value))
  const certain = left.findIndex(([when]) => when.kind === 'literal')
  if (certain === 0) return left[0]![1]
  if (certain > 0) return chooseTruth(left.slice(0, certain), left[certain]![1])
  return left.length === 0 ? otherwise : { type: 'truth', kind: 'case', cases: left, otherwise }
}
