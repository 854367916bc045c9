import { sameValue, type NodeId } from '@renkei/plan'
import type { BodySet } from '../1-bind/program.ts'

interface Mask {
  /** By year, of the set it was made for. */
  readonly members: readonly (readonly string[] | undefined)[]
  readonly node: NodeId
}

/** Masks made before, by the place, name and members of the set: the same words stand in many sentences. */
export class Masks {
  readonly #years: readonly number[]
  readonly #byPlace = new Map<string, Mask[]>()

  constructor(years: readonly number[]) {
    this.#years = years
  }

  of(set: BodySet, make: () => NodeId): NodeId {
    const place = `${set.span.source}:${set.span.start}:${set.name}`
    const known = this.#byPlace.get(place)?.findLast(({ members }) => this.#years.every((year, at) => sameValue(members[at], set.members(year))))
    if (known !== undefined) return known.node
    const node = make()
    const mask = { members: this.#years.map((year) => set.members(year)), node }
    const beside = this.#byPlace.get(place)
    if (beside === undefined) this.#byPlace.set(place, [mask])
    else beside.push(mask)
    return node
  }
}
