import type { State } from '@renkei/plan'
import type { Color } from '../paint.ts'

export const stateColors: Readonly<Record<State, Color>> = {
  determined: 'green',
  provisional: 'cyan',
  bounded: 'yellow',
  'awaiting-consultation': 'yellow',
  'awaiting-figures': 'yellow',
  'not-stated': 'yellow',
  'borne-directly': 'dim',
  'no-cost': 'dim',
  'not-applicable': 'dim',
  error: 'red',
}
