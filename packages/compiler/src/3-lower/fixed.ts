import { headOf, onlyItem } from '../1-bind/phrases.ts'
import type { BodySet } from '../1-bind/program.ts'
import { type BurdenClause, type Method, payersOf, type Recognised } from '../method.ts'
import { columnOf } from './column.ts'
import { yen } from './shape.ts'

interface Fixed {
  readonly payers: BodySet
  /** Yen. */
  readonly yen: string
  readonly text: string
}

/** 定額: 山形市が3,000千円を負担し. A named sum for each payer; a sole payer never more than the cost. */
export const fixed: Method<Fixed> = {
  name: 'fixed',
  sharesCost: true,

  recognise(clause: BurdenClause, scope): Recognised<Fixed> {
    if (clause.clause.verb.stem !== '負担する' || clause.by || !clause.amount) return undefined
    const item = onlyItem(clause.amount)
    const core = item?.parts.length === 1 && !headOf(item).aside ? headOf(item).core : undefined
    if (core?.kind !== 'figure' || core.unit !== '円' || core.value.includes('/')) return undefined
    const payers = payersOf(clause, scope)
    return payers ? { bound: { payers, yen: core.value, text: scope.text(clause.amount.span) } } : 'reported'
  },

  payers: ({ payers }) => payers,

  lower({ payers, yen: sum }, site) {
    const named = site.constant(columnOf([], [sum]), yen)
    const single = site.lowering.years.every((year) => (payers.members(year)?.length ?? 1) === 1)
    return site.within(payers, single ? site.arith('min', [site.amount, named], yen) : named, yen)
  },

  reading: ({ payers, text }) => ({ method: 'fixed', values: { who: payers.name, amount: text } }),
}
