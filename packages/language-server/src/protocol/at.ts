import type { ReportOutcome } from '@renkei/ruleset'
import type { PlacePosition, Sentence } from './place.ts'

export interface AtParams {
  /** URI of the file. */
  readonly uri: string
  readonly position: PlacePosition
  readonly year?: number
}

/** The sentence at the place, the costs it speaks of, and what they come to. */
export interface AtResult {
  readonly sentence?: Sentence
  readonly costs: readonly CostAt[]
}

export interface CostAt {
  readonly programme: string
  readonly cost: string
  /** Absent where nothing can be computed. */
  readonly outcome?: ReportOutcome
}
