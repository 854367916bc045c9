import { argumentWith, onlyItem, headOf, wordOf } from '../1-bind/phrases.ts'
import type { Method, Recognised } from '../method.ts'
import { byYearAndBody, yen } from './shape.ts'

/** 定めなし: 費用負担については、出典に定めがない。 The source is silent, and says so as a value. */
export const notStated: Method<null> = {
  name: 'not-stated',
  sharesCost: false,

  recognise({ clause }): Recognised<null> {
    const item = onlyItem(argumentWith(clause, 'が')?.phrase ?? { items: [], joined: 'one', span: clause.span })
    const rule = item !== undefined && /定め$/.test(wordOf(headOf(item)) ?? '')
    return clause.verb.stem === 'ない' && rule ? { bound: null } : undefined
  },

  lower: (_bound, site) => site.amongMembers(site.open({ waiting: 'not-stated', about: `${site.cost.name}の負担`, who: [] }, byYearAndBody, yen), yen),

  reading: () => ({ method: 'not-stated', values: {} }),
}
