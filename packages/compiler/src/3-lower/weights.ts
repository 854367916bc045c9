import type { NodeId } from '@renkei/plan'
import type { BodySet, Choice, WeightSource } from '../1-bind/program.ts'
import { columnOf, type CellValue } from './column.ts'
import { conditionNode } from './condition.ts'
import { lowerQuantity } from './quantity/lower-quantity.ts'
import { byYear, byYearAndBody, ratio, truth } from './shape.ts'
import type { Site } from './site.ts'

const outside = { none: 'not-applicable' } as const
const unfilled = { waiting: 'figures' } as const

/** One cell for each year and body: by whether it is a member. While nobody fills a role, every member of the framework may. */
function cells(site: Site, set: BodySet, member: (id: string) => CellValue, other: (id: string, year: number) => CellValue): readonly CellValue[] {
  const { years, bodies, positions, candidates } = site.lowering
  return years.flatMap((year) => {
    const row = bodies.map((id) => other(id, year))
    for (const id of set.members(year) ?? candidates) {
      const at = positions.get(id)
      if (at !== undefined) row[at] = member(id)
    }
    return row
  })
}

function isAlwaysFilled(site: Site, set: BodySet): boolean {
  return site.lowering.years.every((year) => set.members(year) !== undefined)
}

/** True for a member, and for whoever may become one in a year whose role is not filled. */
export function possibleMask(site: Site, set: BodySet): NodeId {
  return site.lowering.masks.of(set, () => (set.chosen ? choiceMask(site, set, set.chosen) : site.ofSet(set, columnOf(byYearAndBody, cells(site, set, () => true, () => false)), truth)))
}

/** True for those whom figures choose; the others are not asked for theirs. */
function choiceMask(site: Site, set: BodySet, choice: Choice): NodeId {
  const nobody = site.constant({ axes: [], values: [false] }, truth)
  const where = (of: BodySet, then: NodeId): NodeId => site.node({ op: 'when', cases: [[possibleMask(site, of), then]], else: nobody }, byYearAndBody, truth, set.name)
  if (choice.kind === 'where') {
    const condition = choice.condition()
    return condition ? where(choice.of, conditionNode(condition, choice.of, site)) : nobody
  }
  const any = site.node({ op: 'compare', rel: 'or', of: choice.of.map((of) => possibleMask(site, of)) }, byYearAndBody, truth, set.name)
  if (choice.except.length === 0) return any
  const out = site.node({ op: 'compare', rel: 'or', of: choice.except.map((of) => possibleMask(site, of)) }, byYearAndBody, truth)
  return site.node({ op: 'compare', rel: 'and', of: [any, site.node({ op: 'compare', rel: 'not', of: [out] }, byYearAndBody, truth)] }, byYearAndBody, truth, set.name)
}

/** True for a member; awaiting figures in a year whose role is not filled. */
export function memberMask(site: Site, set: BodySet): NodeId {
  const mask = possibleMask(site, set)
  if (isAlwaysFilled(site, set)) return mask
  const filled = columnOf(byYear, site.lowering.years.map((year) => (set.members(year) ? true : unfilled)))
  const nobody = site.constant({ axes: [], values: [false] }, truth)
  return site.node({ op: 'when', cases: [[mask, site.ofSet(set, filled, truth)]], else: nobody }, byYearAndBody, truth)
}

/** 0, or awaiting figures in a year whose role is not filled: added to what is open anyway, so that both are told. */
export function roleFilled(site: Site, set: BodySet, node: NodeId): NodeId {
  if (isAlwaysFilled(site, set)) return node
  const type = site.builder.typeOf(node)
  const filled = columnOf(byYear, site.lowering.years.map((year) => (set.members(year) ? 0 : unfilled)))
  return site.node({ op: 'arith', fn: 'add', of: [node, site.ofSet(set, filled, type)] }, byYearAndBody, type)
}

