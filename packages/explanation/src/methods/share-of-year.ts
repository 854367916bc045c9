import type { NodeId } from '@renkei/plan'
import { applies, type BodyRef } from '../explanation.ts'
import { number, operation, symbol, YEN, type Expression } from '../expression.ts'
import type { MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { roundingPart } from '../parts/rounding-part.ts'
import { setPart } from '../parts/set-part.ts'
import { computed } from '../sharing/computed.ts'
import { guarded } from '../sharing/guarded.ts'
import { unknownWay } from '../sharing/unknown-way.ts'
import type { Site } from '../site.ts'

/** 前年度の割合: yen borne ÷ cost of an earlier year, unrounded, times the cost of this one. */
export const shareOfYear: MethodExplanation = {
  name: 'share-of-year',

  find(site) {
    const { mask, then } = guarded(site)
    const round = site.op('round', then)
    const product = round && site.op('arith', round.of)
    const earlier = product && site.op('at', product.of[0]!)
    if (!round || !product || !earlier || !('shift' in earlier.by)) return unknownWay(site)
    const set = setPart(site, mask)
    const amount = amountPart(site, product.of[1], applies(set) ? set.members[0]?.member : undefined)
    const { value } = amount
    const year = String(Number(site.year) + earlier.by.shift)
    const share = (body?: BodyRef) => shareIn(site, earlier.of, year, body)
    const times = (body?: BodyRef) => operation('mul', value === undefined ? symbol('amount') : number(value, YEN), share(body))
    return {
      amount,
      set,
      figures: { notApplicable: 'without-figures' },
      formula: computed(site, times(), times, round.of),
      rounding: roundingPart(site, round),
      remainder: { notApplicable: 'no-remainder' },
      details: { earlierYear: year },
    }
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

/** paid ÷ cost of that year, as they were read. */
function shareIn(site: Site, id: NodeId, year: string, body: BodyRef | undefined): Expression {
  const inputs = body === undefined ? undefined : site.cells.step(id, body.member, year)?.inputs
  const [paid, cost] = (inputs ?? []).map(({ value }) => value)
  if (typeof paid !== 'string' || typeof cost !== 'string') return symbol('share-of-year')
  return operation('div', number(paid, YEN), number(cost, YEN))
}
