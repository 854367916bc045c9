import { applies } from '../explanation.ts'
import { number, symbol, YEN } from '../expression.ts'
import type { MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { setPart } from '../parts/set-part.ts'
import { computed } from '../sharing/computed.ts'
import { guarded } from '../sharing/guarded.ts'

/** 単独負担: one payer bears the whole amount. */
export const sole: MethodExplanation = {
  name: 'sole',

  find(site) {
    const { mask, then } = guarded(site)
    const set = setPart(site, mask)
    const amount = amountPart(site, then, applies(set) ? set.members[0]?.member : undefined)
    const { value } = amount
    const expression = value === undefined ? undefined : number(value, YEN)
    return {
      amount,
      set,
      figures: { notApplicable: 'without-figures' },
      formula: computed(site, expression ?? symbol('amount'), () => expression),
      rounding: { notApplicable: 'whole-amount' },
      remainder: { notApplicable: 'no-remainder' },
      details: {},
    }
  },

  tell: {
    ja: ({ amount, set }, write) => [write.line`${write.amount(amount)}は、${write.set(set)}が全額を負担する。`],
    en: ({ amount, set }, write) => [write.line`${write.set(set)} bears all of ${write.amount(amount)}.`],
  },
}
