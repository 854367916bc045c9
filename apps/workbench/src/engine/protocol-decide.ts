import type { Language } from '@renkei/diagnostics'
import type { State } from '@renkei/plan'
import type { ReportShare } from '@renkei/ruleset'
import type { Message } from './protocol.ts'

/** What deciding asks. */
export interface DecideRequests {
  'desk/try': { readonly params: TryParams; readonly result: readonly Tried[] }
}

/** What if this were agreed: sentences as a 協議結果 holds them, a list an option. */
export interface TryParams {
  readonly language: Language
  readonly year: number
  readonly programme: string
  readonly cost: string
  readonly options: readonly (readonly string[])[]
}

export interface Tried {
  readonly state?: State
  readonly total?: number
  readonly shares: readonly ReportShare[]
  /** What keeps the sentences from being read or computed. */
  readonly messages: readonly Message[]
}
