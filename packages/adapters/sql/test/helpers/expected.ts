import type { CaseInput, ExpectedCase, LineResult } from '@renkei/conformance'
import { lineColumns, prepare } from '@renkei/evaluator'
import type { Scenario } from '@renkei/plan'

/** What the evaluator makes of a case, as it stands and in each scenario. */
export function expectedBy(one: CaseInput): ExpectedCase {
  const prepared = prepare(one.plan)
  const lines = [undefined, ...(one.scenarios ?? [])].flatMap((scenario) => linesOf(one, prepared, scenario))
  return { ...one, expected: lines }
}

function linesOf({ figures }: CaseInput, prepared: ReturnType<typeof prepare>, scenario: Scenario | undefined): readonly LineResult[] {
  return Array.from(lineColumns(prepared, figures, scenario === undefined ? {} : { scenario }), ({ line, year, state, members, yen }) => ({
    ...(scenario === undefined ? {} : { scenario: scenario.id }),
    line: line.id,
    year,
    state,
    ...(yen === undefined ? {} : { yen: Array.from(members, (member, at) => (member === 1 ? String(yen[at]!) : null)) }),
  }))
}
