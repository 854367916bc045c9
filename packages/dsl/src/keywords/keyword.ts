import type { Particle, Verb } from '../tree/tree.ts'

/** What the grammar does with a keyword; it mentions categories only, never a surface. */
export type KeywordCategory =
  | 'adverb'
  | 'demonstrative'
  | 'except'
  | 'join'
  | 'lead'
  | 'link'
  | 'marker'
  | 'noun'
  | 'particle'
  | 'verb'

/** How a verb form behaves, before its neighbours decide whether it is final, adnominal or conditional. */
export interface VerbShape {
  readonly tense: 'present' | 'past' | 'conjunctive' | 'te'
  readonly negated: boolean
  readonly passive: boolean
  readonly modality?: NonNullable<Verb['modality']>
}

/** One row of the keyword table: `[surface, category, stem]` and what its category needs besides. */
export interface Keyword {
  readonly surface: string
  readonly category: KeywordCategory
  /** The canonical word: the dictionary form of a verb, the particle itself, 原則として for 基本的に. */
  readonly stem: string
  readonly shape?: VerbShape
  /** A particle that the surface carries itself: と of とする. */
  readonly fused?: Particle
  /** とは: the topic is being defined. */
  readonly definition?: true
  /** には, からは: the particle is followed by は. */
  readonly topic?: true
  readonly hedge?: true
  /** Joins the noun after it without の. */
  readonly determiner?: true
}
