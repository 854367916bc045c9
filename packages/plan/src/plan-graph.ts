import { inputsOf, type Input } from './inputs.ts'
import type { NodeId, Plan } from './plan.ts'

/** The plan's edges by position, which is what the graph algorithms read. Edges to ids that do not exist are left out. */
export interface PlanGraph {
  readonly ids: readonly NodeId[]
  readonly inputs: readonly (readonly (Input & { readonly at: number })[])[]
}

export function planGraph(plan: Plan): PlanGraph {
  const ids = Object.keys(plan.nodes)
  const position = new Map(ids.map((id, at) => [id, at]))
  const inputs = ids.map((id) => {
    const found: (Input & { readonly at: number })[] = []
    for (const { node, year } of inputsOf(plan.nodes[id]!)) {
      const at = position.get(node)
      if (at !== undefined) found.push({ node, year, at })
    }
    return found
  })
  return { ids, inputs }
}
