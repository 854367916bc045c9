import { number, symbol, YEN } from '../expression.ts'
import type { Found } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { everyBody } from '../parts/set-part.ts'
import type { Site } from '../site.ts'

/** A method without an explanation of its own: the amount, and the yen as they came out. */
export function unknownWay(site: Site): Found {
  return {
    amount: amountPart(site),
    set: everyBody(site),
    figures: { notApplicable: 'without-figures' },
    formula: {
      general: symbol('share'),
      of: (body) => {
        const yen = site.yen(body.member)
        return yen === undefined ? undefined : { body, expression: number(yen, YEN), exact: yen, rounded: yen, extra: '0', yen }
      },
    },
    rounding: { notApplicable: 'whole-amount' },
    remainder: { notApplicable: 'no-remainder' },
    details: { unknown: true },
  }
}
