import type { Expected, Programme, Verification } from '@renkei/compiler'
import { evaluate } from '@renkei/evaluator'
import type { FigureSnapshot, Outcome, Plan, Scenario } from '@renkei/plan'
import type { Evaluation } from '../evaluate-rule-set.ts'
import type { RuleSet } from '../rule-set.ts'
import { lineAt, statementAt } from '../statement-at.ts'
import type { CheckResult, Compared } from './check-result.ts'
import { checkedAmount } from './checked-amount.ts'
import { checkedDue } from './checked-due.ts'
import { checkedLine } from './checked-line.ts'
import { checkedSum } from './checked-sum.ts'
import { declaredChecks } from './declared-checks.ts'
import { isGivenInVain, scenarioOf } from './given-amounts.ts'

/** Runs every 検算: computes with the amounts it gives and compares what it expects, to the yen. */
export function runChecks(ruleSet: RuleSet, evaluation: Evaluation): readonly CheckResult[] {
  const { plan, snapshot, outcome } = evaluation
  if (!plan || !snapshot || !outcome) return []
  return (ruleSet.compiled.program?.verifications ?? []).flatMap((verification) => {
    const scenario = scenarioOf(verification, plan, programmesOf(ruleSet))
    const under = scenario ? evaluate(plan, snapshot, { scenario }) : outcome
    return [...verification.expected.map((expected) => resultOf(expected, { verification, scenario, outcome: under, plan, snapshot, ruleSet })), ...declaredChecks(verification, ruleSet)]
  })
}

interface Checking {
  readonly verification: Verification
  readonly scenario: Scenario | undefined
  readonly outcome: Outcome
  readonly plan: Plan
  readonly snapshot: FigureSnapshot
  readonly ruleSet: RuleSet
}

function resultOf(expected: Expected, checking: Checking): CheckResult {
  const { verification, outcome, plan, ruleSet } = checking
  const { year, programme, cost } = expected
  const id = 'body' in expected ? expected.body : undefined
  const body = ruleSet.bodies.find(({ code }) => code === id)?.name ?? id
  return {
    title: verification.name,
    statement: statementAt(expected.span, ruleSet),
    source: expected.span.source,
    line: lineAt(expected.span, ruleSet),
    year,
    programme,
    cost,
    ...(body === undefined ? {} : { body }),
    ...checked(expected, checking),
    ...(isGivenInVain(expected, verification, outcome, plan, programmesOf(ruleSet)) ? { holds: 'unknown', note: { why: 'given-not-used' } } : {}),
  }
}

function checked(expected: Expected, { outcome, plan, snapshot, scenario, ruleSet }: Checking): Compared {
  switch (expected.kind) {
    case 'amount':
      return checkedAmount(expected, plan, snapshot, scenario)
    case 'sum':
      return checkedSum(expected, outcome, plan)
    case 'due':
      return checkedDue(expected, plan)
    default:
      return checkedLine(expected, outcome, plan, programmesOf(ruleSet))
  }
}

function programmesOf({ compiled }: RuleSet): readonly Programme[] {
  return compiled.program?.programmes ?? []
}
