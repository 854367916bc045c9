import type { NodeId, Plan } from '@renkei/plan'
import type { Layout } from './layout.ts'
import { eachReach } from './reaches.ts'
import type { Site } from './site.ts'
import { hold, readableIn, type Turns } from './turns.ts'

/** Who reads columns year by year while the plan is computed: a line, a check. */
export interface Reader<Bound> {
  readonly nodes: readonly NodeId[]
  /** The reader, once its columns have their places. */
  bind(siteOf: (id: NodeId) => Site, layout: Layout): Bound
}

/** One pass over the years, in the order of computation. */
export interface Pass<Node, R> {
  readonly once: readonly Node[]
  readonly yearly: readonly Node[]
  /** By how many of `yearly` are computed: who can read the year now. */
  readonly due: readonly (readonly R[])[]
}

/** The passes of a plan whose nodes are given in order, and who reads when. */
export function passesOf<R extends { readonly nodes: readonly NodeId[] }>(plan: Plan, order: readonly NodeId[], turns: Turns, readers: readonly R[]): readonly Pass<NodeId, R>[] {
  const passOf = readers.map(({ nodes }) => Math.max(0, ...nodes.map((id) => readableIn(plan.nodes[id]!, turns.get(id)!, true))))
  readers.forEach(({ nodes }, i) => {
    for (const id of nodes) hold(turns.get(id)!, passOf[i]!, 0)
  })
  const count = Math.max(0, ...passOf, ...[...turns.values()].map(({ pass }) => pass)) + 1
  return Array.from({ length: count }, (_, at) => {
    const own = order.filter((id) => turns.get(id)!.pass === at)
    const yearly = own.filter((id) => turns.get(id)!.byYear)
    const place = new Map(yearly.map((id, i) => [id, i]))
    const due: R[][] = Array.from({ length: yearly.length + 1 }, () => [])
    readers.forEach((reader, i) => {
      if (passOf[i] === at) due[1 + Math.max(-1, ...reader.nodes.map((id) => place.get(id) ?? -1))]!.push(reader)
    })
    return { once: own.filter((id) => !turns.get(id)!.byYear), yearly, due }
  })
}

/** By place in the year, the nodes that are read there for the last time. */
export function lastUses(plan: Plan, { yearly, due }: Pass<NodeId, { readonly nodes: readonly NodeId[] }>): readonly (readonly NodeId[])[] {
  const last = new Map(yearly.map((id, at) => [id, at]))
  const use = (id: NodeId, at: number): void => {
    if (last.has(id)) last.set(id, Math.max(last.get(id)!, at))
  }
  yearly.forEach((id, at) => eachReach(plan.nodes[id]!, (read) => use(read, at)))
  due.forEach((readers, computed) => {
    for (const { nodes } of readers) for (const id of nodes) use(id, computed - 1)
  })
  const used: NodeId[][] = yearly.map(() => [])
  for (const [id, at] of last) used[at]!.push(id)
  return used
}
