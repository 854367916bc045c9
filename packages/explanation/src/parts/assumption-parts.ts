import type { Line } from '@renkei/plan'
import type { ExplainContext } from '../context.ts'
import { applies, type AmountPart, type AssumptionPart, type Maybe, type RoundingPart } from '../explanation.ts'

/** What an assumption may be about. */
interface About {
  readonly amount: AmountPart
  readonly roundings: readonly Maybe<RoundingPart>[]
}

/** Assumptions made for this line first, then those declared for the whole rule set. */
export function assumptionParts(context: ExplainContext, line: Line, about: About): readonly AssumptionPart[] {
  const parts = context.plan.assumptions.flatMap((assumption): readonly AssumptionPart[] => {
    const clause = context.clause(assumption.origin)
    const part = { code: assumption.code, text: assumption.text, clause }
    if (assumption.code === 'declared') return [{ ...part, scope: 'rule-set' }]
    // A clause is one object a place, so that this also finds what was assumed of the amount.
    const own = assumption.line === line.id || clause === about.amount.clause || (assumption.code === 'rounding-not-stated' && roundsByDefault(about))
    return own ? [{ ...part, scope: 'line' }] : []
  })
  return [...parts.filter(({ scope }) => scope === 'line'), ...parts.filter(({ scope }) => scope === 'rule-set')]
}

function roundsByDefault({ roundings }: About): boolean {
  return roundings.some((part) => applies(part) && part.assumed && part.rule === undefined)
}
