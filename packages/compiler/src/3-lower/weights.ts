import type { NodeId } from '@renkei/plan'
import type { BodySet, WeightSource } from '../1-bind/program.ts'
import { columnOf, type CellValue } from './column.ts'
import { byYearAndBody, ratio, truth } from './shape.ts'
import type { Site } from './site.ts'

const outside = { none: 'not-applicable' } as const
const unfilled = { waiting: 'figures' } as const

/** One cell for each year and body: by whether it is a member, or the mark of a role nobody fills yet. */
function cells(site: Site, set: BodySet, member: (id: string) => CellValue, other: CellValue): readonly CellValue[] {
  const { years, bodies } = site.lowering
  return years.flatMap((year) => {
    const ids = set.members(year)
    if (!ids) return bodies.map(() => unfilled)
    const inside = new Set(ids)
    return bodies.map((id) => (inside.has(id) ? member(id) : other))
  })
}

export function memberWeights(site: Site, set: BodySet): NodeId {
  return site.constant(columnOf(byYearAndBody, cells(site, set, () => 1, outside)), ratio, set.name)
}

export function memberMask(site: Site, set: BodySet): NodeId {
  return site.constant(columnOf(byYearAndBody, cells(site, set, () => true, false)), truth, set.name)
}

/** The weight of each member by the source; 対象外 for the others. */
export function weightNode(site: Site, set: BodySet, source: WeightSource): NodeId {
  if (source.kind === 'equal') return memberWeights(site, set)
  if (source.kind === 'class') return classWeights(site, set, source.classes)
  const figure = site.figure(source.reading, set)
  return site.within(set, figure, site.builder.typeOf(figure))
}

function classWeights(site: Site, set: BodySet, classes: readonly { members: BodySet; weight: string }[]): NodeId {
  const { years } = site.lowering
  const first = years[0]!
  const weightOf = (id: string): CellValue => classes.find((found) => found.members.members(first)?.includes(id))?.weight ?? unfilled
  return site.constant(columnOf(byYearAndBody, cells(site, set, weightOf, outside)), ratio, set.name)
}
