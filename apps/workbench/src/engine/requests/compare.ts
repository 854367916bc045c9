import { Writer } from '@renkei/explanation'
import { figureChanges, sectionChanges } from '@renkei/report'
import type { ReportOutcome } from '@renkei/ruleset'
import { messagesOf } from '../messages.ts'
import type { CompareParams, Compared } from '../protocol-compare.ts'
import type { Session } from '../session.ts'
import { comparisonOf } from './comparison.ts'

/** Sets the work against what it would be if it differed so: what is written in each, and what that does to the yen. */
export function compare(session: Session, params: CompareParams): Compared {
  const { language } = params
  const comparison = comparisonOf(session, params)
  const { before, after, effects, diagnostics, computable } = comparison
  const textOf = (path: string): string => after.sources.find((source) => source.path === path)?.text ?? ''
  return {
    before: before.name,
    after: after.name,
    years: effects.years,
    bodies: effects.bodies,
    costs: effects.costs.map(({ programme, title, cost, fiscalYear, before: was, after: becomes, bodies }) => ({ programme, title, cost, fiscalYear, ...(was ? { before: stateOf(was) } : {}), ...(becomes ? { after: stateOf(becomes) } : {}), bodies: bodies.filter(({ change }) => change !== 0) })),
    notCompared: effects.notCompared,
    sections: sectionChanges(before, after),
    figures: figureChanges(comparison, new Writer(language)).flatMap(({ blocks }) => blocks),
    messages: messagesOf({ textOf }, [...after.diagnostics, ...diagnostics.after], language),
    computable,
  }
}

function stateOf({ state, total }: ReportOutcome) {
  return { state, ...(total === undefined ? {} : { total }) }
}
