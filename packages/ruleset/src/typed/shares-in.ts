import type { State } from '@renkei/plan'
import { evaluateRuleSet, type EvaluateOptions } from '../evaluate-rule-set.ts'
import { report } from '../report-of.ts'
import type { EvaluationReport } from '../report.ts'
import type { RuleSet } from '../rule-set.ts'
import type { Names, ProgrammeOf } from './names.ts'

/** What a body bears of a cost in a fiscal year. */
export interface Share {
  readonly state: State
  /** Whole yen; absent where the state has no number. */
  readonly yen?: number
  /** Of what lies between two amounts. */
  readonly low?: number
  readonly high?: number
}

export interface ShareQuery<N extends Names, P extends ProgrammeOf<N>> {
  readonly year: N['year']
  readonly programme: P
  readonly cost: N['costs'][P]
  readonly body: N['body']
}

/**
 * Computes a rule set once and answers what a body bears: with its state alone where there is no number, `undefined` where the cost does
 * not concern the body, is not known, or the rule set has errors (`ruleSet.diagnostics` tells them).
 */
export function sharesIn<N extends Names>(ruleSet: RuleSet<N>, options: EvaluateOptions = {}): <P extends ProgrammeOf<N>>(query: ShareQuery<N, P>) => Share | undefined {
  const evaluation = evaluateRuleSet(ruleSet, options)
  const reports = new Map<number, EvaluationReport>()
  return ({ year, programme, cost, body }) => {
    const known = reports.get(year) ?? report(ruleSet, evaluation, { year })
    reports.set(year, known)
    const outcome = known.outcomes.find((one) => one.programme === programme && one.cost === cost)
    const share = outcome?.shares.find(({ name }) => name === body)
    if (!outcome || !(share ?? outcome.bodies.find(({ name }) => name === body))) return undefined
    const { yen, low, high } = share ?? {}
    return { state: outcome.state, ...(yen === undefined ? {} : { yen }), ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) }
  }
}
