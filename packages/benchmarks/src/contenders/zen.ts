import { ZenEngine } from '@gorules/zen-engine'
import type { Contender } from './contender.ts'

const expressions = [
  { id: 'total', key: 'total', value: 'sum(weights)' },
  { id: 'floors', key: 'floors', value: 'map(weights, floor(amount * # / $.total))' },
  { id: 'first', key: 'first', value: '$.floors[0] + amount - sum($.floors)' },
]

/** GoRules ZEN: a decision of one expression node. */
export function zen(): Contender {
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in' },
      { id: 'shares', type: 'expressionNode', name: 'shares', content: { expressions } },
      { id: 'out', type: 'outputNode', name: 'out' },
    ],
    edges: [
      { id: '1', type: 'edge', sourceId: 'in', targetId: 'shares' },
      { id: '2', type: 'edge', sourceId: 'shares', targetId: 'out' },
    ],
  })
  return {
    name: '@gorules/zen-engine',
    async share(amount, weights) {
      const { result } = await decision.evaluate({ amount, weights })
      result.floors[0] = result.first
      return result.floors
    },
  }
}
