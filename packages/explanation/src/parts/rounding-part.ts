import type { PlanNode } from '@renkei/plan'
import type { RoundingPart } from '../explanation.ts'
import type { Site } from '../site.ts'

/** How a node rounds, and which sentence says so. */
export function roundingPart(site: Site, node: Extract<PlanNode, { op: 'round' | 'apportion' }>): RoundingPart {
  const { unit, direction, roundedBy } = node
  if (roundedBy === undefined) return { unit, direction, assumed: false }
  if (site.context.plan.assumptions.some(({ origin }) => origin === roundedBy)) return { unit, direction, assumed: true }
  const rule = site.context.clause(roundedBy)
  return { unit, direction, rule, assumed: rule.method === 'assumption' }
}
