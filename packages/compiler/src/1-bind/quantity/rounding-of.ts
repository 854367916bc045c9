import { partsIn, type Part } from '@renkei/dsl'
import { parseUnit } from '@renkei/model'
import { sameUnit } from '@renkei/plan'
import { numberRoundingOf } from '../number-rounding.ts'
import type { Rounding } from '../program.ts'
import { roundingOfAside } from '../rounding.ts'
import { type Quantity, walkQuantity } from './quantity.ts'

/** …得た額（1円未満切捨て）, …得た率（小数点以下第2位未満切捨て）: how what a part comes to is rounded, as the words in parentheses after it say. */
export function saysRounding(part: Part): boolean {
  return roundingOfAside(part) !== undefined || numberRoundingOf(part, '') !== undefined
}

/** undefined where the words say nothing of a number in this unit: 人 are not cut to yen, nor decimals of tons that are counted in kilograms. */
export function roundingOf(part: Part, quantity: Quantity): Rounding | undefined {
  const ofYen = roundingOfAside(part)
  if (ofYen) return ofYen
  const found = numberRoundingOf(part, '')
  if (!found || !inUnitOf(part, quantity)) return undefined
  return { ...found, remainder: { to: 'largest-remainder' }, assumed: false, span: part.aside!.span }
}

function inUnitOf({ aside }: Part, quantity: Quantity): boolean {
  const units = [aside?.phrase, aside?.clause].flatMap((words) => (words ? [...partsIn(words)] : [])).flatMap(({ core }) => (core.kind === 'figure' && core.unit !== undefined ? [core.unit] : []))
  if (units.length > 0) return units.every((unit) => sameUnit(parseUnit(unit)?.unit ?? {}, quantity.unit) || (unit === '円' && quantity.unit['yen'] === 1))
  return walkQuantity(quantity).every(({ form }) => form.kind !== 'indicator' || (parseUnit(form.reading.indicator.unit ?? '')?.scale ?? '1') === '1')
}
