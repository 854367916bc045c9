import type { NodeId, Op, ValueType } from '@renkei/plan'
import type { BodySet, IndicatorReading, NamedValue } from '../../1-bind/program.ts'
import { includesYear } from '../../1-bind/years.ts'
import { plainUnit, type CostYear, type Quantity } from '../../1-bind/quantity/quantity.ts'
import { columnOf, type CellValue } from '../column.ts'
import type { Lowering } from '../lowering.ts'
import { byYear, byYearAndBody } from '../shape.ts'

/** Where a quantity is worked out, and for whom its figures are needed. */
export interface QuantityPlace {
  readonly lowering: Lowering
  readonly origin: number
  /** Yen by year of the cost that the sentence speaks of. */
  readonly amount: NodeId
  /** Yen by year of a cost of the programme. */
  amountOf(cost: string): NodeId
  figure(reading: IndicatorReading, set: BodySet): NodeId
}

/** The node of a quantity, by year, and by body where it differs from body to body; `set` are the bodies that need it. */
export function lowerQuantity(quantity: Quantity, set: BodySet, place: QuantityPlace): NodeId {
  const { form, unit, text } = quantity
  const lower = (of: Quantity): NodeId => lowerQuantity(of, set, place)
  switch (form.kind) {
    case 'number':
      return node(place, { op: 'const', value: columnOf([], [form.value]) }, numberType(unit, !form.value.includes('/')), text)
    case 'value':
      return place.lowering.value(form.value, place.origin, numberType(unit, form.scale === '1' && isWholeValue(form.value)), form.scale)
    case 'cost':
      return costNode(place, place.amountOf(form.name), form.year, text)
    case 'spoken-of':
      return place.amount
    case 'indicator':
      return place.figure(form.reading, set)
    case 'total':
      return totalNode(place, lowerQuantity(form.of, form.set, place), form.set, quantity)
    case 'count':
      return node(place, { op: 'const', value: columnOf(byYear, place.lowering.years.map((year): CellValue => form.set.members(year)?.length ?? { waiting: 'figures' })) }, numberType(plainUnit, true), text)
    case 'calculation':
      return calculationNode(place, form.operator, form.of.map(lower), quantity)
    case 'rounded': {
      const { unit: step, direction } = form.rounding
      return node(place, { op: 'round', of: lower(form.of), unit: step, direction }, numberType(unit, !step.includes('/')), text)
    }
    case 'by-year':
      return node(place, { op: 'const', value: columnOf(byYear, place.lowering.years.map((year) => valueIn(form.cases, year))) }, numberType(unit, false), text)
  }
}

function numberType(unit: Quantity['unit'], whole: boolean): ValueType {
  return { kind: 'number', unit, whole }
}

function isWholeValue({ statements }: NamedValue): boolean {
  return statements.every(({ value }) => value === undefined || !value.includes('/'))
}

function node({ lowering, origin }: QuantityPlace, op: Op, type: ValueType, label: string): NodeId {
  return lowering.builder.node(op, { axes: axesOf(op, lowering), type, origin, label })
}

function axesOf(op: Op, { builder }: Lowering): readonly ('year' | 'body')[] {
  if (op.op === 'const') return byYear.filter((axis) => op.value.axes.includes(axis)) as 'year'[]
  const inputs = op.op === 'arith' ? op.of : op.op === 'round' || op.op === 'at' ? [op.of] : []
  return byYearAndBody.filter((axis) => inputs.some((id) => builder.axesOf(id).includes(axis))) as ('year' | 'body')[]
}

/** True where its values are proved to be whole. */
export function isWholeNode(place: QuantityPlace, id: NodeId): boolean {
  const type = place.lowering.builder.typeOf(id)
  return type.kind === 'number' && type.whole
}

function calculationNode(place: QuantityPlace, fn: 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max', of: readonly NodeId[], { unit, text }: Quantity): NodeId {
  const whole = fn !== 'div' && of.every((id) => isWholeNode(place, id))
  return node(place, { op: 'arith', fn, of }, numberType(unit, whole), text)
}

/** The yen of a cost in the year computed, so many years before it, or in a fixed one. */
function costNode(place: QuantityPlace, of: NodeId, year: CostYear | undefined, text: string): NodeId {
  if (!year) return of
  const by = 'shift' in year ? { shift: year.shift } : { fixed: String(year.fixed) }
  return node(place, { op: 'at', of, axis: 'year', by }, numberType({ yen: 1 }, isWholeNode(place, of)), text)
}

/** The sum over the members of a set; the others are left out. */
function totalNode(place: QuantityPlace, of: NodeId, set: BodySet, { unit, text }: Quantity): NodeId {
  const { lowering, origin } = place
  const { builder, years, bodies } = lowering
  const mask = columnOf(byYearAndBody, years.flatMap((year) => bodies.map((id) => set.members(year)?.includes(id) ?? ({ waiting: 'figures' } as const))))
  const inside = builder.node({ op: 'const', value: mask }, { axes: byYearAndBody, type: { kind: 'truth' }, origin, label: set.name })
  const type = numberType(unit, isWholeNode(place, of))
  const members = builder.node({ op: 'when', cases: [[inside, of]], else: lowering.outside(type) }, { axes: byYearAndBody, type, origin })
  return builder.node({ op: 'sum', of: members, over: 'body' }, { axes: byYear, type, origin, label: text })
}

function valueIn(cases: readonly { readonly years: { readonly from?: number; readonly to?: number }; readonly of: Quantity }[], year: number): CellValue {
  const found = cases.find(({ years }) => includesYear(years, year))?.of
  return found?.form.kind === 'number' ? found.form.value : { waiting: 'figures' }
}
