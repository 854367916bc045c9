import type { Piece } from '../blocks/block.ts'

/** How sure a draft is: `carried`, every word of the clause is in it; `check`, something was chosen or left out, and `reasons` says what; `unread`, no draft. */
export type Confidence = 'carried' | 'check' | 'unread'

/** A sentence under 費用負担の考え方 and what became of it. */
export interface ClauseDraft {
  readonly clause: Piece
  readonly confidence: Confidence
  /** In the rule language; empty where there is no draft. */
  readonly sentences: readonly string[]
  /** Why somebody has to look: never empty unless every word is carried. */
  readonly reasons: readonly string[]
}

/** What the sentences of a draft speak of and the rule set has to declare. */
export interface Needs {
  /** Names of costs that make up the printed amount. */
  readonly costs: readonly string[]
  /** Roles nobody was named for: 開催市町. */
  readonly roles: readonly string[]
  /** Payers that are no bodies of the area: 消防本部. */
  readonly outsiders: readonly string[]
  readonly indicators: readonly Indicator[]
  /** Tables of rates. */
  readonly rates: readonly string[]
  /** Prices that are to be set. */
  readonly prices: readonly string[]
  /** The sentence covers the costs of the programme as a whole. */
  readonly whole: boolean
}

export interface Indicator {
  readonly name: string
  readonly unit: string
  /** 当該年度, or as the clause says. */
  readonly time: string
}

export const NO_NEEDS: Needs = { costs: [], roles: [], outsiders: [], indicators: [], rates: [], prices: [], whole: false }

/** What a frame makes of a sentence. */
export interface Reading {
  readonly sentences: readonly string[]
  readonly needs: Partial<Needs>
  readonly reasons: readonly string[]
}

/** Who is who, for the sentences of one programme. */
export interface ClauseContext {
  readonly centre?: string
  readonly bodies: readonly string[]
  /** Of this programme. */
  readonly participants: readonly string[]
  /** 連携市町: what the document calls the bodies beside the centre. */
  readonly memberLabel: string
  /** Fiscal years whose printed cost is nil. */
  readonly nilYears: readonly number[]
}

/** A way clauses are worded; undefined where a sentence is worded in another. */
export type Frame = (sentence: string, context: ClauseContext) => Reading | undefined

export function joined(...all: readonly Partial<Needs>[]): Needs {
  const list = <K extends Exclude<keyof Needs, 'whole'>>(key: K) => all.flatMap((one) => (one[key] ?? []) as readonly unknown[]) as unknown as Needs[K]
  return { costs: list('costs'), roles: list('roles'), outsiders: list('outsiders'), indicators: list('indicators'), rates: list('rates'), prices: list('prices'), whole: all.some(({ whole }) => whole) }
}
