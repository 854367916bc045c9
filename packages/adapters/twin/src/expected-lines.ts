import type { NodeId, Outcome, Plan, Trace } from '@renkei/plan'
import type { Rational } from '@renkei/money'
import type { Basis, ExpectedLine } from './expected.ts'

/** What the rules say of every cost that has yen in the year; `traceOf` tells how one of them came about. */
export function expectedLines(plan: Plan, outcome: Outcome, year: string, traceOf: (of: { line: string; year: string; body: string }) => Trace | undefined): readonly ExpectedLine[] {
  return plan.lines.flatMap((line): ExpectedLine[] => {
    const found = outcome.lines.find((each) => each.line === line.id && each.year === year)
    const members = plan.axes.find(({ id }) => id === line.bodies)?.members ?? []
    const yen = new Map(members.flatMap((code, i) => (typeof found?.yen?.[i] === 'number' ? [[code, found.yen[i]] as const] : [])))
    if (yen.size === 0) return []
    const trace = traceOf({ line: line.id, year, body: [...yen.keys()][0]! })
    const basis = trace === undefined ? undefined : basisIn(plan, trace, members)
    return [{ line: line.id, programme: line.programme, cost: line.cost, yen, ...(basis === undefined ? {} : { basis }) }]
  })
}

/** From the last sharing of the trace: amount, weights, and the terms of the weights. */
function basisIn(plan: Plan, { steps }: Trace, members: readonly string[]): Basis | undefined {
  const step = steps.findLast(({ op, shares }) => op === 'apportion' && shares !== undefined)
  const node = step && plan.nodes[step.node]
  if (step?.shares === undefined || node?.op !== 'apportion') return undefined
  const weights = new Map(members.flatMap((code, i) => entry(code, step.shares!.weight[i])))
  return { amount: step.shares.amount, weights, parts: partsIn(plan, steps, node.weight, node.over) }
}

function entry(code: string, value: Rational | null | undefined): readonly (readonly [string, Rational])[] {
  return value === null || value === undefined ? [] : [[code, value]]
}

function partsIn(plan: Plan, steps: Trace['steps'], weight: NodeId, over: string): Basis['parts'] {
  const id = unguarded(plan, weight)
  const node = plan.nodes[id]!
  if (node.op !== 'arith' || node.fn !== 'add') return []
  const own = steps.filter((step) => step.node === id)
  return node.of.map((_, term) => new Map(own.flatMap(({ at, inputs }) => {
    const value = inputs[term]?.value
    return typeof value === 'string' ? [[at[over]!, value] as const] : []
  })))
}

/** What a mask lets through. */
function unguarded(plan: Plan, id: NodeId): NodeId {
  const node = plan.nodes[id]!
  return node.op === 'when' && node.cases.length === 1 ? unguarded(plan, node.cases[0]![1]) : id
}
