import { applies } from '../explanation.ts'
import { symbol } from '../expression.ts'
import type { MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { setPart } from '../parts/set-part.ts'
import { apportioned } from '../sharing/apportioned.ts'
import { computed } from '../sharing/computed.ts'
import { guarded } from '../sharing/guarded.ts'
import { weightOf } from '../sharing/weight.ts'
import { mix } from './mix.ts'

/** 複合（重みは協議）: the measures are settled, how much each counts is left to be agreed; once agreed, a mix like any other. */
export const openMix: MethodExplanation = {
  name: 'open-mix',

  find(site) {
    const node = site.op('apportion')
    if (node && weightOf(site, node.weight)) return apportioned(site)
    const { mask } = guarded(node ? site.at(node.weight) : site)
    return {
      amount: amountPart(site),
      set: setPart(site, mask),
      figures: { notApplicable: 'to-be-agreed' },
      formula: computed(site, symbol('share'), () => undefined),
      rounding: { notApplicable: 'to-be-agreed' },
      remainder: { notApplicable: 'to-be-agreed' },
      details: {},
    }
  },

  tell: {
    ja: (sharing, write) =>
      applies(sharing.formula)
        ? mix.tell.ja(sharing, write)
        : [write.line`${write.amount(sharing.amount)}を、${write.set(sharing.set)}が、いくつかの割合を合わせたものにより按分して負担する。それぞれをどれだけ合わせるかは、協議して定めることとされ、まだ定められていない。`],
    en: (sharing, write) =>
      applies(sharing.formula)
        ? mix.tell.en(sharing, write)
        : [write.line`${write.set(sharing.set)} share ${write.amount(sharing.amount)} by several measures put together. How much each of them counts is left to be agreed, and not agreed yet.`],
  },
}
