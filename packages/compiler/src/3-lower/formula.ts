import type { NodeId } from '@renkei/plan'
import type { Method } from '../method.ts'
import type { Worked } from './metered.ts'
import { lowerQuantity } from './quantity/lower-quantity.ts'
import { byYear, exactYen, truth, yen } from './shape.ts'
import type { Site } from './site.ts'

/**
 * 算式: 各団体の負担額は、旧負担額に調整額を加えて得た額とする. What falls to each body is worked out exactly, and all of it is rounded once, together; where it
 * does not sum to the cost, that is told.
 */
export const formula: Method<Worked> = {
  name: 'formula',
  sharesCost: true,

  recognise: () => undefined,

  payers: ({ payers }) => payers,

  pools: () => true,

  rounds: () => true,

  yearsBack: ({ yearsBack }) => yearsBack,

  lower({ payers, quantity }, site) {
    const quota = site.weighed(payers, lowerQuantity(quantity, payers, site))
    return site.share(quota, whatMustCome(quota, site))
  },

  reading: ({ payers, quantity }) => ({ method: 'formula', values: { who: payers.name, amount: quantity.text } }),
}

/** The cost, where the parts come to it; else an amount that is not the cost, so that the line is an error and nothing is stretched to fit. */
function whatMustCome(quota: NodeId, site: Site): NodeId {
  const sum = site.node({ op: 'sum', of: quota, over: 'body' }, byYear, exactYen)
  const fits = site.node({ op: 'compare', rel: 'eq', of: [sum, site.amount] }, byYear, truth)
  const another = site.arith('add', [site.amount, site.constant({ axes: [], values: [1] }, yen)], yen)
  return site.node({ op: 'when', cases: [[fits, site.amount]], else: another }, byYear, yen)
}
