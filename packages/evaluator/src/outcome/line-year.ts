import type { LineOutcome } from '@renkei/plan'
import type { Place } from './place.ts'

/** One line in one year while the outcome is being put together. */
export interface LineYear extends Omit<LineOutcome, 'line' | 'year' | 'causes'> {
  readonly place: Place
  /** A cause set of the run. */
  readonly causes: number
}

/** Lines without a number that is settled, whatever they wait for. */
export function isOpen({ state }: LineYear): boolean {
  switch (state) {
    case 'bounded':
    case 'awaiting-consultation':
    case 'awaiting-figures':
    case 'not-stated':
    case 'error':
      return true
    default:
      return false
  }
}
