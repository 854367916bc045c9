import type { OpName } from '@renkei/plan'
import { Refused } from '../refusal.ts'
import { apportion } from './apportion.ts'
import { arith } from './arith.ts'
import { at } from './at.ts'
import { compare } from './compare.ts'
import { constant, figure, open, recorded } from './leaves.ts'
import type { Operator } from './operator.ts'
import { round } from './round.ts'
import { sum } from './sum.ts'
import { when } from './when.ts'

/** The eleven operators; one of a plug-in's own is refused by name. */
export const operators: Readonly<Record<OpName, Operator>> = {
  const: constant,
  figure,
  open,
  recorded,
  at,
  arith,
  compare,
  when,
  sum,
  round,
  apportion,
  native: (_, id) => {
    throw new Refused('operator', id)
  },
}
