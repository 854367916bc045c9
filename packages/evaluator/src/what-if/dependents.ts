import { eachInput, type NodeId } from '@renkei/plan'
import type { Program } from '../core/program.ts'
import type { Site } from '../core/site.ts'

/** By open item of these, the columns it reaches: what must be computed again when it is answered. */
export function dependents<Bound>({ placement: { sites } }: Program<Bound>, items: readonly string[]): ReadonlyMap<string, ReadonlySet<Site>> {
  const readers = readersOf(sites)
  const open = [...sites.values()].filter(({ node }) => node.op === 'open')
  return new Map(items.map((item) => [item, reach(open.filter(({ node }) => node.op === 'open' && node.item === item), readers)]))
}

/** By node, the columns that read it. */
function readersOf(sites: ReadonlyMap<NodeId, Site>): ReadonlyMap<NodeId, readonly Site[]> {
  const readers = new Map<NodeId, Site[]>()
  for (const site of sites.values()) {
    eachInput(site.node, (node) => {
      const known = readers.get(node)
      if (known === undefined) readers.set(node, [site])
      else known.push(site)
    })
  }
  return readers
}

/** Some columns and all that read them, directly or not. */
function reach(from: readonly Site[], readers: ReadonlyMap<NodeId, readonly Site[]>): ReadonlySet<Site> {
  const reached = new Set(from)
  // A set hands out what is added to it while it is walked.
  for (const { id } of reached) for (const reader of readers.get(id) ?? []) reached.add(reader)
  return reached
}
