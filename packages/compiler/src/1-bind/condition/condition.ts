import type { Span } from '@renkei/diagnostics'
import type { YearWindow } from '../program.ts'
import type { Quantity } from '../quantity/quantity.ts'

/** 条件: what must be so for a sentence to hold (運営費が10,000千円を超えるとき), or for a body to belong to a set (人口が1万人未満の団体). */
export interface Condition {
  readonly form: ConditionForm
  /** It may hold for one body and not for another. */
  readonly perBody: boolean
  /** The words, blanks taken out. */
  readonly text: string
  readonly span: Span
}

export type ConditionForm =
  | { readonly kind: 'compare'; readonly relation: Relation; readonly left: Quantity; readonly right: Quantity }
  /** 1万人以上5万人未満である: all of them. */
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  /** 「災害による休館」に該当する, or not. */
  | { readonly kind: 'fact'; readonly fact: Fact; readonly holds: boolean }

/** 満たない, 以下, 超える, 以上, である. */
export type Relation = 'lt' | 'le' | 'gt' | 'ge' | 'eq'

/** A quoted fact of the text and what is found of it; of a year of which nothing is said nothing is confirmed. */
export interface Fact {
  readonly name: string
  readonly findings: readonly Finding[]
  readonly span: Span
}

/** 該当, 非該当, or 未確認 (undefined). */
export interface Finding {
  readonly years: YearWindow
  readonly holds: boolean | undefined
  readonly span: Span
}

/** The quantities it compares. */
export function comparedIn({ form }: Condition): readonly Quantity[] {
  if (form.kind === 'all') return form.of.flatMap(comparedIn)
  return form.kind === 'compare' ? [form.left, form.right] : []
}