/** The weight of each member by the source; the others weigh nothing or are 対象外. */
export function weightNode(site: Site, set: BodySet, source: WeightSource): NodeId {
  if (source.kind === 'indicator') return weighed(site, set, byMonths(site, set, measureOf(site, set, source)))
  if (source.kind === 'quantity') return weighed(site, set, byMonths(site, set, lowerQuantity(source.quantity, set, site)))
  if (source.kind === 'class' && source.classes.some(({ members }) => members.chosen)) return weighed(site, set, byMonths(site, set, chosenClass(site, source.classes)))
  const weightOf = source.kind === 'equal' ? (): CellValue => 1 : classWeight(site, source.classes)
  const weights = site.ofSet(set, columnOf(byYearAndBody, cells(site, set, weightOf, outsideWeight(site))), ratio)
  return isAlwaysFilled(site, set) && !set.chosen && !hasMonths(site, set) ? weights : weighed(site, set, byMonths(site, set, weights))
}

/** The figure of the year computed, or of a year that the text names: of all who are members in any year. */
function measureOf(site: Site, set: BodySet, { reading, inYear }: Extract<WeightSource, { kind: 'indicator' }>): NodeId {
  if (inYear === undefined) return site.measure(reading, set)
  const ever = [...new Set(site.years.flatMap((year) => set.members(year) ?? []))]
  const figure = site.measure(reading, { ...set, members: () => ever }, [inYear])
  return site.node({ op: 'at', of: figure, axis: 'year', by: { fixed: String(inYear) } }, ['body'], site.builder.typeOf(figure))
}

function hasMonths(site: Site, set: BodySet): boolean {
  return site.lowering.years.some((year) => (set.months?.(year).size ?? 0) > 0)
}

/** 月割: who is in for part of the year weighs so many twelfths. */
function byMonths(site: Site, set: BodySet, weight: NodeId): NodeId {
  if (!hasMonths(site, set)) return weight
  const { years, bodies } = site.lowering
  const twelfths = columnOf(byYearAndBody, years.flatMap((year) => bodies.map((id) => `${String(set.months!(year).get(id) ?? 12)}/12`)))
  const months = site.constant(twelfths, ratio, '月割')
  return site.node({ op: 'arith', fn: 'mul', of: [weight, months] }, byYearAndBody, site.builder.typeOf(weight))
}

/** A node as the weight of the set's members. */
export function weighed(site: Site, set: BodySet, node: NodeId): NodeId {
  const type = site.builder.typeOf(node)
  if (!site.beside) return site.within(set, node, type)
  const others = columnOf(byYearAndBody, cells(site, set, () => outside, outsideWeight(site)))
  return site.node({ op: 'when', cases: [[memberMask(site, set), node]], else: site.constant(others, type) }, byYearAndBody, type)
}

/** Who pays another step of the sentence and takes the remainder of this one is in with nothing of its own; everybody else is not. */
function outsideWeight(site: Site): (id: string, year: number) => CellValue {
  const { remainder } = site.rounding
  if (remainder.to !== 'bearer') return () => outside
  const takes = (id: string, year: number): boolean => remainder.bearers.members(year)?.[0] === id && site.beside?.members(year)?.includes(id) === true
  return (id, year) => (takes(id, year) ? 0 : outside)
}

/** Classes that figures tell apart: the first a body belongs to counts. */
function chosenClass(site: Site, classes: readonly { members: BodySet; weight: string }[]): NodeId {
  const none = site.constant({ axes: [], values: [null], marks: { 0: unfilled } }, ratio)
  const cases = classes.map(({ members, weight }) => [possibleMask(site, members), site.constant(columnOf([], [weight]), ratio)] as const)
  return site.node({ op: 'when', cases, else: none }, byYearAndBody, ratio)
}

function classWeight(site: Site, classes: readonly { members: BodySet; weight: string }[]): (id: string) => CellValue {
  const first = site.lowering.years[0]!
  return (id) => classes.find((found) => found.members.members(first)?.includes(id))?.weight ?? unfilled
}
