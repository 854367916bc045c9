import type { Diagnostic } from '@renkei/diagnostics'
import { evaluate } from '@renkei/evaluator'
import { resolveFigures } from '@renkei/figures'
import type { FigureSnapshot, Outcome, Plan, Scenario } from '@renkei/plan'
import { concernsAuthor } from './packages/concerns-author.ts'
import { faults } from './faults.ts'
import { notYetKnown } from './not-yet-known.ts'
import type { ReadingCache } from './reading-cache.ts'
import type { RuleSet } from './rule-set.ts'
import { stageOf } from './stage-of.ts'

export interface EvaluateOptions {
  /** ISO date: what was known. Without it, 1 April of each year computed, for decisions that of `computedFor`. */
  readonly asOf?: string
  /** The last year of the period unless said. */
  readonly computedFor?: number
  readonly scenario?: Scenario
  /** That of opening the rule set: figures of tables that did not change are not read again. */
  readonly cache?: ReadingCache
}

export interface Evaluation {
  readonly plan?: Plan
  readonly snapshot?: FigureSnapshot
  readonly outcome?: Outcome
  /** Somebody said what day the figures are to be read as of. */
  readonly asOfStated: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Figures resolved once, then the plan evaluated. A rule set with errors has no plan and so no outcome. */
export function evaluateRuleSet(ruleSet: RuleSet, options: EvaluateOptions = {}): Evaluation {
  const { plan, requests, records, decisions } = ruleSet.compiled
  const asOfStated = options.asOf !== undefined
  if (!plan) return { asOfStated, diagnostics: [] }
  const { snapshot, diagnostics } = resolveFigures(requests, ruleSet.tables, plan.axes, {
    axesHash: plan.axesHash,
    bodies: (ruleSet.compiled.program?.framework.bodies ?? []).map(({ name, code, span }) => ({ name, span, ...(code === undefined ? {} : { code }) })),
    successions: ruleSet.compiled.program?.successions ?? [],
    records,
    programmes: (ruleSet.compiled.program?.programmes ?? []).map(({ number, name, costs }) => ({ number, name, costs: costs.map((cost) => cost.name) })),
    recorded: decisions,
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    ...(options.cache ? { cache: options.cache.figures } : {}),
    computedFor: String(options.computedFor ?? ruleSet.years.at(-1)),
  })
  const stage = stageOf(Number(snapshot.computedFor), snapshot.asOf)
  const outcome = evaluate(plan, snapshot, { stage, ...(options.scenario ? { scenario: options.scenario } : {}) })
  const ofTables = diagnostics.filter((found) => found.name !== 'unknown-table' || !isUnreadable(String(found.args['table']), ruleSet))
  return { plan, snapshot, outcome, asOfStated, diagnostics: [...ofTables.filter((found) => concernsAuthor(found, ruleSet.packages)), ...notYetKnown(ruleSet, snapshot), ...faults(plan, outcome, ruleSet.plugged.methods)] }
}

/** The file is there, and why it cannot be read is already told. */
function isUnreadable(table: string, { diagnostics, tables }: RuleSet): boolean {
  const isTable = (source: string): boolean => source === table || source.endsWith(`/${table}`)
  return diagnostics.some(({ span }) => span && isTable(span.source)) && !tables.some(({ source }) => isTable(source))
}
