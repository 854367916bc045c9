import type { PlanNode } from '@renkei/plan'
import { applies, type AmountPart } from '../explanation.ts'
import { number, operation, symbol, YEN } from '../expression.ts'
import type { Found, MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { remainderPart } from '../parts/remainder-part.ts'
import { roundingPart } from '../parts/rounding-part.ts'
import { setPart } from '../parts/set-part.ts'
import { apportionedFormula } from '../sharing/apportioned-formula.ts'
import { computed } from '../sharing/computed.ts'
import { earlierShare, type EarlierShare } from '../sharing/earlier-share.ts'
import { guarded } from '../sharing/guarded.ts'
import { unknownWay } from '../sharing/unknown-way.ts'
import type { Site } from '../site.ts'

/** 前年度の割合: yen borne ÷ cost of an earlier year, unrounded, times the cost of this one; several payers round together. */
export const shareOfYear: MethodExplanation = {
  name: 'share-of-year',

  find(site) {
    const apportion = site.op('apportion')
    const { mask, then } = guarded(apportion === undefined ? site : site.at(apportion.weight))
    const round = site.op('round', then)
    const share = earlierShare(site, round?.of ?? then)
    if (share === undefined || (apportion ?? round) === undefined) return unknownWay(site)
    const set = setPart(site, mask)
    const amount = amountPart(site, share.cost, applies(set) ? set.members[0]?.member : undefined)
    const base = { amount, set, figures: { notApplicable: 'without-figures' }, details: { earlierYear: share.year } } as const
    return apportion === undefined ? { ...base, ...alone(site, round!, amount, share) } : { ...base, ...together(site, apportion, amount, share, base.set) }
  },

  tell: {
    ja: ({ amount, set, details }, write) => [
      write.line`${write.set(set)}が、${write.amount(amount)}に${write.year(details.earlierYear!)}の負担割合（負担した額÷その年度の額、丸めない）を乗じて得た額を負担する。`,
    ],
    en: ({ amount, set, details }, write) => [
      write.line`${write.set(set)} bears ${write.amount(amount)} times its share of ${write.year(details.earlierYear!)} (yen borne ÷ cost of that year, not rounded).`,
    ],
  },
}

type Rest = Pick<Found, 'formula' | 'rounding' | 'remainder'>

function alone(site: Site, round: Extract<PlanNode, { op: 'round' }>, { value }: AmountPart, share: EarlierShare): Rest {
  const cost = value === undefined ? symbol('amount') : number(value, YEN)
  return {
    formula: computed(site, operation('mul', cost, share.of()), (body) => operation('mul', cost, share.of(body)), round.of),
    rounding: roundingPart(site, round),
    remainder: { notApplicable: 'no-remainder' },
  }
}

/** What they bear together is cut to whole yen, and shared in proportion to what each would bear. */
function together(site: Site, node: Extract<PlanNode, { op: 'apportion' }>, { value }: AmountPart, share: EarlierShare, set: Found['set']): Rest {
  const members = applies(set) ? set.members : []
  const shares = site.cells.shares(site.id, members[0]?.member ?? '')
  const cost = value === undefined ? symbol('amount') : number(value, YEN)
  return {
    formula: apportionedFormula(site, shares, members, (amount, body) => {
      const own = operation('mul', cost, share.of(body))
      if (shares?.totalWeight === shares?.amount) return own
      return operation('div', operation('mul', amount, own), number(shares?.totalWeight ?? '1', YEN))
    }),
    rounding: roundingPart(site, node),
    remainder: remainderPart(site, node, shares),
  }
}
