import { schedule, type NodeId, type Plan } from '@renkei/plan'
import type { Layout } from './layout.ts'
import { lastUses, passesOf, type Pass, type Reader } from './passes.ts'
import type { Site } from './site.ts'
import { isYearly, nodesOf, turnsOf, type Turns } from './turns.ts'

export interface Placement<Bound> {
  readonly sites: ReadonlyMap<NodeId, Site>
  readonly passes: readonly Pass<Site, Bound>[]
  /** Number of cells in all. */
  readonly size: number
}

/**
 * Gives every node its place among the cells. Either all columns are kept, and computed for all years at once; or they are computed year by
 * year, a column holds no more years than are read at a time, and the place of one that is read in its own year only is given on after its
 * last use there.
 */
export function placeColumns<Bound>(plan: Plan, layout: Layout, readers: readonly Reader<Bound>[], keepAll: boolean): Placement<Bound> {
  const order = schedule(plan)
  const turns = turnsOf(plan, order, keepAll)
  const passes = passesOf(plan, order.flatMap(nodesOf), turns, readers)
  const places = new Places(plan, layout, turns, keepAll)
  for (const pass of passes) {
    for (const id of pass.once) places.place(id)
    if (keepAll) for (const id of pass.yearly) places.place(id)
    else {
      const used = lastUses(plan, pass)
      pass.yearly.forEach((id, at) => {
        places.place(id)
        for (const last of used[at]!) places.release(last)
      })
    }
  }
  const { sites, size } = places
  const siteOf = (id: NodeId): Site => sites.get(id)!
  const placed = passes.map(({ once, yearly, due }) => ({
    once: once.map(siteOf),
    yearly: yearly.map(siteOf),
    due: due.map((own) => own.map((reader) => reader.bind(siteOf, layout))),
  }))
  return { sites, size, passes: placed }
}

class Places {
  readonly sites = new Map<NodeId, Site>()
  size = 0
  readonly #plan: Plan
  readonly #layout: Layout
  readonly #turns: Turns
  readonly #keepAll: boolean
  /** Places given back, by how many cells they have. */
  readonly #free = new Map<number, number[]>()

  constructor(plan: Plan, layout: Layout, turns: Turns, keepAll: boolean) {
    this.#plan = plan
    this.#layout = layout
    this.#turns = turns
    this.#keepAll = keepAll
  }

  place(id: NodeId): void {
    const node = this.#plan.nodes[id]!
    const { group, byYear } = this.#turns.get(id)!
    const yearly = isYearly(node)
    const column = this.#layout.shape(node.axes)
    const ofYear = this.#layout.ofYear(column)
    const shape = byYear ? ofYear : column
    const held = yearly ? this.#yearsHeld(id) : 1
    this.sites.set(id, { id, number: this.sites.size, node, shape, yearly, base: this.#take(id, ofYear.size * held), step: ofYear.size, held, group })
  }

  release(id: NodeId): void {
    const { base, step } = this.sites.get(id)!
    if (this.#passes(id)) this.#free.set(step, [...(this.#free.get(step) ?? []), base])
  }

  #take(id: NodeId, size: number): number {
    const free = this.#passes(id) ? this.#free.get(size)?.pop() : undefined
    if (free !== undefined) return free
    this.size += size
    return this.size - size
  }

  #yearsHeld(id: NodeId): number {
    const { byYear, held } = this.#turns.get(id)!
    return this.#keepAll || !byYear ? this.#layout.yearCount : Math.min(held, this.#layout.yearCount)
  }

  /** Whether its cells are needed in their own year only, and written anew in every year. */
  #passes(id: NodeId): boolean {
    const { byYear, held } = this.#turns.get(id)!
    return !this.#keepAll && byYear && held === 1 && isYearly(this.#plan.nodes[id]!)
  }
}
