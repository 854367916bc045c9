import type { MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'

/** 負担なし: nobody has to bear it. */
export const none: MethodExplanation = {
  name: 'none',

  find: (site) => ({
    amount: amountPart(site),
    set: { notApplicable: 'nobody-bears' },
    figures: { notApplicable: 'nobody-bears' },
    formula: { notApplicable: 'nobody-bears' },
    rounding: { notApplicable: 'nobody-bears' },
    remainder: { notApplicable: 'nobody-bears' },
    details: {},
  }),

  tell: {
    ja: ({ amount }, write) => [write.line`${write.amount(amount)}については、どの団体も負担を要しない。`],
    en: ({ amount }, write) => [write.line`Nobody has to bear ${write.amount(amount)}.`],
  },
}
