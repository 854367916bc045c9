import { randomPlan } from '@renkei/conformance'
import { evaluate } from '@renkei/evaluator'
import { stateWords, type LineOutcome, type Plan } from '@renkei/plan'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sym } from '../src/unfold/sym.ts'
import { Recalculated } from './helpers/recalculate.ts'
import { cellOf, unfoldedPlan } from './helpers/unfolded-plan.ts'

const runs = Number(process.env['RENKEI_RUNS'] ?? 200)
/** Plans computed by one engine: starting one takes longer than a plan. */
const together = 50
const waiting: readonly string[] = [stateWords.ja['awaiting-consultation'], stateWords.ja['awaiting-figures'], stateWords.ja['not-stated']]

test(`${runs} random plans, recalculated`, { timeout: 1_000_000 }, () => {
  const count = new Map<string, number>()
  const add = (what: string): unknown => count.set(what, (count.get(what) ?? 0) + 1)
  for (let first = 0; first < runs; first += together) {
    const plans = fc.sample(randomPlan, together).map(({ plan, snapshot }, i) => ({ plan, outcome: evaluate(plan, snapshot, {}), ...unfoldedPlan(plan, snapshot, String(i)) }))
    const engine = new Recalculated(plans.flatMap(({ sheets }) => sheets))
    for (const { plan, outcome, lines } of plans) {
      for (const op of new Set(Object.values(plan.nodes).map((node) => node.op))) add(`plans with ${op}`)
      for (const { line, year, cells } of lines) {
        const expected = outcome.lines.find((each) => each.line === line && each.year === year)!
        add(typeof cells === 'string' ? `not carried: ${cells}` : `lines ${expected.state}`)
        if (typeof cells !== 'string') compare(plan, expected, cells, engine)
      }
    }
    engine.destroy()
  }
  console.log(Object.fromEntries([...count].sort()))
})

/** Yen to yen; where there are none, the state in words. What is shown before anything is computed again is what is computed. */
function compare(plan: Plan, { state, yen, line, year }: LineOutcome, cells: readonly Sym[], engine: Recalculated): void {
  const shown = cells.map((sym) => {
    const cell = cellOf(sym)
    const value = cell === undefined ? (sym.fixedNone ? null : Number(sym.num.value)) : engine.get(cell)
    if (cell !== undefined) expect(value, JSON.stringify(plan)).toEqual(typeof cell.value === 'bigint' ? Number(cell.value) : cell.value)
    return value
  })
  if (yen !== undefined) expect(shown.map((value, i) => (typeof value === 'number' ? value : (yen[i] ?? 0) === 0 ? yen[i] : value)), `${line} ${year} ${JSON.stringify(plan)}`).toEqual(yen)
  // Who is outside the set may hand on to the state what the set waits for; cells do not.
  else if (waiting.includes(stateWords.ja[state])) expect(shown.some((value) => waiting.includes(String(value)))).toBe(true)
}
