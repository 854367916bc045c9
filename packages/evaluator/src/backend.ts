import { validatePlan, validateSnapshot, type Backend, type Outcome, type PlanProblem, type Refusal } from '@renkei/plan'
import { evaluate } from './evaluate.ts'
import { prepare } from './prepare.ts'

/** The evaluator as a back end: the plain outcome, then one for each scenario. */
export const evaluator: Backend<readonly Outcome[]> = {
  name: 'evaluator',
  natives: [],
  refuse(plan, snapshot) {
    const problems = validatePlan(plan)
    if (problems.length > 0) return problems.flatMap(refusals)
    const natives = Object.entries(plan.nodes).flatMap(([node, { op, ...rest }]) =>
      op === 'native' && 'name' in rest ? [{ node, code: 'native-operator', args: { name: rest.name } }] : [],
    )
    return [...natives, ...validateSnapshot(plan, snapshot).flatMap(refusals)]
  },
  emit(plan, snapshot, scenarios = []) {
    const prepared = prepare(plan)
    return [evaluate(prepared, snapshot), ...scenarios.map((scenario) => evaluate(prepared, snapshot, { scenario }))]
  },
}

function refusals({ nodes, code, args }: PlanProblem): readonly Refusal[] {
  return (nodes.length === 0 ? [''] : nodes).map((node) => ({ node, code, args }))
}
