import type { FigureSnapshot, Line, Outcome, Plan } from '@renkei/plan'
import type { ReportBody } from './report.ts'
import type { RuleSet } from './rule-set.ts'

/** One evaluation and the names for people that a plan does not hold. */
export interface ReportContext {
  readonly ruleSet: RuleSet
  readonly plan: Plan
  readonly snapshot: FigureSnapshot
  readonly outcome: Outcome
  readonly lines: ReadonlyMap<string, Line>
  /** By number. */
  readonly titles: ReadonlyMap<string, string>
  /** By member of the body axis; a member without a name of its own is shown as it is. */
  readonly body: (code: string) => ReportBody
  /** The same for several, in the order in which bodies are shown; each once. */
  readonly allBodies: (codes: readonly string[]) => readonly ReportBody[]
}

export function reportContext(ruleSet: RuleSet, plan: Plan, snapshot: FigureSnapshot, outcome: Outcome): ReportContext {
  const bodies = new Map(ruleSet.bodies.map((body) => [body.code, body]))
  const body = (code: string): ReportBody => bodies.get(code) ?? { code, name: code }
  return {
    ruleSet,
    plan,
    snapshot,
    outcome,
    lines: new Map(plan.lines.map((line) => [line.id, line])),
    titles: new Map(ruleSet.programmes.map(({ number, title }) => [number, title])),
    body,
    allBodies: (codes) => {
      const asked = new Set(codes)
      return [...[...bodies.keys()].filter((code) => asked.has(code)), ...[...asked].filter((code) => !bodies.has(code))].map(body)
    },
  }
}
