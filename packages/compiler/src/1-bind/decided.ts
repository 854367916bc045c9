import type { Burden, Cost, Decision, Programme } from './program.ts'
import { inAny } from './years.ts'

/** A sentence of a decision, and where it is on record. */
export interface Decided {
  readonly decision: Decision
  readonly burden: Burden
  readonly slot: string
}

/** What was decided on who bears a cost: the last decision first. */
export function decidedOn({ decisions }: Programme, cost: Cost): readonly Decided[] {
  return newestFirst(decisions).flatMap((decision) =>
    decision.burdens.flatMap((burden, at) => (burden.cost === cost.name ? [{ decision, burden, slot: `${decision.slot}/${at + 1}` }] : [])),
  )
}

export function newestFirst(decisions: readonly Decision[]): readonly Decision[] {
  return [...decisions].sort((left, right) => (left.decided < right.decided ? 1 : left.decided > right.decided ? -1 : 0))
}

/** The sentences in force in a year leave it to be decided who bears the cost. */
export function isLeftOpen({ burdens }: Programme, cost: string, year: number): boolean {
  const own = burdens.filter((burden) => burden.cost === cost && inAny(burden.years, year))
  return (own.some(({ exception }) => exception) ? own.filter(({ exception }) => exception) : own).some(({ open }) => open)
}
