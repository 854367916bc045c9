import type { CheckedValue } from '@renkei/compiler'
import type { State } from '@renkei/plan'

/** One line of 検算 and how it came out. */
export interface CheckResult {
  /** The heading of the check. */
  readonly title: string
  /** What is checked, as typed. */
  readonly statement: string
  readonly holds: boolean | 'unknown'
  readonly source: string
  /** From 1. */
  readonly line: number
  /** Whole yen, a state in the words of the check, or a number or time that is declared. */
  readonly expected: { readonly yen: string } | { readonly state: string } | CheckedValue
  readonly actual: { readonly yen: string } | { readonly state: State } | CheckedValue
  /** What it is about: year, number of the programme, cost, and the body where its share is checked. Of something declared, no programme and its name for the cost. */
  readonly year?: number
  readonly programme: string
  readonly cost: string
  readonly body?: string
  readonly note?: CheckNote
}

/** Why a check does not simply hold or fail. */
export type CheckNote =
  /** The body is not among those who bear the cost in the year. */
  | { readonly why: 'outside' }
  /** The body is the one who is paid: so many yen, where that is known. */
  | { readonly why: 'receives'; readonly yen?: number }
  /** An amount was given for the sake of the check, and the method does not use it. */
  | { readonly why: 'given-not-used' }
  /** There is no sum while this part of it is open. */
  | { readonly why: 'open-part'; readonly cost: string }
  /** Nobody bears the cost as such, but what is left of it under another name. */
  | { readonly why: 'not-borne' }
  /** Nothing that is computed reads what is asked for. */
  | { readonly why: 'not-used' }

/** How what is expected compares with what was computed. */
export type Compared = Pick<CheckResult, 'holds' | 'expected' | 'actual' | 'note'>
