import type { ReportAmendment } from './report.ts'
import type { RuleSet } from './rule-set.ts'

/** The amendments that hold for a year, as far as they were known on a day; the first one first. */
export function amendmentsOf({ compiled }: RuleSet, year: number, asOf: string): readonly ReportAmendment[] {
  const decisions = (compiled.program?.programmes ?? []).flatMap((programme) => programme.decisions)
  const found = decisions.flatMap(({ name, decided, amends }) => (amends !== undefined && amends <= year && decided <= asOf ? [{ name, known: decided, from: amends }] : []))
  const once = new Map(found.map((amendment) => [`${amendment.name} ${String(amendment.from)}`, amendment]))
  return [...once.values()].sort((left, right) => (left.known < right.known ? -1 : left.known > right.known ? 1 : 0))
}
