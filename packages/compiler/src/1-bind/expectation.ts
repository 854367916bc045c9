import type { Span } from '@renkei/diagnostics'
import type { ExpectedDeclared } from './declarations/index.ts'

/** 検算: what the author worked out by hand. */
export interface Verification {
  readonly name: string
  readonly given: readonly Given[]
  readonly expected: readonly Expected[]
  /** Of what is declared beside money. */
  readonly declared: readonly ExpectedDeclared[]
  readonly span: Span
}

export interface Given {
  readonly programme: string
  readonly cost: string
  readonly year: number
  /** Yen. */
  readonly value: string
  readonly span: Span
}

export type Expected = { readonly programme: string; readonly cost: string; readonly year: number; readonly span: Span } & (
  | { readonly kind: 'share'; readonly body: string; readonly yen: string }
  | { readonly kind: 'total'; readonly yen: string }
  | { readonly kind: 'state'; readonly state: string }
)
