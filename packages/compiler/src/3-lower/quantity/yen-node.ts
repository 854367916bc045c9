import type { NodeId } from '@renkei/plan'
import type { Quantity } from '../../1-bind/quantity/quantity.ts'
import { byYear, yen } from '../shape.ts'
import { isWholeNode, lowerQuantity, type QuantityPlace } from './lower-quantity.ts'

/** Yen by year of an amount that several may share. One that is not whole yen is cut to the yen before, and the cut is listed. */
export function yenNode(quantity: Quantity, place: QuantityPlace): NodeId {
  const { lowering, origin } = place
  const node = lowerQuantity(quantity, lowering.everyMember(), place)
  if (isWholeNode(place, node)) return node
  lowering.builder.assume({ code: 'amount-cut-to-yen', text: '', origin })
  return lowering.builder.node({ op: 'round', of: node, unit: '1', direction: 'down' }, { axes: byYear, type: yen, origin, label: quantity.text })
}
