import type { CheckedValue, Cost, Expected, Given, Verification } from '@renkei/compiler'
import { lineId } from '@renkei/compiler'
import { evaluate } from '@renkei/evaluator'
import { inputsOf, type Line, type LineOutcome, type NodeId, type Outcome, type Plan, type Scenario, type State, stateWords } from '@renkei/plan'
import type { Evaluation } from './evaluate-rule-set.ts'
import { declaredChecks } from './declared-checks.ts'
import type { RuleSet } from './rule-set.ts'
import { lineAt, statementAt } from './statement-at.ts'

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
  /** Whole yen, a state in the words of the check, or a number or time that is declared. */
  readonly expected: { readonly yen: string } | { readonly state: string } | CheckedValue
  readonly actual: { readonly yen: string } | { readonly state: State } | CheckedValue
  /** What it is about: year, number of the programme, cost, and the body where its share is checked. Of something declared, no programme and its name for the cost. */
  readonly year?: number
  readonly programme: string
  readonly cost: string
  readonly body?: string
  readonly note?: CheckNote
}

/** Why a check does not simply hold or fail. */
export type CheckNote =
  /** The body is not among those who bear the cost in the year. */
  | { readonly why: 'outside' }
  /** An amount was given for the sake of the check, and the method does not use it. */
  | { readonly why: 'given-not-used' }
  /** 事業費 has no sum while this part of it is open. */
  | { readonly why: 'open-part'; readonly cost: string }

/** Runs every 検算: computes with the amounts it gives and compares what it expects, to the yen. */
export function runChecks(ruleSet: RuleSet, evaluation: Evaluation): readonly CheckResult[] {
  const { plan, snapshot, outcome } = evaluation
  if (!plan || !snapshot || !outcome) return []
  return (ruleSet.compiled.program?.verifications ?? []).flatMap((verification) => {
    const scenario = scenarioOf(verification, plan)
    const under = scenario ? evaluate(plan, snapshot, { scenario }) : outcome
    return [...verification.expected.map((expected) => resultOf(expected, verification, under, plan, ruleSet)), ...declaredChecks(verification, ruleSet)]
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
  const { year, programme, cost } = expected
  const body = expected.kind === 'share' ? (ruleSet.bodies.find(({ code }) => code === expected.body)?.name ?? expected.body) : undefined
  const result = compared(expected, foundFor(expected, outcome, ruleSet), plan)
  return {
    title: verification.name,
    statement: statementAt(expected.span, ruleSet),
    source: expected.span.source,
    line: lineAt(expected.span, ruleSet),
    year,
    programme,
    cost,
    ...(body === undefined ? {} : { body }),
    ...result,
    ...(isGivenInVain(expected, verification, outcome, plan) ? { holds: 'unknown', note: { why: 'given-not-used' } } : {}),
  }
}

type Found = Pick<LineOutcome, 'state' | 'total' | 'yen'> & { readonly openPart?: string }

function foundFor({ programme, cost, year }: Expected, outcome: Outcome, ruleSet: RuleSet): Found | undefined {
  const lineIn = (name: string) => outcome.lines.find((line) => line.line === lineId(programme, name) && line.year === String(year))
  const costs = ruleSet.compiled.program?.programmes.find(({ number }) => number === programme)?.costs ?? []
  const isWhole = costs.some(({ name, kind }) => name === cost && kind === 'total')
  return lineIn(cost) ?? (isWhole ? sumOfParts(costs.filter(isPart).map(({ name }) => ({ name, line: lineIn(name) }))) : undefined)
}

/** What makes the printed cost: its items, an increment taken out of one, その他の経費. */
function isPart({ kind, excess }: Cost): boolean {
  return kind === 'item' || kind === 'rest' || (kind === 'conditional' && excess !== undefined)
}

/** 事業費 has no burden of its own; it is the sum of its parts where all of them are settled. */
function sumOfParts(parts: readonly { readonly name: string; readonly line: LineOutcome | undefined }[]): Found | undefined {
  const unsettled = parts.find(({ line }) => line?.total === undefined)
  if (parts.length === 0) return undefined
  if (unsettled) return { state: unsettled.line?.state ?? 'not-applicable', openPart: unsettled.name }
  const state = parts.some(({ line }) => line?.state === 'provisional') ? 'provisional' : 'determined'
  return { state, total: parts.reduce((sum, { line }) => sum + (line?.total ?? 0), 0) }
}

/** Where yen are expected and there are none yet, it is not known whether the check holds. */
function compared(expected: Expected, found: Found | undefined, plan: Plan): Pick<CheckResult, 'holds' | 'expected' | 'actual' | 'note'> {
  const state = found?.state ?? 'not-applicable'
  if (expected.kind === 'state') return { holds: expected.state === stateWords.ja[state], expected: { state: expected.state }, actual: { state } }
  const wanted = { expected: { yen: expected.yen } }
  if (found?.openPart !== undefined) return { ...wanted, holds: 'unknown', actual: { state }, note: { why: 'open-part', cost: found.openPart } }
  const yen = expected.kind === 'total' ? found?.total : found?.yen?.[plan.axes.find((axis) => axis.id === 'body')!.members.indexOf(expected.body)]
  if (yen === null) return { ...wanted, holds: false, actual: { state: 'not-applicable' }, note: { why: 'outside' } }
  if (typeof yen !== 'number') return { ...wanted, holds: isOpen(found) ? 'unknown' : false, actual: { state } }
  return { ...wanted, holds: String(yen) === expected.yen, actual: { yen: String(yen) } }
}

/** An amount given for the sake of the check that the yen do not depend on shows nothing. */
function isGivenInVain(expected: Expected, { given }: Verification, outcome: Outcome, plan: Plan): boolean {
  const line = lineOf(expected.programme, expected.cost, plan)
  const own = given.filter(({ programme, cost, year }) => programme === expected.programme && cost === expected.cost && year === expected.year)
  const found = outcome.lines.find((one) => one.line === line?.id && one.year === String(expected.year))
  if (expected.kind === 'state' || own.length === 0 || !line || found?.total === undefined || found.state === 'no-cost') return false
  const read = nodesBehind(line.node, plan)
  return own.every((each) => !read.has(amountNode(each, plan) ?? ''))
}

function nodesBehind(root: NodeId, { nodes }: Plan): ReadonlySet<NodeId> {
  const seen = new Set([root])
  for (const id of seen) for (const { node } of inputsOf(nodes[id]!)) seen.add(node)
  return seen
}

function isOpen(found: Found | undefined): boolean {
  return found !== undefined && (found.state === 'bounded' || found.state === 'not-stated' || found.state.startsWith('awaiting'))
}
