import { yearsBackOf, type Quantity } from '../1-bind/quantity/quantity.ts'
import { speakingOfCost } from '../1-bind/quantity/spoken-of.ts'
import { yenOfPhrase } from '../1-bind/quantity/yen-of-phrase.ts'
import type { BodySet } from '../1-bind/program.ts'
import { hasAdverb } from '../1-bind/phrases.ts'
import { type BurdenClause, type Method, payersOf, type Recognised } from '../method.ts'
import { lowerQuantity } from './quantity/lower-quantity.ts'
import { roundNode } from './rounding.ts'
import { yen } from './shape.ts'

/** What each payer bears, worked out from its own figures. */
export interface Worked {
  readonly payers: BodySet
  /** Yen of each payer: 利用者数に単価を乗じて得た額. */
  readonly quantity: Quantity
  readonly yearsBack: number
}

/** 実績: each bears what its own figures come to (利用児童数に単価を乗じて得た額). The total is the sum of the parts; each is rounded by the rule in force. */
export const metered: Method<Worked> = {
  name: 'metered',
  sharesCost: false,

  recognise(clause: BurdenClause, scope): Recognised<Worked> {
    if (clause.clause.verb.stem !== '負担する' || !clause.amount || clause.by) return undefined
    const quantity = yenOfPhrase(clause.amount, speakingOfCost(scope, clause.amount.span))
    if (!quantity) return 'reported'
    if (!quantity.perBody && !hasAdverb(clause.clause, 'それぞれ')) return undefined
    const payers = payersOf(clause, scope)
    return payers ? { bound: { payers, quantity, yearsBack: yearsBackOf(quantity, scope.binding.years[0]!) } } : 'reported'
  },

  payers: ({ payers }) => payers,

  fractionOfCost: ({ quantity: { form } }) => {
    const [whole, part] = form.kind === 'calculation' && form.operator === 'mul' ? form.of : []
    return whole?.form.kind === 'spoken-of' && part?.form.kind === 'number' ? part.form.value : undefined
  },

  /** Not by the rule in force where the amount says how itself. */
  rounds: ({ quantity }) => quantity.form.kind !== 'rounded',

  yearsBack: ({ yearsBack }) => yearsBack,

  /** A rounding after the amount goes before the rule in force. */
  lower({ payers, quantity }, site) {
    const { form } = quantity
    const [exact, rounding] = form.kind === 'rounded' ? [form.of, form.rounding] : [quantity, site.rounding]
    return site.within(payers, roundNode(site, lowerQuantity(exact, payers, site), rounding), yen)
  },

  reading: ({ payers, quantity }) => ({ method: 'metered', values: { who: payers.name, amount: quantity.text } }),
}
