import { number, symbol, YEN } from '../expression.ts'
import type { MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { everyBody } from '../parts/set-part.ts'
import { computed } from '../sharing/computed.ts'

/** 支弁と求償: who pays a cost out first, and what the others, who bear it too, pay back. */
export const advance: MethodExplanation = {
  name: 'advance',

  find: (site) => ({
    amount: amountPart(site),
    set: everyBody(site),
    figures: { notApplicable: 'without-figures' },
    formula: computed(site, symbol('share'), ({ member }) => number(site.yen(member) ?? '0', YEN)),
    rounding: { notApplicable: 'whole-amount' },
    remainder: { notApplicable: 'no-remainder' },
    details: site.line.payment?.to === undefined ? {} : { words: site.line.payment.to },
  }),

  tell: {
    ja: ({ details: { words } }, write) => [words === undefined ? write.line`費用の全額を、先に支払う額である。だれが負担するかは、別の文による。` : write.line`先に支払った${words}が、費用を負担する他の団体から受け取る額であり、その団体の負担額と同じである。`],
    en: ({ details: { words } }, write) => [words === undefined ? write.line`What is paid out first, all of the cost; who bears it another sentence says.` : write.line`What ${words}, who paid first, gets back from the others who bear the cost: their shares.`],
  },
}
