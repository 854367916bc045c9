import type { Span } from '@renkei/diagnostics'
import type { Rational } from '@renkei/money'
import type { Unit } from '@renkei/plan'
import type { Basis } from '../basis.ts'
import type { BodySet, IndicatorReading, NamedValue, Rounding, YearWindow } from '../program.ts'

/**
 * 数量: an amount or a number as a text composes it, from 3,000千円 to 利用者数に単価を乗じて得た額. What a payer bears, what a cost comes
 * to and what a share is measured by are all quantities.
 */
export interface Quantity {
  readonly form: QuantityForm
  /** 円, 人, a plain ratio …; prices are yen for one of what they are a price of. */
  readonly unit: Unit
  /** It differs from body to body. */
  readonly perBody: boolean
  /** It differs from one ordered pair of bodies to another. */
  readonly perPair?: true
  /** The words, blanks taken out. */
  readonly text: string
  readonly span: Span
}

export type QuantityForm =
  /** 3,000千円, 3分の1: in base units. */
  | { readonly kind: 'number'; readonly value: Rational }
  /** 単価: a named value; `scale` base units of what it is a price of. */
  | { readonly kind: 'value'; readonly value: NamedValue; readonly scale: Rational }
  /** 運営費: the yen of a cost of the same programme, in the year computed or in another. */
  | { readonly kind: 'cost'; readonly name: string; readonly year?: CostYear }
  /** その: what the cost comes to that the sentence speaks of. */
  | { readonly kind: 'spoken-of' }
  /** 運営費を人口の割合により按分した額: the exact part of each member. */
  | { readonly kind: 'quota'; readonly of: Quantity; readonly set: BodySet; readonly basis: Basis }
  /** 按分した額: what each body was to bear by the sentence before. */
  | { readonly kind: 'shared' }
  /** 改正前の負担額: what each body was to bear before the amendment. */
  | { readonly kind: 'before' }
  /** 前年度の利用者数: of each body. */
  | { readonly kind: 'indicator'; readonly reading: IndicatorReading }
  /** 関係市町の利用者数の合計. */
  | { readonly kind: 'total'; readonly of: Quantity; readonly set: BodySet }
  /** 関係市町の数. */
  | { readonly kind: 'count'; readonly set: BodySet }
  | { readonly kind: 'calculation'; readonly operator: Operator; readonly of: readonly Quantity[] }
  /** 調整額: what a sentence defines. */
  | { readonly kind: 'defined'; readonly of: Quantity }
  /** …額（…これを切り捨てた額）. */
  | { readonly kind: 'rounded'; readonly of: Quantity; readonly rounding: Rounding }
  /** 小規模市町1.2、大規模市町1: the first class a body belongs to counts. */
  | { readonly kind: 'by-class'; readonly classes: readonly { readonly members: BodySet; readonly of: Quantity }[] }
  /** 令和8年度は3分の1、令和9年度は3分の2. */
  | { readonly kind: 'by-year'; readonly cases: readonly { readonly years: YearWindow; readonly of: Quantity }[] }

export type Operator = 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max'

/** 前年度 is a shift of −1; 令和6年度 is fixed. */
export type CostYear = { readonly shift: number } | { readonly fixed: number }

export const yenUnit: Unit = { yen: 1 }
export const plainUnit: Unit = {}

export function isYen({ unit }: Quantity): boolean {
  return unit['yen'] === 1 && Object.keys(unit).length === 1
}

/** The quantities it is made of. */
export function operandsOf({ form }: Quantity): readonly Quantity[] {
  switch (form.kind) {
    case 'calculation':
      return form.of
    case 'defined':
    case 'quota':
    case 'total':
    case 'rounded':
      return [form.of]
    case 'by-class':
      return form.classes.map(({ of }) => of)
    case 'by-year':
      return form.cases.map(({ of }) => of)
    default:
      return []
  }
}

/** It and all it is made of. */
export function walkQuantity(quantity: Quantity): readonly Quantity[] {
  return [quantity, ...operandsOf(quantity).flatMap(walkQuantity)]
}

/** The costs whose yen it is worked out from. */
export function costsIn(quantity: Quantity): readonly string[] {
  return walkQuantity(quantity).flatMap(({ form }) => (form.kind === 'cost' ? [form.name] : []))
}

/** How many years before the one computed it reads; of a fixed year, before the first of the period. */
export function yearsBackOf(quantity: Quantity, first: number): number {
  const back = walkQuantity(quantity).map(({ form }) => {
    if (form.kind !== 'cost' || !form.year) return 0
    return 'shift' in form.year ? -form.year.shift : first - form.year.fixed
  })
  return Math.max(0, ...back)
}
