import type { Column, Plan, Scenario } from '@renkei/plan'
import fc from 'fast-check'
import type { CaseInput } from '../run/result.ts'
import { randomPlan } from './random-plan.ts'

/** The same cases for the same seed: plans with figures, each also in some scenarios that replace figures and constants. */
export function randomCases(seed: number, count: number, scenarios = 0): readonly CaseInput[] {
  const drawn = fc.sample(fc.tuple(randomPlan, fc.array(fc.array(fc.integer({ min: -3, max: 400 }), { minLength: 18, maxLength: 18 }), { minLength: scenarios, maxLength: scenarios })), { numRuns: count, seed })
  return drawn.map(([{ plan, snapshot }, values], at) => ({
    name: `random ${seed}/${at}`,
    plan,
    figures: snapshot,
    ...(scenarios === 0 ? {} : { scenarios: values.map((numbers, i) => scenarioOf(plan, `s${i}`, numbers)) }),
  }))
}

/** Replaces about every second leaf by other numbers of the same shape. */
function scenarioOf(plan: Plan, id: string, numbers: readonly number[]): Scenario {
  const override: Record<string, Column> = {}
  Object.entries(plan.nodes).forEach(([node, { op, axes, type, ...rest }], at) => {
    if (type.kind !== 'number' || numbers[at % numbers.length]! % 2 !== 0) return
    const name = op === 'const' ? node : op === 'figure' && 'key' in rest ? rest.key : op === 'open' && 'item' in rest ? rest.item : undefined
    if (name === undefined) return
    const count = axes.reduce((cells, axis) => cells * plan.axes.find((one) => one.id === axis)!.members.length, 1)
    override[name] = { axes, values: Array.from({ length: count }, (_, i) => numbers[(at + i) % numbers.length]!) }
  })
  return { id, label: id, override }
}
