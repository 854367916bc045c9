import type { EvaluationReport } from '@renkei/ruleset'
import type { FolderParams, FolderState } from './folder-state.ts'

export interface OutcomeParams extends FolderParams {
  /** The one that is shown, where it is left out. */
  readonly year?: number
  /** Number of the programme. */
  readonly programme?: string
  /** Code of the body. */
  readonly body?: string
  /** ISO date: what was known. 1 April of the year where it is left out. */
  readonly asOf?: string
  readonly language?: 'ja' | 'en'
}

export interface OutcomeResult {
  readonly state: FolderState
  /** Absent where the rules have errors. */
  readonly report?: EvaluationReport
}
