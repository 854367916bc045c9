import type { Rational } from '@renkei/money'
import type { Direction, Quality } from '@renkei/plan'
import type { Digits } from '../digits.ts'
import type { AmountPart, MissingPart, Reason, SettledPart } from '../explanation.ts'
import type { Operator } from '../expression.ts'

/** What one language says around names and numbers. */
export interface Words {
  readonly qualities: Readonly<Record<Quality, string>>
  readonly reasons: Readonly<Record<Reason, string>>
  readonly operators: Readonly<Record<Exclude<Operator, 'min' | 'max'>, string>>
  readonly equals: string
  readonly symbols: Readonly<Record<string, string>>
  readonly labels: Labels
  readonly yen: (digits: Digits) => string
  readonly quantity: (digits: Digits, unit: string) => string
  /** A share that is no whole percentage: 3分の1. */
  readonly fraction: (value: Rational) => string
  readonly percent: (digits: Digits) => string
  readonly list: (names: readonly string[]) => string
  readonly separator: string
  readonly range: (from: string, to: string) => string
  /** Between a place and what stands there. */
  readonly says: string
  readonly quote: (text: string) => string
  readonly bracket: (text: string) => string
  readonly lesser: readonly [before: string, between: string, after: string]
  readonly greater: readonly [before: string, between: string, after: string]
  readonly line: (line: number) => string
  readonly set: (name: string, members: string) => string
  readonly count: (bodies: number) => string
  readonly amounts: Readonly<Record<NonNullable<AmountPart['mark']>, string>>
  /** A value that is not there yet. */
  readonly blank: string
  /** A value that does not arise. */
  readonly nil: string
  readonly unfilled: (role: string) => string
  /** As a clause that goes on: 1円未満を切り捨て; and as a name: 1円未満切捨て. */
  readonly rounding: (unit: string, direction: Direction) => string
  readonly rounded: (unit: string, direction: Direction) => string
  readonly missing: (part: Pick<MissingPart, 'kind' | 'name' | 'lacking'>, bodies: string, years: string) => string
  readonly assumptions: Readonly<Record<string, string>>
}

export interface Labels {
  readonly readings: string
  readonly share: string
  /** What the yen of a settlement are called. */
  readonly results: Readonly<Record<SettledPart, string>>
  readonly payment: string
  readonly measure: string
  readonly received: string
  readonly total: string
  readonly sum: string
  readonly calculation: string
  readonly shares: string
  readonly figures: string
  readonly basis: string
  readonly definition: string
  /** What definitions name, of each body. */
  readonly terms: string
  readonly method: string
  readonly replaced: string
  readonly rule: string
  readonly amount: string
  /** Of an amount that is stated and plays no part. */
  readonly unused: string
  readonly weight: string
  readonly rounding: string
  readonly figure: string
  readonly record: string
  readonly amendment: string
  readonly restated: string
  readonly body: string
  readonly quota: string
  readonly remainder: string
  readonly low: string
  readonly high: string
  readonly trial: string
  readonly step: (position: number) => string
  readonly notes: Readonly<Record<'open' | 'missing' | 'estimate' | 'assumption' | 'trial' | 'error' | 'not-stated' | 'recomputed', string>>
}
