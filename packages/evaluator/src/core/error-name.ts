import type { ApportionFault } from '@renkei/money'

/** What can go wrong while computing; the names of the diagnostics R05xx, which explain each. */
export type ErrorName =
  | 'zero-total-weight'
  | 'negative-weight'
  | 'nobody-to-share'
  | 'division-by-zero'
  | 'negative-bearer'
  | 'bearer-outside-set'
  | 'result-too-large'
  | 'yen-not-whole'
  | 'shares-do-not-sum'
  | 'bounds-cannot-hold'
  | 'decision-outside-bounds'
  | 'partial-record'
  | 'year-not-earlier'
  | 'figure-not-readable'
  | 'plan-not-computable'

/** The money package's faults by the names shown to people. */
export const errorOfFault: Readonly<Record<ApportionFault, ErrorName>> = {
  'too-large': 'result-too-large',
  'division-by-zero': 'division-by-zero',
  'negative-weight': 'negative-weight',
  'empty-set': 'nobody-to-share',
  'zero-total-weight': 'zero-total-weight',
  'amount-not-whole': 'yen-not-whole',
  'unit-not-positive': 'plan-not-computable',
  'direction-not-down': 'plan-not-computable',
  'bearer-outside-set': 'bearer-outside-set',
  'negative-bearer': 'negative-bearer',
  'negative-bound': 'bounds-cannot-hold',
  'lower-above-upper': 'bounds-cannot-hold',
  'upper-below-amount': 'bounds-cannot-hold',
  'lower-above-amount': 'bounds-cannot-hold',
}
