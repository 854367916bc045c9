import type { MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'

/** 定めなし: the source is silent on who bears it. */
export const notStated: MethodExplanation = {
  name: 'not-stated',

  find: (site) => ({
    amount: amountPart(site),
    set: { notApplicable: 'source-silent' },
    figures: { notApplicable: 'source-silent' },
    formula: { notApplicable: 'source-silent' },
    rounding: { notApplicable: 'source-silent' },
    remainder: { notApplicable: 'source-silent' },
    details: {},
  }),

  tell: {
    ja: ({ amount }, write) => [write.line`${write.amount(amount)}をどの団体が負担するかは、出典に定めがない。`],
    en: ({ amount }, write) => [write.line`The source does not say who bears ${write.amount(amount)}.`],
  },
}
