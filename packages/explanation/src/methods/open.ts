import { number, symbol, YEN } from '../expression.ts'
import type { MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { everyBody, setPart } from '../parts/set-part.ts'
import { computed } from '../sharing/computed.ts'
import { guarded } from '../sharing/guarded.ts'

/** 協議: who bears what is left to be agreed; once decided, the decision is the amount. */
export const open: MethodExplanation = {
  name: 'open',

  find(site) {
    const { mask } = guarded(site)
    return {
      amount: amountPart(site),
      set: mask === undefined ? everyBody(site) : setPart(site, mask),
      figures: { notApplicable: 'to-be-agreed' },
      formula: computed(site, symbol('share'), (body) => {
        const yen = site.yen(body.member)
        return yen === undefined ? undefined : number(yen, YEN)
      }),
      rounding: { notApplicable: 'to-be-agreed' },
      remainder: { notApplicable: 'to-be-agreed' },
      details: {},
    }
  },

  tell: {
    ja: ({ amount, formula }, write) =>
      'notApplicable' in formula
        ? [write.line`${write.amount(amount)}の負担は、協議して定めることとされ、まだ定められていない。`]
        : [write.line`${write.amount(amount)}の負担は、協議により定められた額による。`],
    en: ({ amount, formula }, write) =>
      'notApplicable' in formula
        ? [write.line`Who bears ${write.amount(amount)} is left to be agreed, and not agreed yet.`]
        : [write.line`Who bears ${write.amount(amount)} is as was agreed.`],
  },
}
