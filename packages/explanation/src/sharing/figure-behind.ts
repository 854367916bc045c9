import type { NodeId, PlanNode } from '@renkei/plan'
import { truthAt } from '../in-force.ts'
import type { Site } from '../site.ts'

/** The figure a node reads: its own; of another 基準 in other years, that of this one; of pairs drawn together on one side (居住市町ごとの利用児童数), that of the pairs. */
export function figureBehind(site: Site, id: NodeId): Extract<PlanNode, { op: 'figure' }> | undefined {
  const chosen = chosenByYear(site, id)
  if (chosen !== undefined) return figureBehind(site, chosen)
  const own = site.op('at', id)
  const sum = own && 'along' in own.by ? site.op('sum', own.of) : undefined
  return site.op('figure', sum?.of ?? own?.of ?? id)
}

/** What holds in this year of several that the years alone choose between; undefined of any other node. */
export function chosenByYear(site: Site, id: NodeId): NodeId | undefined {
  const cases = site.op('when', id)?.cases ?? []
  const byYear = cases.length > 0 && cases.every(([guard]) => site.op('const', guard)?.value.axes.join() === 'year')
  return byYear ? cases.find(([guard]) => truthAt(site, guard) === true)?.[1] : undefined
}
