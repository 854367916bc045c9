import type { FigureCore, Item, Part } from '@renkei/dsl'
import { combineUnits } from '@renkei/plan'
import { over } from '../../3-lower/column.ts'
import { wordOf } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import { calculate } from './calculate.ts'
import { itemOf } from './owner.ts'
import { type Quantity, yenUnit } from './quantity.ts'
import { unitNamed } from './read-number.ts'

const forOne = /^[1一](?<unit>[^0-9].*)(?:当たり|につき)$/

/** 1人当たり500円, 1人につき500円: a price for one of what stands before it. */
interface PricedPart extends Part {
  readonly value: FigureCore
}

/** True where a price for one of something ends the item: 人口1人当たり500円. */
export function isPriced(head: Part): head is PricedPart {
  return head.value?.unit === '円' && forOne.test(wordOf(head) ?? '')
}

/** 人口1人当たり500円: as 人口に500円を乗じて得た額, but the text says of what the price is. With nothing before it, the price itself. */
export function pricedQuantity(item: Item, head: PricedPart, scope: Scope, read: (item: Item) => Quantity | undefined): Quantity | undefined {
  const price = priceOf(head, scope)
  if (item.parts.length === 1) return price
  const counted = read(itemOf(item.parts.slice(0, -1)))
  return counted && calculate('mul', [counted, price], { span: item.span, scope })
}

function priceOf(head: PricedPart, scope: Scope): Quantity {
  const name = forOne.exec(wordOf(head)!)!.groups!['unit']!
  const per = unitNamed(name)
  return {
    form: { kind: 'number', value: over(head.value.value, per.scale) },
    unit: combineUnits(yenUnit, per.unit, -1),
    perBody: false,
    text: scope.text(head.span),
    span: head.span,
  }
}
