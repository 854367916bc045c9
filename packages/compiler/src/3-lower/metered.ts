import { diagnostic, didYouMean } from '@renkei/diagnostics'
import type { Item } from '@renkei/dsl'
import { parseUnit } from '@renkei/model'
import type { NodeId, ValueType } from '@renkei/plan'
import { argumentWith, headOf, onlyItem, wordOf } from '../1-bind/phrases.ts'
import type { BodySet, IndicatorReading, NamedValue, Rounding } from '../1-bind/program.ts'
import { roundingOfAside } from '../1-bind/rounding.ts'
import type { Scope } from '../1-bind/scope.ts'
import { readingOfParts } from '../1-bind/weight.ts'
import { type BurdenClause, type Method, payersOf, type Recognised } from '../method.ts'
import { columnOf, over } from './column.ts'
import { roundNode } from './rounding.ts'
import { exactYen, yen } from './shape.ts'
import type { Site } from './site.ts'

type Price = { readonly named: NamedValue } | { readonly yen: string }

interface Metered {
  readonly payers: BodySet
  readonly quantity: IndicatorReading
  readonly price: Price
  readonly priceText: string
  /** …を乗じて得た額（…これを切り捨てた額）. */
  readonly rounding?: Rounding
}

/** 実績: 利用児童数に単価を乗じて得た額を負担する. Parts whose total is their sum; each is rounded by the rule in force. */
export const metered: Method<Metered> = {
  name: 'metered',
  sharesCost: false,

  recognise(clause: BurdenClause, scope): Recognised<Metered> {
    const product = clause.amount && headOf(clause.amount).modifier
    if (clause.clause.verb.stem !== '負担する' || product?.verb.stem !== '乗じる') return undefined
    const factors = [argumentWith(product, 'に'), argumentWith(product, 'を')].map((argument) => argument && onlyItem(argument.phrase))
    const [quantity, price] = factors[0] && isPrice(factors[0], scope) ? [factors[1], factors[0]] : factors
    if (!quantity || !price || wordOf(headOf(price)) === '負担割合') return undefined
    const payers = payersOf(clause, scope)
    const counted = payers && readingOfParts(quantity.parts, scope)
    const priced = counted && priceOf(price, scope)
    if (!payers || !counted || !priced) return 'reported'
    const rounding = roundingOfAside(headOf(clause.amount!))
    return { bound: { payers, quantity: counted, price: priced, priceText: scope.text(price.span), ...(rounding ? { rounding } : {}) } }
  },

  payers: ({ payers }) => payers,

  rounds: () => true,

  lower({ payers, quantity, price, rounding }, site) {
    const count = site.figure(quantity, payers)
    const amount = site.arith('mul', [count, priceNode(price, quantity, count, site)], exactYen)
    const rounded = roundNode(site, amount, rounding ?? site.rounding)
    return site.within(payers, rounded, yen)
  },

  reading: ({ payers, quantity, priceText }) => ({ method: 'metered', values: { who: payers.name, quantity: quantity.indicator.name, price: priceText } }),
}

/** 単価に利用児童数を乗じて, or the other way round. */
function isPrice(item: Item, scope: Scope): boolean {
  const part = headOf(item)
  return (part.core.kind === 'figure' && part.core.unit === '円') || scope.find(wordOf(part) ?? '')?.kind === 'value'
}

function priceOf(item: Item, scope: Scope): Price | undefined {
  const part = headOf(item)
  if (part.core.kind === 'figure' && part.core.unit === '円') return { yen: part.core.value }
  const name = wordOf(part) ?? scope.text(item.span)
  const entity = scope.find(name)
  if (entity?.kind === 'value') return { named: entity.value }
  scope.report(diagnostic('unknown-value', { name }, part.span, { suggestion: didYouMean(name, scope.names('value')) }))
  return undefined
}

/** Yen for one of what is counted, in the unit of its table: figures are read in base units, so that 円 for a ton is a thousandth of it for a kilogram. */
function priceNode(price: Price, { indicator }: IndicatorReading, count: NodeId, site: Site): NodeId {
  const counted = site.builder.typeOf(count)
  const unit = counted.kind === 'number' ? Object.fromEntries(Object.entries(counted.unit).map(([name, power]) => [name, -power])) : {}
  const type: ValueType = { kind: 'number', unit: { yen: 1, ...unit }, whole: false }
  const scale = parseUnit(indicator.unit ?? '')?.scale ?? '1'
  if ('named' in price) return site.lowering.value(price.named, site.origin, type, scale)
  return site.constant(columnOf([], [over(price.yen, scale)]), type)
}
