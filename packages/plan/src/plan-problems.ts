import type { Plan, PlanNode } from './plan.ts'
import { planGraph, sameYearReads, type PlanGraph } from './plan-graph.ts'
import { problemAt, type PlanProblem } from './plan-problem.ts'
import { strongComponents } from './strong-components.ts'

/** The static errors of years: a loop within one year, and a reference to a later year. */
export function planProblems(plan: Plan): readonly PlanProblem[] {
  const graph = planGraph(plan)
  return [...sameYearCycles(plan, graph), ...laterYears(plan, graph)]
}

/** One problem per knot, showing one shortest loop in it. Nodes that all read what stands before them make none. */
function sameYearCycles(plan: Plan, graph: PlanGraph): readonly PlanProblem[] {
  if (graph.reads.every((reads, reader) => reads.every((read, i) => graph.years[reader]![i] !== 0 || read < reader))) return []
  const edges = graph.ids.map((_, at) => sameYearReads(graph, at))
  return strongComponents(edges).flatMap((component) => {
    const start = Math.min(...component)
    const loop = shortestLoop(edges, start, new Set(component))
    return loop === undefined ? [] : [problemAt(plan, 'same-year-cycle', loop.map((at) => graph.ids[at]!))]
  })
}

function shortestLoop(edges: readonly (readonly number[])[], start: number, within: ReadonlySet<number>): readonly number[] | undefined {
  const cameFrom = new Map<number, number>()
  const queue = [start]
  for (const v of queue) {
    for (const w of edges[v]!) {
      if (w === start) return pathTo(v, start, cameFrom)
      if (!within.has(w) || cameFrom.has(w)) continue
      cameFrom.set(w, v)
      queue.push(w)
    }
  }
  return undefined
}

function pathTo(end: number, start: number, cameFrom: ReadonlyMap<number, number>): readonly number[] {
  const path = [end]
  for (let at = end; at !== start; ) {
    at = cameFrom.get(at)!
    path.unshift(at)
  }
  return path
}

function laterYears(plan: Plan, graph: PlanGraph): readonly PlanProblem[] {
  const later = graph.ids.filter((_, at) => graph.years[at]!.some((year) => typeof year === 'number' && year > 0))
  return [...later, ...wholeSpansInRecurrences(plan, graph)].map((id) => problemAt(plan, 'later-year-reference', [id]))
}

/** A sum over all years inside a recurrence would read years that are not computed yet. */
function wholeSpansInRecurrences(plan: Plan, graph: PlanGraph): readonly string[] {
  const whole = new Set(graph.ids.filter((id) => sumsAllYears(plan.nodes[id]!)))
  if (whole.size === 0) return []
  const components = strongComponents(graph.reads)
  return components
    .filter((component) => component.length > 1)
    .flatMap((component) => component.map((at) => graph.ids[at]!))
    .filter((id) => whole.has(id))
}

function sumsAllYears(node: PlanNode): boolean {
  return node.op === 'sum' && node.over === 'year' && node.window === undefined
}
