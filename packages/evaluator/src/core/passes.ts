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
  const passes = emptyPasses(turns, passOf)
  for (const id of order) {
    const { pass, byYear } = turns.get(id)!
    passes[pass]![byYear ? 'yearly' : 'once'].push(id)
  }
  return passes.map(({ once, yearly }, at) => ({ once, yearly, due: dueIn(yearly, readers.filter((_, i) => passOf[i] === at)) }))
}

function emptyPasses(turns: Turns, passOf: readonly number[]): readonly { readonly once: NodeId[]; readonly yearly: NodeId[] }[] {
  let last = Math.max(0, ...passOf)
  for (const { pass } of turns.values()) last = Math.max(last, pass)
  return Array.from({ length: last + 1 }, () => ({ once: [], yearly: [] }))
}

/** The readers of a pass, by how many of its yearly nodes are computed when they can read. */
function dueIn<R extends { readonly nodes: readonly NodeId[] }>(yearly: readonly NodeId[], readers: readonly R[]): readonly (readonly R[])[] {
  const computed = new Map(yearly.map((id, at) => [id, at + 1]))
  const due: R[][] = Array.from({ length: yearly.length + 1 }, () => [])
  for (const reader of readers) due[Math.max(0, ...reader.nodes.map((id) => computed.get(id) ?? 0))]!.push(reader)
  return due
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
