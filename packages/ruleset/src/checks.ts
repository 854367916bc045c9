import type { Expected, Given, Verification } from '@renkei/compiler'
import { lineId } from '@renkei/compiler'
import { evaluate } from '@renkei/evaluator'
import { type Line, type LineOutcome, type NodeId, type Outcome, type Plan, type Scenario, type State, stateWords } from '@renkei/plan'
import type { Evaluation } from './evaluate-rule-set.ts'
import type { RuleSet } from './rule-set.ts'

/** One line of 検算 and how it came out. */
export interface CheckResult {
  /** The heading of the check. */
  readonly title: string
  /** What is checked, as typed. */
  readonly statement: string
  readonly holds: boolean | 'unknown'
  readonly source: string
  /** From 1. */
  readonly line: number
  /** Whole yen, or a state in the words of the check. */
  readonly expected: { readonly yen: string } | { readonly state: string }
  readonly actual: { readonly yen: string } | { readonly state: State }
}

/** Runs every 検算: computes with the amounts it gives and compares what it expects, to the yen. */
export function runChecks(ruleSet: RuleSet, evaluation: Evaluation): readonly CheckResult[] {
  const { plan, snapshot, outcome } = evaluation
  if (!plan || !snapshot || !outcome) return []
  return (ruleSet.compiled.program?.verifications ?? []).flatMap((verification) => {
    const scenario = scenarioOf(verification, plan)
    const under = scenario ? evaluate(plan, snapshot, { scenario }) : outcome
    return verification.expected.map((expected) => resultOf(expected, verification, under, plan, ruleSet))
  })
}

/** The amounts a check gives replace those of the plan, where they differ. */
function scenarioOf(verification: Verification, plan: Plan): Scenario | undefined {
  const override: Record<NodeId, Scenario['override'][string]> = {}
  for (const given of verification.given) {
    const node = amountNode(given, plan)
    const amount = node === undefined ? undefined : plan.nodes[node]
    if (node === undefined || amount?.op !== 'const') continue
    const column = override[node] ?? amount.value
    const year = plan.axes.find((axis) => axis.id === 'year')!.members.indexOf(String(given.year))
    const values = [...column.values]
    values[year] = Number(given.value)
    const marks = Object.fromEntries(Object.entries(column.marks ?? {}).filter(([at]) => Number(at) !== year))
    override[node] = { ...column, values, marks }
  }
  return Object.keys(override).length === 0 ? undefined : { id: verification.name, label: verification.name, override }
}

function amountNode({ programme, cost }: Given, plan: Plan): NodeId | undefined {
  const line = lineOf(programme, cost, plan)
  return line?.conserves ?? line?.hangs
}

function lineOf(programme: string, cost: string, plan: Plan): Line | undefined {
  return plan.lines.find((line) => line.id === lineId(programme, cost))
}

function resultOf(expected: Expected, verification: Verification, outcome: Outcome, plan: Plan, ruleSet: RuleSet): CheckResult {
  const found = outcome.lines.find((line) => line.line === lineId(expected.programme, expected.cost) && line.year === String(expected.year))
  return {
    title: verification.name,
    statement: textAt(expected, ruleSet),
    source: expected.span.source,
    line: lineAt(expected, ruleSet),
    ...compared(expected, found, plan),
  }
}

/** Where yen are expected and there are none yet, it is not known whether the check holds. */
function compared(expected: Expected, found: LineOutcome | undefined, plan: Plan): Pick<CheckResult, 'holds' | 'expected' | 'actual'> {
  const state = found?.state ?? 'not-applicable'
  if (expected.kind === 'state') return { holds: expected.state === stateWords.ja[state], expected: { state: expected.state }, actual: { state } }
  const yen = expected.kind === 'total' ? found?.total : found?.yen?.[plan.axes.find((axis) => axis.id === 'body')!.members.indexOf(expected.body)]
  if (typeof yen !== 'number') return { holds: isOpen(found) ? 'unknown' : false, expected: { yen: expected.yen }, actual: { state } }
  return { holds: String(yen) === expected.yen, expected: { yen: expected.yen }, actual: { yen: String(yen) } }
}

function isOpen(found: LineOutcome | undefined): boolean {
  return found !== undefined && (found.state === 'bounded' || found.state === 'not-stated' || found.state.startsWith('awaiting'))
}

function textAt({ span }: Expected, ruleSet: RuleSet): string {
  const text = ruleSet.files.find((file) => file.source === span.source)?.text ?? ''
  return text.slice(span.start, span.end).replace(/[\s\u3000]+/g, '')
}

function lineAt({ span }: Expected, ruleSet: RuleSet): number {
  const text = ruleSet.files.find((file) => file.source === span.source)?.text ?? ''
  return text.slice(0, span.start).split('\n').length
}
