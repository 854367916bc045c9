import { type Group, type NodeId, type Plan, type PlanNode } from '@renkei/plan'
import { eachReach } from './reaches.ts'

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
  const byYear = (id: NodeId, group: Group): boolean => 'perYear' in group || (!atOnce && isYearly(plan.nodes[id]!) && !sharesYears(plan.nodes[id]!))
  order.forEach((group, at) => {
    const nodes = nodesOf(group)
    let pass = 0
    for (const id of nodes) pass = Math.max(pass, passFor(plan, id, byYear(id, group), turns))
    for (const id of nodes) turns.set(id, { pass, byYear: byYear(id, group), group: at, held: 1 })
    for (const id of nodes) eachReach(plan.nodes[id]!, (read, { back }) => hold(turns.get(read)!, pass, back))
  })
  return turns
}

function passFor(plan: Plan, id: NodeId, byYear: boolean, turns: Turns): number {
  let pass = 0
  eachReach(plan.nodes[id]!, (read, { ahead }) => {
    const turn = turns.get(read)
    if (turn !== undefined) pass = Math.max(pass, readableIn(plan.nodes[read]!, turn, byYear && !ahead))
  })
  return pass
}

/** The pass in which a node can be read: its own by who follows year by year, else the next. */
export function readableIn(node: PlanNode, { pass, byYear }: Turn, follows: boolean): number {
  return !byYear || (follows && isYearly(node)) ? pass : pass + 1
}

/** Notes that years of a node are read in a pass; a later one may read them all. */
export function hold(turn: Turn, pass: number, back: number): void {
  turn.held = Math.max(turn.held, turn.pass < pass ? Number.POSITIVE_INFINITY : back + 1)
}
