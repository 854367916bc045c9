import type { Burden, Cost, Decision, Programme } from './program.ts'
import { inAny } from './years.ts'

/** A sentence of a decision, and where it is on record. */
export interface Decided {
  readonly decision: Decision
  readonly burden: Burden
  readonly slot: string
}

/** What was decided on who bears a cost: the last decision first, and in it the exceptions. */
export function decidedOn({ decisions }: Programme, cost: Cost): readonly Decided[] {
  return newestFirst(decisions).flatMap((decision) => {
    const own = decision.burdens.flatMap((burden, at) => (burden.cost === cost.name ? [{ decision, burden, slot: `${decision.slot}/${at + 1}` }] : []))
    return [...own.filter(({ burden }) => burden.exception), ...own.filter(({ burden }) => !burden.exception)]
  })
}

export function newestFirst(decisions: readonly Decision[]): readonly Decision[] {
  return [...decisions].sort((left, right) => (left.decided < right.decided ? 1 : left.decided > right.decided ? -1 : 0))
}

/** The sentences in force in a year leave it to be decided who bears the cost; the last amendment goes before what it amends. */
export function isLeftOpen({ burdens, decisions }: Programme, cost: string, year: number): boolean {
  const about = (all: readonly Burden[]): readonly Burden[] => all.filter((burden) => burden.cost === cost && inAny(burden.years, year))
  const amended = newestFirst(decisions).filter(({ amends }) => amends !== undefined).map((amendment) => about(amendment.burdens)).find(({ length }) => length > 0)
  const own = amended ?? about(burdens)
  return (own.some(({ exception }) => exception) ? own.filter(({ exception }) => exception) : own).some(({ open }) => open)
}
