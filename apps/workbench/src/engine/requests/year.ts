import type { Span } from '@renkei/diagnostics'
import type { Plan } from '@renkei/plan'
import { report } from '@renkei/ruleset'
import { messagesOf } from '../messages.ts'
import type { YearParams, YearView } from '../protocol.ts'
import type { Session } from '../session.ts'

/** What a year came to, for all or for one body, and where the sentences stand that say so. */
export function year(session: Session, { year: of, language, body, programme }: YearParams): YearView {
  const evaluation = session.evaluation(of)
  const found = report(session.ruleSet, evaluation, { year: of, language, ...(body === undefined ? {} : { body }), ...(programme === undefined ? {} : { programme }) })
  return { report: found, places: placesOf(evaluation.plan), messages: messagesOf(session, evaluation.diagnostics, language) }
}

/** Lines of one cost may stand on several sentences. */
function placesOf(plan: Plan | undefined): YearView['places'] {
  const places: Record<string, Span[]> = {}
  for (const { programme, cost, origin } of plan?.lines ?? []) {
    const span = plan!.origins[origin]?.span
    if (span) (places[`${programme}\n${cost}`] ??= []).push(span)
  }
  return places
}
