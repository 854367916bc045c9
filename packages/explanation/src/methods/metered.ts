import type { NodeId, Unit } from '@renkei/plan'
import { applies, type BodyRef, type Details } from '../explanation.ts'
import { number, operation, symbol } from '../expression.ts'
import type { FoundFigure, MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { figurePart } from '../parts/figure-part.ts'
import { roundingPart } from '../parts/rounding-part.ts'
import { setPart } from '../parts/set-part.ts'
import { computed } from '../sharing/computed.ts'
import { guarded } from '../sharing/guarded.ts'
import { unknownWay } from '../sharing/unknown-way.ts'
import type { Site } from '../site.ts'

/** 実績: what is counted times a unit price; the total is the sum of the parts. */
export const metered: MethodExplanation = {
  name: 'metered',

  find(site) {
    const { mask, then } = guarded(site)
    const round = site.op('round', then)
    const product = round && site.op('arith', round.of)
    const set = setPart(site, mask)
    const quantity = product && figurePart(site, product.of[0]!, applies(set) ? set.members : [])
    if (!round || !product || !quantity) return unknownWay(site)
    const price = priceOf(site, product.of[1]!)
    return {
      amount: amountPart(site),
      set,
      figures: [quantity],
      formula: computed(site, formula(quantity, price), (body) => formula(quantity, price, body), round.of),
      rounding: roundingPart(site, round),
      remainder: { notApplicable: 'no-remainder' },
      details: { price, fromParts: true },
    }
  },

  tell: {
    ja: ({ set, figures, details }, write) => [
      write.line`${write.set(set)}が、${write.figureNames(figures)}に${write.price(details.price)}を乗じて得た額を、それぞれ負担する。`,
    ],
    en: ({ set, figures, details }, write) => [
      write.line`Each of ${write.set(set)} bears its ${write.figureNames(figures)} times ${write.price(details.price)}.`,
    ],
  },
}

type Price = NonNullable<Details['price']>

function priceOf(site: Site, id: NodeId): Price {
  const node = site.context.plan.nodes[id]!
  const value = site.cells.value(id)
  const unit: Unit = node.type.kind === 'number' ? node.type.unit : {}
  return { name: node.label ?? '', unit, ...(value === undefined ? {} : { value }) }
}

function formula({ part, value }: FoundFigure, price: Price, body?: BodyRef) {
  const count = body && value(body).value
  const times = price.value === undefined ? symbol(price.name) : number(price.value, price.unit, price.name)
  return operation('mul', count === undefined ? symbol(part.name) : number(count, part.unit, part.name), times)
}
