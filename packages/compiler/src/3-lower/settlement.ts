import type { Line, NodeId } from '@renkei/plan'
import type { Burden, Cost, Programme, Settlement } from '../1-bind/program.ts'
import type { SettledWord } from '../1-bind/settled-name.ts'
import { byYearAndBody, truth, yen } from './shape.ts'
import type { Lowering } from './lowering.ts'

/** A line of a settlement: 精算, or 追徴 and what becomes of what was borne too much. */
export interface SettledLine {
  readonly part: Line['part']
  readonly word: SettledWord
  readonly node: NodeId
}

const parts = { 還付: 'refund', 充当: 'carry' } as const

/** What it finally comes to less what was borne, a year later. */
export function laterDifference(lowering: Lowering, settlement: Settlement, { final, borne }: { readonly final: NodeId; readonly borne: NodeId }): NodeId {
  const { builder } = lowering
  const origin = lowering.origin('settlement', settlement.span)
  const difference = builder.node({ op: 'arith', fn: 'sub', of: [final, borne] }, { axes: byYearAndBody, type: yen, origin })
  return builder.node({ op: 'at', of: difference, axis: 'year', by: { shift: -1 }, first: lowering.outside(yen) }, { axes: byYearAndBody, type: yen, origin })
}

/** One line for both signs, or one for each, of those bodies alone that have it. */
export function settledLines(lowering: Lowering, { over, both, span }: Settlement, node: NodeId): readonly SettledLine[] {
  if (over === '精算') return [{ part: 'settlement', word: over, node }]
  if (both) return [{ part: parts[over], word: over, node }]
  const { builder } = lowering
  const origin = lowering.origin('settlement', span)
  const nothing = builder.node({ op: 'const', value: { axes: [], values: [0] } }, { axes: [], type: yen, origin })
  const only = (of: readonly [NodeId, NodeId]): NodeId => {
    const guard = builder.node({ op: 'compare', rel: 'lt', of }, { axes: byYearAndBody, type: truth, origin })
    return builder.node({ op: 'when', cases: [[guard, node]], else: lowering.outside(yen) }, { axes: byYearAndBody, type: yen, origin })
  }
  return [
    { part: 'levy', word: '追徴', node: only([nothing, node]) },
    { part: parts[over], word: over, node: only([node, nothing]) },
  ]
}

/** The fiscal years in which there may be something to settle. */
export function yearsOfSettlement({ of }: Settlement, burdens: readonly Burden[], { years, period }: Lowering): readonly number[] {
  const settled = period.filter((year) => years.includes(year - 1))
  return of === 'entrants' ? settled.filter((year) => burdens.some((burden) => isEntry(burden, year))) : settled
}

/** True where somebody bears who did not in the year before. */
export function isEntry({ payers }: Burden, year: number): boolean {
  const [before, now] = [payers?.members(year - 1), payers?.members(year)]
  return before !== undefined && now !== undefined && now.some((id) => !before.includes(id))
}

/** How many years before the period something is said of what the cost came to. */
export function yearsBackOfSettlement({ settlements, costs }: Programme, first: number): number {
  const spoken = (cost: Cost): boolean => [...cost.settled, ...cost.amounts].some(({ years }) => years.from === first - 1 || years.to === first - 1)
  return settlements.some(({ cost, of }) => of !== 'entrants' && costs.some((found) => (found.name === cost || found.kind === 'total') && spoken(found))) ? 1 : 0
}
