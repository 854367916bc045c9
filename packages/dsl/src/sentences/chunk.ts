import type { Keyword, VerbShape } from '../keywords/keyword.ts'
import type { Adverb, Particle, Phrase } from '../tree/tree.ts'

/** A phrase with what follows it, before verbs bind it. */
export interface PhraseChunk {
  readonly kind: 'phrase'
  readonly phrase: Phrase
  readonly particle: Particle | 'のうち'
  readonly definition: boolean
  readonly topic: boolean
  /** 以外の, 以外. */
  readonly except: { readonly word: '以外の' | '以外'; readonly start: number; readonly end: number } | undefined
  readonly pause: boolean
  readonly start: number
  readonly end: number
}

export interface AdverbChunk {
  readonly kind: 'adverb'
  readonly adverb: Adverb
  readonly pause: boolean
  readonly start: number
  readonly end: number
}

export interface VerbChunk {
  readonly kind: 'verb'
  readonly keyword: Keyword
  readonly shape: VerbShape
  readonly image: string
  readonly start: number
  readonly end: number
  /** とき, 場合 and where they end. */
  readonly marker: { readonly value: 'とき' | '場合'; readonly end: number } | undefined
  readonly pause: boolean
}

/** かつ, 及び between clauses. */
export interface JoinChunk {
  readonly kind: 'join'
  readonly start: number
  readonly end: number
}

export type Chunk = PhraseChunk | AdverbChunk | VerbChunk | JoinChunk

/** （…） as it was read, before its inside is bound. */
export interface AsideChunks {
  readonly chunks: readonly Chunk[]
  readonly text: string
}
