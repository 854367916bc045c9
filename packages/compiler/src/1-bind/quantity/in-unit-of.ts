import { formatUnit, parseUnit, sameUnit } from '@renkei/model'
import { div, formatRational, parseRational } from '@renkei/money'
import type { DeclaredValue } from '../declarations/checked-value.ts'
import type { Quantity } from './quantity.ts'

/** What a quantity came to, in base units, told in the unit in which it is asked for where that is one of the same kind. */
export function inUnitOf({ unit: asked }: DeclaredValue, value: string, { unit }: Quantity): DeclaredValue {
  const reading = asked === undefined ? undefined : parseUnit(asked, Object.keys(unit))
  if (!reading || !sameUnit(reading.unit, unit)) return Object.keys(unit).length === 0 ? { value } : { value, unit: formatUnit(unit, 'ja') }
  return { value: formatRational(div(parseRational(value)!, parseRational(reading.scale)!)), unit: asked! }
}
