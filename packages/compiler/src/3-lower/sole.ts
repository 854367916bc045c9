import type { BodySet } from '../1-bind/program.ts'
import { hasAdverb } from '../1-bind/phrases.ts'
import { type BurdenClause, maySeveral, type Method, payersOf, type Recognised } from '../method.ts'
import { yen } from './shape.ts'

/** 単独負担: 山形市が負担する · 開催市町が負担する. One payer, by name or by role. */
export const sole: Method<BodySet> = {
  name: 'sole',
  sharesCost: true,

  recognise(clause: BurdenClause, scope): Recognised<BodySet> {
    if (clause.clause.verb.stem !== '負担する' || clause.by || clause.amount || !clause.payers) return undefined
    if (hasAdverb(clause.clause, 'それぞれ') || hasAdverb(clause.clause, '均等に')) return undefined
    const payers = payersOf(clause, scope)
    if (!payers) return 'reported'
    return maySeveral(payers, scope) ? undefined : { bound: payers }
  },

  payers: (payer) => payer,

  /** The whole amount is the payer's; nothing is rounded. */
  lower: (payer, site) => site.within(payer, site.amount, yen),

  reading: (payer) => ({ method: 'sole', values: { who: payer.name } }),
}
