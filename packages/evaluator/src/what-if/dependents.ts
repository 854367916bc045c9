import { inputsOf, type NodeId } from '@renkei/plan'
import type { Program } from '../core/program.ts'
import type { Site } from '../core/site.ts'

/** The columns an open item reaches: what must be computed again when it is answered. */
export function dependents<Bound>({ placement }: Program<Bound>, item: string): ReadonlySet<Site> {
  const reached = new Set<NodeId>()
  const sites = [...placement.sites.values()]
  const reach = ({ id, node }: Site): boolean => {
    if (reached.has(id)) return false
    const hit = node.op === 'open' ? node.item === item : inputsOf(node).some((input) => reached.has(input.node))
    if (hit) reached.add(id)
    return hit
  }
  // Again while anything is found: in a recurrence a node may stand before what it reads.
  while (sites.filter(reach).length > 0);
  return new Set(sites.filter(({ id }) => reached.has(id)))
}
