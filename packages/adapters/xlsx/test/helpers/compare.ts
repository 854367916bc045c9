import { stateWords, type Outcome } from '@renkei/plan'
import { expect } from 'vitest'
import type { Cell, Workbook, WorkbookInput } from '../../src/index.ts'

const NONE = new Set<unknown>(['対象外', '負担なし', '各自負担', '計上なし'])

/** Every yen and every state of the recalculated workbook is the evaluator's. Returns how many yen were compared. */
export function compareWith(outcome: Outcome, { year, plan }: WorkbookInput, { decided, refusals }: Workbook, engine: { get(cell: Cell): unknown }): number {
  let compared = 0
  for (const line of plan.lines.filter((each) => each.years.includes(year))) {
    const expected = outcome.lines.find((each) => each.line === line.id && each.year === year)!
    const found = decided.find((each) => each.line === line.id)
    if (found === undefined) {
      expect(refusals.some((each) => each.line === line.id) || expected.state === 'not-applicable', line.id).toBe(true)
      continue
    }
    if (line.part !== 'payment') expect(engine.get(found.state), line.id).toBe(stateWords.ja[expected.state])
    if (expected.yen === undefined) continue
    const yen = found.yen.map((cell, i) => (cell === undefined ? null : asYen(engine.get(cell), expected.yen![i]!)))
    expect(yen, line.id).toEqual(expected.yen)
    compared += yen.filter((each) => each !== null).length
  }
  return compared
}

/** Zero for a reason is a text in the workbook; the evaluator says null outside the set and 0 inside. */
function asYen(value: unknown, expected: number | null): unknown {
  return NONE.has(value) && (expected ?? 0) === 0 ? expected : value
}
