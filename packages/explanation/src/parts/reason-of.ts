import type { State } from '@renkei/plan'
import type { Reason } from '../explanation.ts'

const reasons: Readonly<Record<State, Reason>> = {
  determined: 'outside-set',
  provisional: 'outside-set',
  bounded: 'to-be-agreed',
  'awaiting-consultation': 'to-be-agreed',
  'awaiting-figures': 'awaiting',
  'not-stated': 'source-silent',
  'borne-directly': 'nothing-pooled',
  'no-cost': 'nobody-bears',
  'not-applicable': 'not-in-force',
  error: 'failed',
}

/** Why a line in this state has no calculation to show for a body. */
export function reasonOf(state: State): Reason {
  return reasons[state]
}
