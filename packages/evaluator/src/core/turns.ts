import { type Group, type NodeId, type Plan, type PlanNode } from '@renkei/plan'
import { reachesOf } from './reaches.ts'

/**
 * When a node is computed. A plan is computed in one pass over the years; where a node reads years that are yet to come, or all of them, it
 * waits for the next pass.
 */
export interface Turn {
  readonly pass: number
  /** Year by year; if not, once before the years of the pass. */
  readonly byYear: boolean
  /** Number of the group in the schedule. */
  readonly group: number
  /** How many years of it are read at a time. */
  held: number
}

export type Turns = ReadonlyMap<NodeId, Turn>

export const nodesOf = (group: Group): readonly NodeId[] => ('node' in group ? [group.node] : group.perYear)

export const isYearly = (node: PlanNode): boolean => node.axes.includes('year')

/** Whether its years hang together, so that they must be computed at once. */
const sharesYears = (node: PlanNode): boolean => node.op === 'apportion' && node.over === 'year'

/** The turn of every node. `atOnce`: all years of a node at once, but for recurrences. */
export function turnsOf(plan: Plan, order: readonly Group[], atOnce: boolean): Turns {
  const turns = new Map<NodeId, Turn>()
  order.forEach((group, at) => {
    const nodes = nodesOf(group)
    const byYear = (id: NodeId): boolean => 'perYear' in group || (!atOnce && isYearly(plan.nodes[id]!) && !sharesYears(plan.nodes[id]!))
    const pass = Math.max(...nodes.map((id) => passFor(plan, id, byYear(id), turns)))
    for (const id of nodes) turns.set(id, { pass, byYear: byYear(id), group: at, held: 1 })
    for (const id of nodes) for (const { node, back } of reachesOf(plan.nodes[id]!)) hold(turns.get(node)!, pass, back)
  })
  return turns
}

function passFor(plan: Plan, id: NodeId, byYear: boolean, turns: Turns): number {
  const passes = reachesOf(plan.nodes[id]!).map(({ node, ahead }) => {
    const turn = turns.get(node)
    return turn === undefined ? 0 : readableIn(plan.nodes[node]!, turn, byYear && !ahead)
  })
  return Math.max(0, ...passes)
}

/** The pass in which a node can be read: its own by who follows year by year, else the next. */
export function readableIn(node: PlanNode, { pass, byYear }: Turn, follows: boolean): number {
  return !byYear || (follows && isYearly(node)) ? pass : pass + 1
}

/** Notes that years of a node are read in a pass; a later one may read them all. */
export function hold(turn: Turn, pass: number, back: number): void {
  turn.held = Math.max(turn.held, turn.pass < pass ? Number.POSITIVE_INFINITY : back + 1)
}
