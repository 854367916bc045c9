import { tracer } from '@renkei/evaluator'
import { ExplainContext } from '@renkei/explanation'
import type { Line, LineOutcome } from '@renkei/plan'
import { evaluateRuleSet, type EvaluationReport, report } from '@renkei/ruleset'
import { fileURLToPath } from 'node:url'
import { isUsageProblem } from '../../src/arguments/usage-problem.ts'
import { openFolder } from '../../src/open-folder.ts'
import { placeFinder } from '../../src/place-finder.ts'

export const folder = fileURLToPath(new URL('../../../rulesets/yamagata-core-city', import.meta.url))

const opened = openFolder(folder)
if (isUsageProblem(opened) || opened.ruleSet === undefined) throw new Error('the rule set cannot be read')

export const { texts, diagnostics } = opened
export const { ruleSet } = opened
export const evaluation = evaluateRuleSet(ruleSet)
export const { plan, snapshot, outcome } = evaluation as Required<typeof evaluation>

export const bodies = plan.axes.find(({ id }) => id === 'body')!.members

export function reportOf(year: number, part: { readonly programme?: string; readonly body?: string } = {}): EvaluationReport {
  return report(ruleSet, evaluation, { year, ...part })
}

/** Every line in every year of the period. */
export const found: readonly { readonly line: Line; readonly outcome: LineOutcome }[] = outcome.lines.map((each) => ({
  line: plan.lines.find(({ id }) => id === each.line)!,
  outcome: each,
}))

export function explainContext(language: 'ja' | 'en'): ExplainContext {
  const traced = tracer(plan, snapshot)
  return new ExplainContext({
    plan,
    snapshot,
    outcome,
    language,
    trace: (of) => traced.trace(of),
    bodies: new Map(ruleSet.bodies.map(({ code, name }) => [code, { name, code }])),
    programmes: new Map(ruleSet.programmes.map(({ number, title }) => [number, title])),
    locate: placeFinder(texts),
  })
}
