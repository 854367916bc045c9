import type { FigureSnapshot, Plan, Scenario, State } from '@renkei/plan'

/** What is computed: a plan with its figures, as it stands and in each scenario. */
export interface CaseInput {
  readonly name: string
  readonly plan: Plan
  readonly figures: FigureSnapshot
  readonly scenarios?: readonly Scenario[]
}

/** One line in one year. Open items are not tried at their ends: what an evaluation shows as 幅あり awaits here. */
export interface LineResult {
  /** Id of the scenario; left out for the plan as it stands. */
  readonly scenario?: string
  readonly line: string
  readonly year: string
  readonly state: State
  /** By member of the line's body axis, in its order: whole yen as text, null outside the set; left out where the state has no yen. */
  readonly yen?: readonly (string | null)[]
}

/** A line in one year that a back end cannot carry, and why. */
export interface LineRefusal {
  readonly line: string
  readonly year: string
  readonly cause: string
}

/**
 * What a back end says to one case: the lines, or the cause for which it cannot carry it. One that cannot carry some of the lines names
 * them, and is held to the others; the case counts as refused.
 */
export type Answer = { readonly lines: readonly LineResult[]; readonly without?: readonly LineRefusal[] } | { readonly refused: string }

/** A back end under test. It may be given many cases at once, and answers in their order. */
export interface Subject {
  readonly name: string
  /** How many cases it is given at a time: 1 unless said otherwise. */
  readonly batch?: number
  /** What it shows of a state, if it does not tell all of them apart: equal texts are equal states. */
  readonly showsAs?: (state: State) => string
  answer(cases: readonly CaseInput[]): Promise<readonly Answer[]>
}
