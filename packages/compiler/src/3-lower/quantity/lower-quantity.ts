import type { AxisId, NodeId, Op, ValueType } from '@renkei/plan'
import type { Agreed, BodySet, NamedValue } from '../../1-bind/program.ts'
import { includesYear } from '../../1-bind/years.ts'
import { plainUnit, type CostYear, type Quantity } from '../../1-bind/quantity/quantity.ts'
import { columnOf, type CellValue } from '../column.ts'
import type { Lowering } from '../lowering.ts'
import { basisNode } from '../basis.ts'
import { axesOfQuantities, byYear, byYearAndBody } from '../shape.ts'
import type { Site } from '../site.ts'

/** The node of a quantity, by year, and by body where it differs from body to body; `set` are the bodies that need it. */
export function lowerQuantity(quantity: Quantity, set: BodySet, site: Site): NodeId {
  const { form, unit, text } = quantity
  const lower = (of: Quantity): NodeId => lowerQuantity(of, set, site)
  switch (form.kind) {
    case 'number':
      return node(site, { op: 'const', value: columnOf([], [form.value]) }, numberType(unit, !form.value.includes('/')), text)
    case 'value':
      if (form.value.agreed) return agreedValue(site, form.value.agreed, form.scale, numberType(unit, false))
      return site.lowering.value(form.value, site.origin, numberType(unit, form.scale === '1' && isWholeValue(form.value)), form.scale)
    case 'cost':
      return costNode(site, site.amountOf(form.name), form.year, text)
    case 'spoken-of':
      return site.amount
    case 'indicator':
      return site.figure(form.reading, set)
    case 'defined':
      return lowerQuantity({ ...form.of, text }, set, site.defining(form.of.span))
    case 'quota':
      return site.node({ op: 'arith', fn: 'mul', of: [lower(form.of), basisNode(site, form.set, form.basis)] }, byYearAndBody, numberType(unit, false), text)
    case 'shared':
      return site.shared!
    case 'before':
      return site.borneBefore()
    case 'total':
      return totalNode(site, lowerQuantity(form.of, form.set, site), form.set, quantity)
    case 'count':
      return form.set.chosen ? countNode(site, form.set, text) : node(site, { op: 'const', value: columnOf(byYear, site.lowering.years.map((year): CellValue => form.set.members(year)?.length ?? { waiting: 'figures' })) }, numberType(plainUnit, true), text)
    case 'calculation':
      return calculationNode(site, form.operator, form.of.map(lower), quantity)
    case 'rounded': {
      const { unit: step, direction } = form.rounding
      return node(site, { op: 'round', of: lower(form.of), unit: step, direction }, numberType(unit, !step.includes('/')), text)
    }
    case 'by-class':
      return classNode(site, form.classes.map(({ members, of }) => [site.possible(members), lower(of)] as const), quantity)
    case 'by-year':
      return node(site, { op: 'const', value: columnOf(byYear, site.lowering.years.map((year) => valueIn(form.cases, year))) }, numberType(unit, false), text)
  }
}

function numberType(unit: Quantity['unit'], whole: boolean): ValueType {
  return { kind: 'number', unit, whole }
}

/** A number left to be agreed, for `scale` base units of what it is a price of. */
function agreedValue(site: Site, agreed: Agreed, scale: string, type: ValueType): NodeId {
  const value = site.agreed(agreed)
  return scale === '1' ? value : site.arith('div', [value, site.constant(columnOf([], [scale]), numberType(plainUnit, false))], type)
}

function isWholeValue({ statements }: NamedValue): boolean {
  return statements.every(({ value }) => value === undefined || !value.includes('/'))
}

function node({ lowering, origin }: Site, op: Op, type: ValueType, label: string): NodeId {
  return lowering.builder.node(op, { axes: axesOf(op, lowering), type, origin, label })
}

function axesOf(op: Op, { builder }: Lowering): readonly AxisId[] {
  if (op.op === 'const') return byYear.filter((axis) => op.value.axes.includes(axis))
  const inputs = op.op === 'arith' ? op.of : op.op === 'round' || op.op === 'at' ? [op.of] : []
  return axesOfQuantities.filter((axis) => inputs.some((id) => builder.axesOf(id).includes(axis)))
}

/** True where its values are proved to be whole. */
export function isWholeNode(site: Site, id: NodeId): boolean {
  const type = site.lowering.builder.typeOf(id)
  return type.kind === 'number' && type.whole
}

function calculationNode(site: Site, fn: 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max', of: readonly NodeId[], { unit, text }: Quantity): NodeId {
  const whole = fn !== 'div' && of.every((id) => isWholeNode(site, id))
  return node(site, { op: 'arith', fn, of }, numberType(unit, whole), text)
}

/** The yen of a cost in the year computed, so many years before it, or in a fixed one. */
function costNode(site: Site, of: NodeId, year: CostYear | undefined, text: string): NodeId {
  if (!year) return of
  const by = 'shift' in year ? { shift: year.shift } : { fixed: String(year.fixed) }
  return node(site, { op: 'at', of, axis: 'year', by }, numberType({ yen: 1 }, isWholeNode(site, of)), text)
}

/** The sum over the members of a set; the others are left out. */
function totalNode(site: Site, of: NodeId, set: BodySet, { unit, text }: Quantity): NodeId {
  const { lowering, origin } = site
  const { builder } = lowering
  const type = numberType(unit, isWholeNode(site, of))
  const members = builder.node({ op: 'when', cases: [[site.members(set), of]], else: lowering.outside(type) }, { axes: byYearAndBody, type, origin })
  return builder.node({ op: 'sum', of: members, over: 'body' }, { axes: byYear, type, origin, label: text })
}

/** What holds for the first class a body belongs to; who belongs to none has no number yet. */
function classNode(site: Site, cases: readonly (readonly [NodeId, NodeId])[], { unit, text }: Quantity): NodeId {
  const type = numberType(unit, false)
  const none = site.constant({ axes: [], values: [null], marks: { 0: { waiting: 'figures' } } }, type, text)
  return site.node({ op: 'when', cases, else: none }, byYearAndBody, type, text)
}

/** How many bodies figures choose. */
function countNode(site: Site, set: BodySet, text: string): NodeId {
  const one = node(site, { op: 'const', value: columnOf([], ['1']) }, numberType(plainUnit, true), text)
  const nothing = node(site, { op: 'const', value: columnOf([], ['0']) }, numberType(plainUnit, true), '0')
  const members = site.node({ op: 'when', cases: [[site.members(set), one]], else: nothing }, byYearAndBody, numberType(plainUnit, true))
  return site.node({ op: 'sum', of: members, over: 'body' }, byYear, numberType(plainUnit, true), text)
}

function valueIn(cases: readonly { readonly years: { readonly from?: number; readonly to?: number }; readonly of: Quantity }[], year: number): CellValue {
  const found = cases.find(({ years }) => includesYear(years, year))?.of
  return found?.form.kind === 'number' ? found.form.value : { waiting: 'figures' }
}
