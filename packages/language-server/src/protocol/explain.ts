import type { Document } from '@renkei/explanation'
import type { FolderParams } from './folder-state.ts'
import type { Sentence } from './place.ts'

/** Which amount: a cost of a programme in a year, of one body or of all. */
export interface ExplainParams extends FolderParams {
  readonly programme: string
  readonly cost: string
  /** Which line of the cost: what is borne of it, unless said. */
  readonly part?: 'share' | 'settlement' | 'levy' | 'refund' | 'carry' | 'advance' | 'receipt' | 'income' | 'measure' | 'payment'
  /** The one that is shown, where it is left out. */
  readonly year?: number
  /** Code of the body. */
  readonly body?: string
  readonly language?: 'ja' | 'en'
}

export interface ExplainResult {
  /** What people read, as plain JSON: exact numbers are texts. */
  readonly document: Document
  /** The sentences it rests on, that which shares the cost first. */
  readonly sentences: readonly (Sentence & { readonly role: SentenceRole })[]
}

export type SentenceRole = 'burden' | 'amount' | 'set' | 'figure' | 'rounding' | 'open' | 'assumption' | 'ground'
