import type { NodeId } from '@renkei/plan'
import type { Site } from '../site.ts'

/** A node for the members of a set: the mask that names them, and what holds for them. */
export interface Guarded {
  readonly mask?: NodeId
  readonly then: NodeId
}

export function guarded(site: Site): Guarded {
  const [first] = site.op('when')?.cases ?? []
  return first === undefined ? { then: site.id } : { mask: first[0], then: first[1] }
}
