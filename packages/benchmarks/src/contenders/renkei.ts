import { evaluate, prepare } from '@renkei/evaluator'
import type { Contender } from './contender.ts'
import { renkeiPlan } from './renkei-plan.ts'

/** Renkei: the plan is prepared once; amount and figures come in as a scenario. The outcome has states, totals and causes besides the yen. */
export function renkei(): Contender {
  const { plan, snapshot, cost } = renkeiPlan()
  const prepared = prepare(plan)
  return {
    name: 'renkei',
    share(amount, weights) {
      const override = { [cost]: { axes: ['year'], values: [amount] }, 人口: { axes: ['body'], values: weights } }
      const outcome = evaluate(prepared, snapshot, { scenario: { id: 'bench', label: 'bench', override } })
      return outcome.lines[0]!.yen as readonly number[]
    },
  }
}
