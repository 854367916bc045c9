import type { MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { setPart } from '../parts/set-part.ts'
import { guarded } from '../sharing/guarded.ts'

/** 各自負担: each bears its own; no amount is worked out. */
export const each: MethodExplanation = {
  name: 'each',

  find: (site) => ({
    amount: amountPart(site),
    set: setPart(site, guarded(site).mask),
    figures: { notApplicable: 'nothing-pooled' },
    formula: { notApplicable: 'nothing-pooled' },
    rounding: { notApplicable: 'nothing-pooled' },
    remainder: { notApplicable: 'nothing-pooled' },
    details: {},
  }),

  tell: {
    ja: ({ amount, set }, write) => [
      write.line`${write.amount(amount)}は、${write.set(set)}のそれぞれが、自らに要する分を負担する。団体の間で分ける額はない。`,
    ],
    en: ({ amount, set }, write) => [
      write.line`Each of ${write.set(set)} bears what it needs itself of ${write.amount(amount)}. No amount is shared between them.`,
    ],
  },
}
