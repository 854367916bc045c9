import type { Span } from '@renkei/diagnostics'
import type { DeclaredTime, DeclaredValue, ExpectedDeclared } from './declarations/index.ts'
import type { NamedValue } from './program.ts'
import type { Quantity } from './quantity/quantity.ts'

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
  /** 県補助金, 純運営費: what is stated or worked out under the name that stands for the cost; of a body where it differs from body to body. */
  | { readonly kind: 'amount'; readonly of: NamedValue | Quantity; readonly value: DeclaredValue; readonly body?: string }
  /** What a body bears of everything that counts; of all programmes where none is named. */
  | { readonly kind: 'sum'; readonly body: string; readonly yen: string }
  /** The day a payment is due. */
  | { readonly kind: 'due'; readonly day: DeclaredTime }
)
