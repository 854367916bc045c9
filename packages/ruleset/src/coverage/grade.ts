import type { Span } from '@renkei/diagnostics'
import type { RuleSet } from '../rule-set.ts'
import { isWithin } from './extent.ts'
import { keptSpans } from './kept-spans.ts'

/** How far a sentence is carried: into the plan and so into yen and states, into a value of a kind that is held to, or as text that is shown. */
export type Grade = 'computed' | 'typed' | 'text'

/** Best first. */
export const grades: readonly Grade[] = ['computed', 'typed', 'text']

/** Tells how far any sentence of a rule set is carried. */
export function gradesOf({ compiled: { program, plan } }: RuleSet): (extent: Span) => Grade {
  const { framework, programmes = [], declarations } = program ?? {}
  const computed: readonly Span[] = [
    ...(plan?.origins.map(({ span }) => span) ?? []),
    ...(framework ? [framework.period.span, ...framework.sets.map(({ span }) => span), ...framework.bodies.map(({ span }) => span)] : []),
    ...(framework?.rounding ? [framework.rounding.span] : []),
    ...programmes.flatMap(({ sets, costs, burdens }) => [
      ...[...sets, ...costs, ...burdens].map(({ span }) => span),
      ...costs.flatMap(({ amounts, restates, excess }) => [...amounts, restates, excess].flatMap((one) => one?.span ?? [])),
    ]),
  ]
  const kept = declarations ? keptSpans(declarations) : []
  return (extent) => {
    if (computed.some((span) => isWithin(span, extent))) return 'computed'
    return kept.some((span) => isWithin(span, extent)) ? 'typed' : 'text'
  }
}
