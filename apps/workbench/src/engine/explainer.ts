import { type Language, lineIndex } from '@renkei/diagnostics'
import { tracer } from '@renkei/evaluator'
import { ExplainContext } from '@renkei/explanation'
import { isLocalGovernmentCode } from '@renkei/model'
import { groundsOf } from '@renkei/ruleset'
import type { Session } from './session.ts'

/** An evaluation prepared for explaining; undefined while nothing is computed. */
export function explainer(session: Session, year: number, language: Language): ExplainContext | undefined {
  const { ruleSet } = session
  const { plan, snapshot, outcome } = session.evaluation(year)
  if (!plan || !snapshot || !outcome) return undefined
  const traced = tracer(plan, snapshot)
  const indexes = new Map<string, ReturnType<typeof lineIndex>>()
  return new ExplainContext({
    plan,
    snapshot,
    outcome,
    trace: (of) => traced.trace(of),
    bodies: new Map(ruleSet.bodies.map(({ code, name }) => [code, { name, ...(isLocalGovernmentCode(code) ? { code } : {}) }])),
    programmes: new Map(ruleSet.programmes.map(({ number, title }) => [number, title])),
    locate: ({ source, start }) => {
      const index = indexes.get(source) ?? lineIndex(session.textOf(source))
      indexes.set(source, index)
      return { file: source, ...index.positionAt(start) }
    },
    grounds: groundsOf(ruleSet),
    language,
  })
}
