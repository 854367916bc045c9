import type { NodeId } from '@renkei/plan'
import type { Quantity } from '../../1-bind/quantity/quantity.ts'
import { byYear, yen } from '../shape.ts'
import type { Site } from '../site.ts'
import { isWholeNode, lowerQuantity } from './lower-quantity.ts'

/** Yen by year of an amount that several may share. One that is not whole yen is cut to the yen before, and the cut is listed. */
export function yenNode(quantity: Quantity, site: Site): NodeId {
  const { lowering, origin } = site
  const node = lowerQuantity(quantity, lowering.everyMember(), site)
  if (isWholeNode(site, node)) return node
  lowering.builder.assume({ code: 'amount-cut-to-yen', text: '', origin })
  return lowering.builder.node({ op: 'round', of: node, unit: '1', direction: 'down' }, { axes: byYear, type: yen, origin, label: quantity.text })
}
