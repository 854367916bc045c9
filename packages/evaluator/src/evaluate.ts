import type { FigureSnapshot, Outcome, Plan, Scenario, Stage } from '@renkei/plan'
import type { Override } from './core/run.ts'
import { checkOutcomes } from './outcome/checks.ts'
import { lineOutcome } from './outcome/line-outcome.ts'
import { readLine } from './outcome/read-line.ts'
import { ShownCauses } from './outcome/shown-causes.ts'
import { totals } from './outcome/totals.ts'
import { prepare, Prepared } from './prepare.ts'
import { withEnds } from './what-if/with-ends.ts'
import { withTrials } from './what-if/with-trials.ts'

export interface EvaluateOptions {
  readonly scenario?: Scenario
  /** 見込算定 unless said otherwise. */
  readonly stage?: Stage
}

/** A plan and figures to yen: every line in every year with its state, the totals, the checks. Never throws on what a user wrote. */
export function evaluate(plan: Plan | Prepared, snapshot: FigureSnapshot, { scenario, stage = '見込算定' }: EvaluateOptions = {}): Outcome {
  const prepared = plan instanceof Prepared ? plan : prepare(plan)
  const { program } = prepared
  const run = program.start(snapshot, overridesOf(scenario))
  program.compute(run)
  const lines = prepared.places.map((place) => readLine(run, place))
  const shown = new ShownCauses(run)
  const { layout } = run
  let summed: Outcome['totals'] | undefined
  // What is derived and may not be asked for is worked out when it is read.
  const outcome: Outcome = {
    get plan() {
      return prepared.hash
    },
    get snapshot() {
      return snapshot.hash
    },
    ...(scenario === undefined ? {} : { scenario: scenario.id }),
    stage,
    get totals() {
      return (summed ??= totals(layout, lines))
    },
    checks: checkOutcomes(program, run),
    lines: withTrials(prepared, run, withEnds(prepared, run, lines)).map((line) => lineOutcome(line, shown)),
    causes: shown.list,
  }
  program.finish(run)
  return outcome
}

export function overridesOf(scenario: Scenario | undefined): ReadonlyMap<string, Override> {
  return new Map(Object.entries(scenario?.override ?? {}).map(([leaf, column]) => [leaf, { column }]))
}
