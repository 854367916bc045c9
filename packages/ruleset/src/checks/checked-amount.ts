import { inUnitOf, sameValue, statedFor, type Expected, type Quantity } from '@renkei/compiler'
import { trace } from '@renkei/evaluator'
import type { Cause, Cell, FigureSnapshot, NodeId, Plan, Scenario, State } from '@renkei/plan'
import type { Compared } from './check-result.ts'

type ExpectedAmount = Extract<Expected, { readonly kind: 'amount' }>

/** What is stated or worked out under a name, against what is expected of it. */
export function checkedAmount(asked: ExpectedAmount, plan: Plan, snapshot: FigureSnapshot, scenario: Scenario | undefined): Compared {
  const { of, year, value: expected } = asked
  if (!('form' in of)) {
    const value = statedFor(of, year)
    const actual = value === undefined ? undefined : { value, ...(of.unit === undefined ? {} : { unit: of.unit }) }
    return actual ? { holds: sameValue(expected, actual), expected, actual } : { holds: 'unknown', expected, actual: { state: 'awaiting-figures' } }
  }
  const node = definedNode(of, plan)
  const found = node === undefined ? undefined : cellOf(node, asked, plan, snapshot, scenario)
  if (!found) return { holds: 'unknown', expected, actual: { state: 'not-applicable' }, note: { why: 'not-used' } }
  const { cell, causes } = found
  if (cell.kind === 'none') return { holds: false, expected, actual: { state: cell.label === 'borne-directly' || cell.label === 'no-cost' ? cell.label : 'not-applicable' } }
  if (cell.kind !== 'exact' || typeof cell.value !== 'string') return { holds: cell.kind === 'error' ? false : 'unknown', expected, actual: { state: stateOf(cell, causes) } }
  const actual = inUnitOf(expected, cell.value, of)
  return { holds: sameValue(expected, actual), expected, actual }
}

/** The first node that its definition came to: the shares read it before any settlement does. */
function definedNode({ text, form }: Quantity, { nodes, origins }: Plan): NodeId | undefined {
  const span = form.kind === 'defined' ? form.of.span : undefined
  const isOwn = (origin: number) => origins[origin]!.span.source === span?.source && origins[origin]!.span.start === span.start && origins[origin]!.span.end === span.end
  return Object.keys(nodes).find((id) => nodes[id]!.label === text && isOwn(nodes[id]!.origin))
}

/** A cell of any node, read as that of a line of its own. */
function cellOf(node: NodeId, { year, body }: ExpectedAmount, plan: Plan, snapshot: FigureSnapshot, scenario: Scenario | undefined): { readonly cell: Cell; readonly causes: readonly Cause[] } | undefined {
  const of = { line: '検算', year: String(year), body: body ?? plan.axes.find(({ id }) => id === 'body')!.members[0]! }
  const line = { id: of.line, programme: '', cost: '', node, years: [of.year], bodies: 'body', part: 'share', inTotal: false, origin: plan.nodes[node]!.origin } as const
  const found = trace({ ...plan, lines: [line] }, snapshot, of, scenario)
  const cell = found?.steps.at(-1)?.result
  return cell && { cell, causes: found.causes }
}

function stateOf({ kind, causes: own }: Cell, causes: readonly Cause[]): State {
  if (kind === 'error') return 'error'
  const classes = own.map((at) => causes[at]!.class)
  return classes.includes('not-stated') ? 'not-stated' : classes.includes('consultation') ? 'awaiting-consultation' : 'awaiting-figures'
}
