import type { BodySet } from '../1-bind/program.ts'
import { hasAdverb } from '../1-bind/phrases.ts'
import { type BurdenClause, type Method, payersOf, type Recognised } from '../method.ts'
import { yen } from './shape.ts'

/** 各自負担: 関係市町がそれぞれ負担する. Each bears its own; nothing is pooled, so no amount is worked out. */
export const each: Method<BodySet> = {
  name: 'each',
  sharesCost: false,

  recognise(clause: BurdenClause, scope): Recognised<BodySet> {
    if (clause.clause.verb.stem !== '負担する' || clause.by || clause.amount) return undefined
    if (!hasAdverb(clause.clause, 'それぞれ')) return undefined
    const payers = payersOf(clause, scope)
    return payers ? { bound: payers } : 'reported'
  },

  payers: (payers) => payers,

  lower(payers, site) {
    const direct = site.constant({ axes: [], values: [null], marks: { 0: { none: 'borne-directly' } } }, yen)
    return site.within(payers, direct, yen)
  },

  reading: (payers) => ({ method: 'each', values: { who: payers.name } }),
}
