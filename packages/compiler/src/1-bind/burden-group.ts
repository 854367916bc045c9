import { diagnostic, type Span } from '@renkei/diagnostics'
import { yearList } from '../2-check/year-list.ts'
import type { SequenceStep } from '../3-lower/sequence.ts'
import { yearsOfClause } from './amounts.ts'
import type { ClauseParts } from './burden-clause.ts'
import type { When } from './burden-when.ts'
import type { YearWindow } from './program.ts'
import type { CostDraft, ProgrammeDraft } from './programme-draft.ts'
import { inAny } from './years.ts'

/** One group of clauses on the same costs: a step each. */
export interface BurdenGroup {
  readonly costs: readonly CostDraft[]
  /** Of all of them together. */
  readonly years: readonly YearWindow[]
  /** Of one of them: 令和8年度の甲費及び令和9年度の乙費. */
  readonly yearsOf: (cost: CostDraft) => readonly YearWindow[]
  readonly when: When
  readonly steps: SequenceStep[]
  readonly span: Span
}

/** Another step on the same cost in the same years. */
export function goesOn(parts: ClauseParts, { costs }: BurdenGroup): boolean {
  const own = yearsOf(parts).length > 0
  return !own && parts.mentions.every((mention) => costs.some((cost) => cost.name === mention.name))
}

/** Beside other steps, one that bears the whole cost bears it twice. */
export function addsUp({ steps, costs, years, span }: BurdenGroup, { burden: { clause } }: ClauseParts, draft: ProgrammeDraft): boolean {
  const whole = steps.some(({ method, rest, part }) => method.sharesCost && !rest && !part)
  if (!whole) return true
  const inForce = draft.scope.binding.years.filter((year) => inAny(years, year))
  const args = { cost: costs[0]!.name, programme: draft.number, years: yearList(inForce) }
  draft.scope.report(diagnostic('cost-borne-twice', args, clause.span, { related: [{ span, label: 'first-here' }] }))
  return false
}

/** The years a clause names, with its cost or beside it. */
export function yearsOf({ mentions, burden }: ClauseParts): readonly YearWindow[] {
  return [...mentions.flatMap((mention) => mention.years), ...(yearsOfClause(burden.clause) ?? [])]
}

/** The years of each cost a clause names: its own, or those of the one named before it, and those beside it. Without any, all years. */
export function yearsByCost({ mentions, burden }: ClauseParts): (cost: CostDraft) => readonly YearWindow[] {
  const beside = yearsOfClause(burden.clause) ?? []
  const named = new Map<string, readonly YearWindow[]>()
  let before: readonly YearWindow[] = []
  for (const { name, years } of mentions) {
    before = years.length > 0 ? years : before
    named.set(name, [...(named.get(name) ?? []), ...before])
  }
  return (cost) => {
    const years = [...(named.get(cost.name) ?? before), ...beside]
    return years.length > 0 ? years : [{}]
  }
}
