import type { Cause, FigureSnapshot, Line, Plan, Scenario, State } from '@renkei/plan'
import type { Run } from './core/run.ts'
import { startOf } from './core/site.ts'
import { overridesOf } from './evaluate.ts'
import type { Place } from './outcome/place.ts'
import { readLine } from './outcome/read-line.ts'
import { prepare, Prepared } from './prepare.ts'

/** One line in one year, as columns over the line's body axis. `members` and `yen` hold until the next column is asked for: copy what must stay. */
export interface LineColumn {
  readonly line: Line
  readonly year: string
  readonly state: State
  /** 1 where the body is one of those concerned, whatever the state; else 0. */
  readonly members: Uint8Array
  /** Whole yen, exact, 0 for who is not concerned; undefined where the state has no yen. */
  readonly yen: Float64Array | undefined
  /** Sum of the yen, exact. */
  readonly total: number | undefined
  /** Yen that hang on what is open. */
  readonly hanging: number | undefined
  /** Why it is not determined. */
  readonly causes: readonly Cause[]
}

export interface ColumnOptions {
  readonly scenario?: Scenario
}

const NONE: readonly Cause[] = []

/**
 * A plan and figures to yen as columns, year by year, without keeping any: the lines of `evaluate` with the same yen and states, each as soon
 * as it is computed, for millions of amounts in memory that does not grow with years. Lines that read later years come after all others.
 * Open items are not tried: what `evaluate` calls 幅あり awaits here.
 */
export function* lineColumns(plan: Plan | Prepared, snapshot: FigureSnapshot, { scenario }: ColumnOptions = {}): Generator<LineColumn, void, undefined> {
  const program = (plan instanceof Prepared ? plan : prepare(plan)).lines
  const run = program.start(snapshot, overridesOf(scenario))
  try {
    for (const { places } of program.walk(run)) {
      const place = places[run.year]
      if (place !== undefined) yield columnOf(run, place)
    }
  } finally {
    program.finish(run)
  }
}

function columnOf(run: Run, place: Place): LineColumn {
  const members = run.concerned(place.count)
  const { state, causes, total, hanging } = readLine(run, place, members)
  const first = startOf(place.node, place.yearAt)
  const yen = total === undefined ? undefined : run.cells.num.subarray(first, first + place.count)
  return { line: place.line, year: place.year, state, members, yen, total, hanging, causes: causes === 0 ? NONE : run.causes.members(causes).map((at) => run.causes.list[at]!) }
}
