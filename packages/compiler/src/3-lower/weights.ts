import type { NodeId } from '@renkei/plan'
import type { BodySet, WeightSource } from '../1-bind/program.ts'
import { columnOf, type CellValue } from './column.ts'
import { byYear, byYearAndBody, ratio, truth } from './shape.ts'
import type { Site } from './site.ts'

const outside = { none: 'not-applicable' } as const
const unfilled = { waiting: 'figures' } as const

/** One cell for each year and body: by whether it is a member. While nobody fills a role, every member of the framework may. */
function cells(site: Site, set: BodySet, member: (id: string) => CellValue, other: CellValue): readonly CellValue[] {
  const { years, bodies, candidates } = site.lowering
  return years.flatMap((year) => {
    const inside = new Set(set.members(year) ?? candidates)
    return bodies.map((id) => (inside.has(id) ? member(id) : other))
  })
}

function isAlwaysFilled(site: Site, set: BodySet): boolean {
  return site.lowering.years.every((year) => set.members(year) !== undefined)
}

/** True for a member, and for whoever may become one in a year whose role is not filled. */
export function possibleMask(site: Site, set: BodySet): NodeId {
  const { masks } = site.lowering
  const known = masks.get(set)
  if (known !== undefined) return known
  const mask = site.ofSet(set, columnOf(byYearAndBody, cells(site, set, () => true, false)), truth)
  masks.set(set, mask)
  return mask
}

/** True for a member; awaiting figures in a year whose role is not filled. */
export function memberMask(site: Site, set: BodySet): NodeId {
  const mask = possibleMask(site, set)
  if (isAlwaysFilled(site, set)) return mask
  const filled = columnOf(byYear, site.lowering.years.map((year) => (set.members(year) ? true : unfilled)))
  return site.node({ op: 'when', cases: [[site.ofSet(set, filled, truth), mask]], else: mask }, byYearAndBody, truth)
}

/** 0, or awaiting figures in a year whose role is not filled: added to what is open anyway, so that both are told. */
export function roleFilled(site: Site, set: BodySet, node: NodeId): NodeId {
  if (isAlwaysFilled(site, set)) return node
  const type = site.builder.typeOf(node)
  const filled = columnOf(byYear, site.lowering.years.map((year) => (set.members(year) ? 0 : unfilled)))
  return site.node({ op: 'arith', fn: 'add', of: [node, site.ofSet(set, filled, type)] }, byYearAndBody, type)
}

/** The weight of each member by the source; 対象外 for the others. */
export function weightNode(site: Site, set: BodySet, source: WeightSource): NodeId {
  if (source.kind === 'indicator') {
    const figure = site.figure(source.reading, set)
    return site.within(set, figure, site.builder.typeOf(figure))
  }
  const weightOf = source.kind === 'equal' ? (): CellValue => 1 : classWeight(site, source.classes)
  const weights = site.ofSet(set, columnOf(byYearAndBody, cells(site, set, weightOf, outside)), ratio)
  return isAlwaysFilled(site, set) ? weights : site.within(set, weights, ratio)
}

function classWeight(site: Site, classes: readonly { members: BodySet; weight: string }[]): (id: string) => CellValue {
  const first = site.lowering.years[0]!
  return (id) => classes.find((found) => found.members.members(first)?.includes(id))?.weight ?? unfilled
}
