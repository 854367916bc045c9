import type { Adverb, Condition, Particle, Phrase, Verb } from '../tree/tree.ts'

/** A phrase with its particle that no verb has taken yet. */
export interface PendingArgument {
  readonly kind: 'argument'
  readonly phrase: Phrase
  readonly particle: Particle
  readonly definition: boolean
  readonly topic: boolean
  readonly pause: boolean
  readonly start: number
  readonly end: number
}

export interface PendingAdverb {
  readonly kind: 'adverb'
  readonly adverb: Adverb
  readonly pause: boolean
  readonly start: number
}

/** 協議して before 定める. */
export interface PendingManner {
  readonly kind: 'manner'
  readonly verb: Verb
  readonly start: number
}

export interface PendingCondition {
  readonly kind: 'condition'
  readonly condition: Condition
  readonly start: number
}

/** 構成団体のうち. */
export interface PendingAmong {
  readonly kind: 'among'
  readonly phrase: Phrase
  readonly start: number
  readonly end: number
}

/** What stands before a verb, in written order, and is not bound yet. */
export type Pending = PendingArgument | PendingAdverb | PendingManner | PendingCondition | PendingAmong
