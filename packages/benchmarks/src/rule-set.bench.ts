import { evaluate, prepare, tracer } from '@renkei/evaluator'
import { ExplainContext, explainLine } from '@renkei/explanation'
import type { FigureSnapshot, Outcome, Plan } from '@renkei/plan'
import { evaluateRuleSet, openRuleSet, ReadingCache, type SourceText } from '@renkei/ruleset'
import type { Section } from './section.ts'
import { yamagata } from './yamagata.ts'

const edited = '懇談会開催費は'

/** The 44 programmes of the Yamagata area: from the plan to yen, from text to plan, and every explanation. */
export function ruleSetSection(): Section {
  const sources = yamagata()
  const { plan, snapshot, outcome } = evaluated(sources)
  let checksum = 0
  const prepared = prepare(plan)
  const cache = new ReadingCache()
  let keystroke = 0
  return {
    title: 'The 44 programmes of the Yamagata area, five years',
    work: 'Yen from the plan; the plan from the text, with another character typed each time; an explanation of every cost and year, then of every body in each.',
    entries: [
      {
        name: 'plan to yen',
        run: () => (checksum += evaluate(prepared, snapshot).totals.reduce((sum, total) => sum + total.determined, 0)),
      },
      {
        name: 'text to plan',
        run: () => (checksum += openRuleSet(typed(sources, keystroke++), { cache }).compiled.plan!.lines.length),
      },
      { name: 'every explanation', run: () => (checksum += explainAll(plan, snapshot, outcome, [undefined])) },
      { name: 'every explanation, body by body', run: () => (checksum += explainAll(plan, snapshot, outcome, bodiesOf(plan))) },
    ],
    unit: 'plan to yen',
    warmUp: 100,
    targets: [],
    limits: [
      { of: 'plan to yen', milliseconds: 1 },
      { of: 'text to plan', milliseconds: 15 },
      { of: 'every explanation', milliseconds: 20 },
    ],
    checksum: () => checksum,
  }
}

function evaluated(sources: readonly SourceText[]): { plan: Plan; snapshot: FigureSnapshot; outcome: Outcome } {
  const { plan, snapshot, outcome } = evaluateRuleSet(openRuleSet(sources))
  if (!plan || !snapshot || !outcome) throw new Error('the rule set of the benchmark has errors')
  return { plan, snapshot, outcome }
}

/** One character typed: the amount of programme 1 differs every time. */
function typed(sources: readonly SourceText[], keystroke: number): readonly SourceText[] {
  const amount = `令和7年度${100 + (keystroke % 900)}千円`
  return sources.map((source) => (source.text.includes(edited) ? { ...source, text: source.text.replace('令和7年度523千円', amount) } : source))
}

function bodiesOf(plan: Plan): readonly string[] {
  return plan.axes.find((axis) => axis.id === 'body')!.members
}

/** Explains each cost and year, for all bodies at once (undefined) or for each. What is summed is the amounts told. */
function explainAll(plan: Plan, snapshot: FigureSnapshot, outcome: Outcome, bodies: readonly (string | undefined)[]): number {
  const context = new ExplainContext({
    plan,
    snapshot,
    outcome,
    trace: tracer(plan, snapshot).trace,
    bodies: new Map(bodiesOf(plan).map((code) => [code, { name: code, code }])),
    locate: ({ source, start }) => ({ file: source, line: 1, column: start + 1 }),
    language: 'ja',
  })
  let told = 0
  for (const { line, year } of outcome.lines) {
    for (const body of bodies) told += explainLine(context, { line, year, ...(body === undefined ? {} : { body }) })!.yen.length
  }
  return told
}
