import { axesHash } from '../axes-hash.ts'
import type { Plan } from '../plan.ts'
import { problemAt, type PlanProblem } from '../plan-problem.ts'
import { planProblems } from '../plan-problems.ts'
import { checkAxes } from './check-axes.ts'
import { checkLines } from './check-lines.ts'
import { checkNodes } from './check-nodes.ts'
import { checkTypes } from './check-types.ts'

/** Everything a well-formed plan may still get wrong. A plan without problems can be scheduled and carried out by any back end. */
export function validatePlan(plan: Plan): readonly PlanProblem[] {
  const problems = [...checkNodes(plan), ...checkLines(plan)]
  if (axesHash(plan.axes) !== plan.axesHash) problems.push(problemAt(plan, 'axes-hash-differs', []))
  if (problems.some(({ code }) => code === 'unknown-node' || code === 'unknown-axis' || code === 'too-many-nodes')) return problems
  const ids = Object.keys(plan.nodes)
  return [...problems, ...ids.flatMap((id) => [...checkAxes(plan, id), ...checkTypes(plan, id)]), ...planProblems(plan)]
}
