import { diagnostic, type Span } from '@renkei/diagnostics'
import { parseUnit } from '@renkei/model'
import { combineUnits, sameUnit } from '@renkei/plan'
import { over } from '../../3-lower/column.ts'
import type { Scope } from '../scope.ts'
import { type Operator, plainUnit, type Quantity, walkQuantity, yenUnit } from './quantity.ts'

/** Where a calculation stands in the text. */
interface Place {
  readonly span: Span
  readonly scope: Scope
}

/** Calculates with two or more quantities; undefined, and reported, where their units do not go together. */
export function calculate(operator: Operator, of: readonly Quantity[], { span, scope }: Place): Quantity | undefined {
  const operands = operator === 'mul' ? priced(of) : of
  const unit = operator === 'mul' || operator === 'div' ? multiplied(operator, operands) : operands[0]!.unit
  const odd = operator === 'mul' || operator === 'div' ? undefined : operands.find((one) => !sameUnit(one.unit, unit))
  if (odd) {
    scope.report(diagnostic('units-do-not-go-together', { left: operands[0]!.text, right: odd.text }, odd.span))
    return undefined
  }
  return { form: { kind: 'calculation', operator, of: operands }, unit, perBody: operands.some(({ perBody }) => perBody), ...(operands.some(({ perPair }) => perPair) ? { perPair: true as const } : {}), text: scope.text(span), span }
}

function multiplied(operator: 'mul' | 'div', of: readonly Quantity[]): Quantity['unit'] {
  const [first, ...rest] = of
  return rest.reduce((unit, one) => combineUnits(unit, one.unit, operator === 'mul' ? 1 : -1), first!.unit)
}

/** What the second and later fall below the first by is nothing: 超える額 is never below 0. */
export function excess(of: readonly [Quantity, Quantity], place: Place): Quantity | undefined {
  const over = calculate('sub', of, place)
  const nothing = over && { form: { kind: 'number', value: '0' } as const, unit: over.unit, perBody: false, text: '0', span: place.span }
  return over && calculate('max', [over, nothing!], place)
}

/**
 * 利用者数に2,000円を乗じる: money times what is counted is a price for one of it, so that the product is yen. Figures are read in base
 * units: 円 for a ton is a thousandth of it for a kilogram.
 */
function priced(of: readonly Quantity[]): readonly Quantity[] {
  const money = of.find(({ form, unit }) => sameUnit(unit, yenUnit) && (form.kind === 'number' || form.kind === 'value'))
  const counted = of.filter((one) => one !== money && !sameUnit(one.unit, plainUnit))
  if (!money || counted.length === 0 || counted.some(({ unit }) => unit['yen'] !== undefined)) return of
  const per = counted.reduce((unit, one) => combineUnits(unit, one.unit, -1), plainUnit)
  const price = { ...scaled(money, scaleOf(counted)), unit: combineUnits(money.unit, per, 1) }
  return of.map((one) => (one === money ? price : one))
}

function scaled(money: Quantity, scale: string): Quantity {
  if (money.form.kind === 'value') return { ...money, form: { ...money.form, scale } }
  return money.form.kind === 'number' ? { ...money, form: { kind: 'number', value: over(money.form.value, scale) } } : money
}

/** What one of the units that people count in is in base units, all factors together. */
function scaleOf(counted: readonly Quantity[]): string {
  const units = counted.flatMap(walkQuantity).flatMap(({ form }) => (form.kind === 'indicator' ? [form.reading.indicator.unit ?? ''] : []))
  return units.map((unit) => parseUnit(unit)?.scale ?? '1').find((scale) => scale !== '1') ?? '1'
}
