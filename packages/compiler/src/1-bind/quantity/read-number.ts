import type { Span } from '@renkei/diagnostics'
import type { FigureCore } from '@renkei/dsl'
import { formatRational, mul, parseRational } from '@renkei/money'
import { parseUnit, type UnitReading } from '@renkei/model'
import type { Scope } from '../scope.ts'
import { plainUnit, type Quantity, yenUnit } from './quantity.ts'

/** 3,000千円, 3分の1, 1万人: a figure as written, in base units. */
export function numberOf({ value, unit }: FigureCore, span: Span, scope: Scope): Quantity {
  const base = { perBody: false, text: scope.text(span), span }
  if (unit === undefined) return { ...base, form: { kind: 'number', value }, unit: plainUnit }
  if (unit === '円') return { ...base, form: { kind: 'number', value }, unit: yenUnit }
  const named = unitNamed(unit)
  return { ...base, form: { kind: 'number', value: formatRational(mul(parseRational(value)!, parseRational(named.scale)!)) }, unit: named.unit }
}

/** A unit as written, in base units; one that the table of units does not have stands for itself. */
export function unitNamed(name: string): Pick<UnitReading, 'unit' | 'scale'> {
  return parseUnit(name) ?? { unit: { [name]: 1 }, scale: '1' }
}
