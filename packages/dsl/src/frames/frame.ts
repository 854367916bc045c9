import type { Conjugation } from '../keywords/conjugation.ts'
import type { Particle } from '../tree/tree.ts'

/** How a verb is written, and what it takes. One row serves the lexer, the attachment of phrases and the check. */
export interface Frame {
  /** Dictionary form. */
  readonly stem: string
  /** Spellings without the inflected ending: 按分, 案分, あん分. */
  readonly bases: readonly string[]
  readonly conjugation: Conjugation
  /** Further present forms: 乗ずる beside 乗じる. */
  readonly present: readonly string[]
  /** Further forms that another verb follows: 協議の上 beside 協議して. */
  readonly te: readonly string[]
  /** The particle of the complement that the surface itself carries: と of とする. */
  readonly fused?: Particle
  /** In a sentence it needs one particle of each group; a topic (は) may stand for one of them. */
  readonly needs: readonly (readonly Particle[])[]
  /** A missing が is no mistake of the sentence: who bears is asked once the names are known. */
  readonly openSubject: boolean
  /** Particles it may take in a sentence, besides those any verb may take. */
  readonly takes: ReadonlySet<Particle>
  /** What it takes from its left when it stands before a noun, each once. */
  readonly before: ReadonlySet<Particle>
  /** Before a noun it needs one of each group. */
  readonly needsBefore: readonly (readonly Particle[])[]
  /** Its present form may stand before any noun (超える額), not only before the few that never begin a sentence. */
  readonly presentBefore: boolean
  /** 額に、Bを乗じて得た額: it reaches its operands across a reading point, but not across が、 or は、. */
  readonly reckons: boolean
  /** である, 超える, 該当する: may ask what is so. */
  readonly asks: boolean
  /** 超える: compares one indicator (が, last of a list) with a bound when it stands before a noun that is no amount. */
  readonly compares: boolean
}

/** What any verb may take in a sentence: when, where, how, about what. */
export const ADJUNCTS: ReadonlySet<Particle> = new Set<Particle>([
  'は', 'も', 'から', 'まで', 'までに', 'により', 'において', 'として', 'に対し', 'ごとに', 'について', 'に応じ', 'に基づき', 'に伴い', 'に当たり', 'に限り',
  'にかかわらず', 'とともに', 'のほか', 'none',
])
