import type { Piece } from '../blocks/block.ts'
import type { Draft } from '../draft/draft.ts'
import type { Vision } from '../facts/vision.ts'

/** What can be wrong in a document; the names are stable, for software. */
export type FindingKind =
  | 'unknown-body'
  | 'body-left-out'
  | 'flags-differ'
  | 'list-row-unclear'
  | 'not-in-list'
  | 'total-differs'
  | 'share-differs'
  | 'ratio-differs'
  | 'figure-differs'
  | 'name-differs'
  | 'count-differs'
  | 'same-cost'
  | 'undefined-party'
  | 'year-differs'
  | 'number-twice'
  | 'number-missing'
  | 'cost-unread'
  | 'no-clause'
  | 'wording'

/** Something in the document that does not add up, for a person to decide. Nothing of it is put right. */
export interface Finding {
  readonly kind: FindingKind
  /** In a few words: 事業【33】と事業【34】の事業費. */
  readonly subject: string
  /** What is printed, what would be expected, and how the rules were drafted in the meantime. */
  readonly text: string
  readonly places: readonly Piece[]
  /** The body, name or figure that was probably meant. */
  readonly likely?: string
}

export interface Document {
  readonly vision: Vision
  readonly draft: Draft
  /** The body a printed name means: itself, or the likely one. */
  readonly bodyOf: (name: string) => string | undefined
}

export type Rule = (document: Document) => readonly Finding[]
