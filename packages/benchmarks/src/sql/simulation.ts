import type { FigureSnapshot, Plan, Scenario } from '@renkei/plan'
import { frameworkOf, type Framework } from '../municipalities/framework.ts'
import { planOf } from '../municipalities/renkei.ts'

/** One cost of all municipalities over thirty years, shared by population in scenarios of other populations. */
export interface Case {
  readonly framework: Framework
  readonly plan: Plan
  readonly snapshot: FigureSnapshot
  /** By scenario, the first as it stands: people by body. */
  readonly populations: readonly (readonly number[])[]
  readonly scenarios: readonly Scenario[]
}

export function caseOf(bodies: number, years: number, count: number): Case {
  const framework = frameworkOf(bodies, 1, years)
  const { plan, snapshot } = planOf(framework)
  const [figure] = Object.values(snapshot.figures)
  if (figure === undefined) throw new Error('nothing is shared by a figure')
  const others = Array.from({ length: count }, (_, i) => framework.population.map((people, body) => people + ((body * 31 + i * 17) % 97)))
  const column = (people: readonly number[]) => {
    const repeated = figure.column.values.length / people.length
    return { axes: figure.column.axes, values: Array.from({ length: repeated }, () => people).flat() }
  }
  const scenarios = others.map((people, i) => ({ id: `s${i}`, label: '', override: { [figure.key]: column(people) } }))
  return { framework, plan, snapshot, populations: [framework.population, ...others], scenarios }
}
