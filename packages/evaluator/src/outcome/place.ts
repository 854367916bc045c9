import type { Line, NodeId, Plan } from '@renkei/plan'
import type { Layout } from '../core/layout.ts'
import type { Reader } from '../core/passes.ts'
import type { Site } from '../core/site.ts'

/** Where one line stands in one year. */
export interface Place {
  readonly line: Line
  readonly year: string
  /** Position of the year among those of the plan. */
  readonly yearAt: number
  /** Number among all places of the plan, by line and year. */
  readonly index: number
  readonly node: Site
  /** How many bodies the line has. */
  readonly count: number
  readonly conserves: Site | undefined
  readonly hangs: Site | undefined
}

/** The places of one line by position of the year; undefined where it is not computed. */
export interface LinePlaces {
  readonly kind: 'line'
  readonly places: readonly (Place | undefined)[]
}

/** The readers of all lines; `nameOf` tells which node stands for a node. */
export function lineReaders({ lines }: Plan, nameOf: (id: NodeId) => NodeId): readonly Reader<LinePlaces>[] {
  let index = 0
  return lines.map((line) => {
    const first = index
    index += line.years.length
    const named = (id: NodeId | undefined): NodeId | undefined => (id === undefined ? undefined : nameOf(id))
    const ids = { node: nameOf(line.node), conserves: named(line.conserves), hangs: named(line.hangs) }
    return {
      nodes: [ids.node, ids.conserves, ids.hangs].filter((id) => id !== undefined),
      bind: (siteOf, layout) => {
        const site = (id: NodeId | undefined): Site | undefined => (id === undefined ? undefined : siteOf(id))
        const sites = { node: siteOf(ids.node), conserves: site(ids.conserves), hangs: site(ids.hangs) }
        return { kind: 'line', places: placesOf(line, layout, (year, yearAt, at) => ({ line, year, yearAt, index: first + at, count: layout.members(line.bodies).length, ...sites })) }
      },
    }
  })
}

function placesOf({ years }: Line, layout: Layout, placeOf: (year: string, yearAt: number, at: number) => Place): readonly (Place | undefined)[] {
  const members = layout.members('year')
  const places = Array<Place | undefined>(layout.yearCount).fill(undefined)
  years.forEach((year, at) => {
    const yearAt = Math.max(0, members.indexOf(year))
    places[yearAt] = placeOf(year, yearAt, at)
  })
  return places
}
