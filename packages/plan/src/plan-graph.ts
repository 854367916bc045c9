import { eachInput, type Input } from './inputs.ts'
import type { NodeId, Plan } from './plan.ts'

/** The plan's edges by position, which is what the graph algorithms read. Edges to ids that do not exist are left out. */
export interface PlanGraph {
  readonly ids: readonly NodeId[]
  /** By node, the positions of those it reads. */
  readonly reads: readonly (readonly number[])[]
  /** By node, how many years back each of these is read. */
  readonly years: readonly (readonly Input['year'][])[]
}

export function planGraph(plan: Plan): PlanGraph {
  const ids = Object.keys(plan.nodes)
  const position = new Map(ids.map((id, at) => [id, at]))
  const reads: number[][] = []
  const years: Input['year'][][] = []
  for (const id of ids) {
    const [own, back]: [number[], Input['year'][]] = [[], []]
    eachInput(plan.nodes[id]!, (node, year) => {
      const at = position.get(node)
      if (at === undefined) return
      own.push(at)
      back.push(year)
    })
    reads.push(own)
    years.push(back)
  }
  return { ids, reads, years }
}

/** Those a node reads in its own year. */
export function sameYearReads({ reads, years }: PlanGraph, at: number): readonly number[] {
  return reads[at]!.filter((_, i) => years[at]![i] === 0)
}
