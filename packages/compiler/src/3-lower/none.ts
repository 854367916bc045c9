import { diagnostic } from '@renkei/diagnostics'
import { argumentWith, onlyItem, headOf, wordOf } from '../1-bind/phrases.ts'
import type { Method, Recognised } from '../method.ts'
import { byYearAndBody, yen } from './shape.ts'

/** 負担なし: 負担を要しない. */
export const none: Method<null> = {
  name: 'none',
  sharesCost: false,

  recognise({ clause, payers }, scope): Recognised<null> {
    const item = onlyItem(argumentWith(clause, 'を')?.phrase ?? { items: [], joined: 'one', span: clause.span })
    const ofBurden = item !== undefined && /負担$/.test(wordOf(headOf(item)) ?? '')
    if (clause.verb.stem !== '要する' || !clause.verb.negated || !ofBurden) return undefined
    if (!payers) return { bound: null }
    // 丙町は、負担を要しない: one body alone; the cost itself would lose its bearer.
    scope.report(diagnostic('words-not-understood', { words: scope.text(payers.span) }, payers.span))
    return 'reported'
  },

  lower: (_bound, site) => site.amongMembers(site.constant({ axes: byYearAndBody, values: [null], marks: { 0: { none: 'no-cost' } } }, yen), yen),

  reading: () => ({ method: 'none', values: {} }),
}
