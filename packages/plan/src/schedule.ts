import type { NodeId, Plan } from './plan.ts'
import { planGraph, sameYearReads, type PlanGraph } from './plan-graph.ts'
import { strongComponents } from './strong-components.ts'

/** A node computed for all years at once, or a recurrence computed year by year, in this order within a year. */
export type Group = { readonly node: NodeId } | { readonly perYear: readonly NodeId[] }

/**
 * The order in which any back end computes the plan: every group after the groups it reads. The plan must be free of the
 * problems that `planProblems` reports.
 */
export function schedule(plan: Plan): readonly Group[] {
  const graph = planGraph(plan)
  const components = strongComponents(graph.reads)
  return components.map((component) => groupOf(graph, component))
}

function groupOf(graph: PlanGraph, component: readonly number[]): Group {
  const [only] = component
  if (component.length === 1 && !graph.reads[only!]!.includes(only!)) return { node: graph.ids[only!]! }
  return { perYear: sameYearOrder(graph, component).map((at) => graph.ids[at]!) }
}

/** Inside a recurrence only edges without a year going back order the nodes. */
function sameYearOrder(graph: PlanGraph, component: readonly number[]): readonly number[] {
  const local = new Map(component.map((at, position) => [at, position]))
  const edges = component.map((at) => sameYearReads(graph, at).flatMap((read) => local.get(read) ?? []))
  return strongComponents(edges).flat().map((position) => component[position]!)
}
