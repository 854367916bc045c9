import { lineColumns, prepare, type Prepared } from '@renkei/evaluator'
import type { FigureSnapshot, Plan, Scenario } from '@renkei/plan'
import { evaluateRuleSet, openRuleSet } from '@renkei/ruleset'
import { sourcesOf, type Framework } from './framework.ts'

/** The plan and the figures of a framework, from its text. */
export function planOf(framework: Framework): { readonly plan: Plan; readonly prepared: Prepared; readonly snapshot: FigureSnapshot } {
  const { plan, snapshot } = evaluateRuleSet(openRuleSet(sourcesOf(framework)))
  if (!plan || !snapshot) throw new Error('the framework of the benchmark has errors')
  return { plan, prepared: prepare(plan), snapshot }
}

/** Every yen of every column, added up. */
export function sumOfColumns(prepared: Prepared, snapshot: FigureSnapshot, scenario?: Scenario): number {
  let sum = 0
  for (const { yen } of lineColumns(prepared, snapshot, scenario && { scenario })) sum += sumOf(yen!)
  return sum
}

/** The first programme costs more in each. */
export function scenarioOf({ nodes, axes }: Plan, number: number): Scenario {
  const cost = Object.keys(nodes).find((id) => nodes[id]!.op === 'const' && nodes[id]!.axes.join() === 'year')!
  const values = axes.find(({ id }) => id === 'year')!.members.map((_, year) => 1_000_000 * (number + 1) + year)
  return { id: String(number), label: '', override: { [cost]: { axes: ['year'], values } } }
}

export function sumOf(yen: Float64Array): number {
  let sum = 0
  for (let i = 0; i < yen.length; i++) sum += yen[i]!
  return sum
}
