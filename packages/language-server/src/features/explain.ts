import { tracer } from '@renkei/evaluator'
import { applies, type ClauseRef, documentOf, ExplainContext, type Explanation, explainLine } from '@renkei/explanation'
import { isLocalGovernmentCode } from '@renkei/model'
import { groundsOf } from '@renkei/ruleset'
import type { ExplainParams, ExplainResult, SentenceRole } from '../protocol/index.ts'
import { placeOf } from '../text/place.ts'
import type { RuleView } from '../workspace/rule-view.ts'

/** Why a cost comes to what it does in a year; undefined where there is no such cost or it is not computed. */
export function explain(view: RuleView, year: number, { programme, cost, part = 'share', body, language = 'ja' }: ExplainParams): ExplainResult | undefined {
  const context = view.once(`explaining ${String(year)} ${language}`, () => contextOf(view, year, language))
  const line = context?.plan.lines.find((found) => found.programme === programme && found.cost === cost && found.part === part)
  if (!context || !line) return undefined
  const explanation = explainLine(context, { line: line.id, year: String(year), ...(body === undefined ? {} : { body }) })
  if (!explanation) return undefined
  const result: ExplainResult = { document: documentOf(context, explanation), sentences: sentencesOf(explanation, view) }
  // Exact numbers are objects with methods: what crosses to a client is their text.
  return JSON.parse(JSON.stringify(result)) as ExplainResult
}

function contextOf(view: RuleView, year: number, language: 'ja' | 'en'): ExplainContext | undefined {
  const { plan, snapshot, outcome } = view.evaluation(year)
  if (!plan || !snapshot || !outcome) return undefined
  const { bodies, programmes } = view.ruleSet
  const traced = tracer(plan, snapshot)
  return new ExplainContext({
    plan,
    snapshot,
    outcome,
    trace: (of) => traced.trace(of),
    bodies: new Map(bodies.map(({ code, name }) => [code, { name, ...(isLocalGovernmentCode(code) ? { code } : {}) }])),
    programmes: new Map(programmes.map(({ number, title }) => [number, title])),
    locate: (span) => {
      const { line, character } = view.document(span.source)?.positionAt(span.start) ?? { line: 0, character: 0 }
      return { file: span.source, line: line + 1, column: character + 1 }
    },
    grounds: groundsOf(view.ruleSet),
    language,
  })
}

/** Each sentence once, in the first of its roles. */
function sentencesOf(explanation: Explanation, view: RuleView): ExplainResult['sentences'] {
  const { span, amount, set, figures, rounding, open, assumptions, grounds } = explanation
  const clauses: [SentenceRole, ClauseRef | undefined][] = [
    ['burden', span],
    ['amount', amount.clause],
    ...(amount.from ?? []).map((clause): [SentenceRole, ClauseRef] => ['amount', clause]),
    ['set', applies(set) ? set.clause : undefined],
    ...(applies(figures) ? figures.map(({ clause }): [SentenceRole, ClauseRef] => ['figure', clause]) : []),
    ['rounding', applies(rounding) ? rounding.rule : undefined],
    ...open.map(({ clause }): [SentenceRole, ClauseRef] => ['open', clause]),
    ...assumptions.map(({ clause }): [SentenceRole, ClauseRef] => ['assumption', clause]),
    ...grounds.map(({ clause }): [SentenceRole, ClauseRef] => ['ground', clause]),
  ]
  const found = new Map<string, ExplainResult['sentences'][number]>()
  for (const [role, clause] of clauses) {
    if (!clause || clause.span.source === '') continue
    const key = `${clause.span.source} ${String(clause.span.start)} ${String(clause.span.end)}`
    if (!found.has(key)) found.set(key, { role, text: clause.text, ...placeOf(clause.span, view) })
  }
  return [...found.values()]
}
