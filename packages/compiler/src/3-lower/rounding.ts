import type { AxisId, NodeId, Remainder } from '@renkei/plan'
import type { Rounding } from '../1-bind/program.ts'
import { columnOf } from './column.ts'
import { byYear, byYearAndBody } from './shape.ts'
import type { Site } from './site.ts'

/** Shares the amount over the bodies by the rounding in force at this place, each part within its bounds if there are any. */
export function apportionNode(site: Site, weight: NodeId, amount: NodeId, within: { lower?: NodeId; upper?: NodeId } = {}): NodeId {
  const { unit, direction } = site.rounding
  return site.rounded({ op: 'apportion', over: 'body', amount, weight, ...within, unit, direction, remainder: remainderOf(site, site.rounding) }, site.rounding)
}

/** The yen of each body, or of each pair of them, rounded by the rule in force at this place or in the sentence itself. */
export function roundNode(site: Site, of: NodeId, rounding: Rounding = site.rounding, axes: readonly AxisId[] = byYearAndBody): NodeId {
  const { unit, direction } = rounding
  return site.rounded({ op: 'round', of, unit, direction }, rounding, axes)
}

/** One bearer for all years is named; one that changes is an index by year. */
export function remainderOf(site: Site, rounding: Rounding): Remainder {
  if (rounding.remainder.to !== 'bearer') return { to: rounding.remainder.to }
  const { bearers } = rounding.remainder
  const { years, bodies } = site.lowering
  const byYears = years.map((year) => bearers.members(year)?.[0])
  const named = byYears.find((id) => id !== undefined) ?? bodies[0]!
  if (byYears.every((id) => id === undefined || id === named)) return { to: 'bearer', bearer: named }
  const index = columnOf(byYear, byYears.map((id) => bodies.indexOf(id ?? named)))
  return { to: 'bearer', bearer: { node: site.constant(index, { kind: 'index', of: 'body' }) } }
}
