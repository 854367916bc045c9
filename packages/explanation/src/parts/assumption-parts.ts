import type { Line, Plan } from '@renkei/plan'
import type { ExplainContext } from '../context.ts'
import { applies, type AmountPart, type AssumptionPart, type ClauseRef, type Maybe, type RoundingPart } from '../explanation.ts'

/** What an assumption may be about. */
interface About {
  readonly amount: AmountPart
  readonly roundings: readonly Maybe<RoundingPart>[]
}

/** The assumptions of a plan, sorted by what they are about. */
export interface AssumptionIndex {
  /** Declared for the whole rule set. */
  readonly declared: readonly AssumptionPart[]
  readonly byLine: ReadonlyMap<string, readonly AssumptionPart[]>
  /** Of the place they were made at: an amount, or the default of rounding. */
  readonly others: readonly AssumptionPart[]
}

export function indexAssumptions({ assumptions }: Plan, clauseAt: (origin: number) => ClauseRef): AssumptionIndex {
  const declared: AssumptionPart[] = []
  const others: AssumptionPart[] = []
  const byLine = new Map<string, AssumptionPart[]>()
  for (const { code, text, line, origin } of assumptions) {
    const scope = code === 'declared' ? 'rule-set' : 'line'
    const part: AssumptionPart = { code, text, scope, clause: clauseAt(origin) }
    if (scope === 'rule-set') declared.push(part)
    else if (line === undefined) others.push(part)
    else byLine.set(line, [...(byLine.get(line) ?? []), part])
  }
  return { declared, byLine, others }
}

/** Assumptions made for this line first, then those declared for the whole rule set. */
export function assumptionParts({ assumptions: { declared, byLine, others } }: ExplainContext, line: Line, { amount, roundings }: About): readonly AssumptionPart[] {
  const byDefault = roundings.some((part) => applies(part) && part.assumed && part.rule === undefined)
  const own = others.filter(({ code, clause }) => isWithin(amount.clause, clause) || (code === 'rounding-not-stated' && byDefault))
  return [...(byLine.get(line.id) ?? []), ...own, ...declared]
}

/** The amount of one year stands within those of all. */
function isWithin({ span }: ClauseRef, { span: around }: ClauseRef): boolean {
  return span.source === around.source && around.start <= span.start && span.end <= around.end
}
