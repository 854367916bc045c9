import { diagnostic } from '@renkei/diagnostics'
import type { Argument, Clause } from '@renkei/dsl'
import { arisingCost } from './conditional-cost.ts'
import type { Condition } from './condition/condition.ts'
import { asksWhether, readCondition } from './condition/read-condition.ts'
import { argumentWith, covering } from './phrases.ts'
import type { CostDraft, ProgrammeDraft } from './programme-draft.ts'
import { speakingOfCost } from './quantity/spoken-of.ts'

/** When a clause on who bears holds: a cost that may arise, and what must be so. */
export interface When {
  readonly arising?: CostDraft
  readonly guards: readonly Condition[]
  /** The conditions, in the words of the text. */
  readonly text?: string
}

/** A clause without a condition. */
export const always: When = { guards: [] }

/** The conditions of a clause; undefined, and reported, where one is not understood. `before` is the cost spoken of before. */
export function readWhen(clause: Clause, draft: ProgrammeDraft, before: string | undefined): When | undefined {
  const { scope } = draft
  const guards: Condition[] = []
  let arising: CostDraft | undefined
  let asked: Argument | undefined
  for (const condition of clause.conditions) {
    if (!asksWhether(condition.clause, scope)) {
      const cost = arisingCost(condition, draft, before)
      if (cost === 'reported') return undefined
      arising ??= cost
      continue
    }
    const guard = readCondition(condition.clause, speakingOfCost(scope, condition.span), asked)
    if (!guard) return undefined
    if (guard.perBody) {
      scope.report(diagnostic('condition-without-owner', { condition: guard.text }, condition.span))
      return undefined
    }
    guards.push(guard)
    asked = argumentWith(condition.clause, 'が') ?? asked
  }
  return { ...(arising ? { arising } : {}), guards, text: scope.text(covering(clause.conditions.map(({ span }) => span))) }
}
