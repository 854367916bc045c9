import type { Language } from '@renkei/diagnostics'
import { tracer } from '@renkei/evaluator'
import { type Document, documentOf, ExplainContext, type Explanation, explainLine, type MethodExplanation } from '@renkei/explanation'
import { isLocalGovernmentCode } from '@renkei/model'
import type { FigureSnapshot, Line, LineOutcome, Outcome, Plan } from '@renkei/plan'
import { groundsOf, type RuleSet } from '@renkei/ruleset'
import type { EvaluatedFolder } from './evaluate-folder.ts'
import { placeFinder } from './place-finder.ts'

/** One cost in one year and its reasons, as data and as a document. */
export interface Explained {
  readonly explanation: Explanation
  readonly document: Document
}

/** Explains what was asked for: a programme, a body, both, or the whole year. */
export function explainSelected({ ruleSet, evaluation, selected, texts }: EvaluatedFolder, language: Language, methods: readonly MethodExplanation[] = []): readonly Explained[] {
  const { plan, snapshot, outcome } = evaluation
  if (!plan || !snapshot || !outcome) return []
  const { year, programme, body } = selected
  const lines = new Map(plan.lines.map((line) => [line.id, line]))
  const concerned = outcome.lines.filter((found) => {
    const line = lines.get(found.line)!
    if (found.year !== String(year) || (programme !== undefined && line.programme !== programme)) return false
    // Asked for one programme, a body outside its set is told that it is outside.
    return body === undefined || programme !== undefined || concerns(found, line, body.code, plan)
  })
  const context = contextOf({ plan, snapshot, outcome }, ruleSet, texts, language, methods)
  return concerned.flatMap(({ line, year: of }) => {
    const explanation = explainLine(context, { line, year: of, ...(body === undefined ? {} : { body: body.code }) })
    return explanation === undefined ? [] : [{ explanation, document: documentOf(context, explanation) }]
  })
}

function concerns({ members, year }: LineOutcome, { bodies, payment }: Line, code: string, { axes }: Plan): boolean {
  if (payment?.payees?.[year]?.includes(code) === true) return true
  const at = axes.find(({ id }) => id === bodies)?.members.indexOf(code) ?? -1
  return members?.[at] === true
}

function contextOf(
  evaluated: { readonly plan: Plan; readonly snapshot: FigureSnapshot; readonly outcome: Outcome },
  ruleSet: RuleSet,
  texts: ReadonlyMap<string, string>,
  language: Language,
  methods: readonly MethodExplanation[],
): ExplainContext {
  const { bodies, programmes } = ruleSet
  const traced = tracer(evaluated.plan, evaluated.snapshot)
  return new ExplainContext({
    ...evaluated,
    trace: (of) => traced.trace(of),
    bodies: new Map(bodies.map(({ code, name }) => [code, { name, ...(isLocalGovernmentCode(code) ? { code } : {}) }])),
    programmes: new Map(programmes.map(({ number, title }) => [number, title])),
    locate: placeFinder(texts),
    grounds: groundsOf(ruleSet),
    methods,
    language,
  })
}
