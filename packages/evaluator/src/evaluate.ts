import type { CheckOutcome, FigureSnapshot, Outcome, Plan, Scenario, Stage } from '@renkei/plan'
import type { Override, Run } from './core/run.ts'
import { readCheck } from './outcome/checks.ts'
import { lineOutcome } from './outcome/line-outcome.ts'
import { lineYear, type LineYear } from './outcome/line-year.ts'
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

/**
 * A plan and figures to yen: every line in every year with its state, the totals, the checks. Never throws on what a user wrote. For very
 * many bodies and years see `lineColumns`, which keeps nothing.
 */
export function evaluate(plan: Plan | Prepared, snapshot: FigureSnapshot, { scenario, stage = '見込算定' }: EvaluateOptions = {}): Outcome {
  const prepared = plan instanceof Prepared ? plan : prepare(plan)
  const { program } = prepared
  const run = program.start(snapshot, overridesOf(scenario))
  const { lines, checks } = readAll(prepared, run)
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
    checks,
    lines: withTrials(prepared, run, withEnds(prepared, run, lines)).map((line) => lineOutcome(line, shown)),
    causes: shown.list,
  }
  program.finish(run)
  return outcome
}

/** Computes the plan and keeps what lines and checks say in each year, in the order of the plan. */
function readAll({ program, placeCount }: Prepared, run: Run): { readonly lines: readonly LineYear[]; readonly checks: readonly CheckOutcome[] } {
  const lines = Array<LineYear>(placeCount)
  const checks: CheckOutcome[][] = []
  for (const reader of program.walk(run)) {
    if (reader.kind === 'line') {
      const place = reader.places[run.year]
      if (place !== undefined) lines[place.index] = lineYear(run, place)
    } else if (reader.yearly || run.year === 0) (checks[reader.index] ??= []).push(readCheck(run, reader))
  }
  return { lines, checks: checks.flat() }
}

export function overridesOf(scenario: Scenario | undefined): ReadonlyMap<string, Override> {
  return new Map(Object.entries(scenario?.override ?? {}).map(([leaf, column]) => [leaf, { column }]))
}
