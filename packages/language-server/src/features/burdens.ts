import type { Span } from '@renkei/diagnostics'
import type { Burden } from '@renkei/compiler'
import type { RuleView } from '../workspace/rule-view.ts'

export interface BurdenAt {
  readonly programme: string
  readonly cost: string
  readonly burden: Burden
}

/** Every sentence of the rules that says who bears a cost, or decides it. */
export function burdensOf({ ruleSet }: RuleView): readonly BurdenAt[] {
  return (ruleSet.compiled.program?.programmes ?? []).flatMap(({ number, burdens, decisions }) =>
    [...burdens, ...decisions.flatMap((decision) => decision.burdens)].map((burden) => ({ programme: number, cost: burden.cost, burden })),
  )
}

/** Those that stand within a stretch of a file, each cost once. */
export function burdensIn(view: RuleView, { source, start, end }: Span): readonly BurdenAt[] {
  const found = burdensOf(view).filter(({ burden: { span } }) => span.source === source && span.start >= start && span.end <= end)
  return [...new Map(found.map((one) => [`${one.programme} ${one.cost}`, one])).values()]
}
