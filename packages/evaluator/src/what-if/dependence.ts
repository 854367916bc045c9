import type { AxisId, NodeId, Plan, PlanNode } from '@renkei/plan'
import { inputsOf, schedule } from '@renkei/plan'
import type { Rational } from '@renkei/money'

/** How far one rounding can move a share: one unit, or one unit for each other member of the axis. */
export interface Slack {
  readonly unit: Rational
  readonly others: AxisId | undefined
}

/**
 * How a node's cells depend on what is open. `affine`: as weights and amounts do. `shaped`: rising or falling along with it, so that
 * its extremes lie at the ends, up to the slack of the roundings passed. `entangled`: the ends say nothing about what lies between.
 */
export type Dependence =
  | { readonly kind: 'free' | 'affine' | 'entangled' }
  | { readonly kind: 'shaped'; readonly slack: readonly Slack[]; /** A share itself: it has the sign of its amount. */ readonly share: boolean }

const FREE: Dependence = { kind: 'free' }
const AFFINE: Dependence = { kind: 'affine' }
const ENTANGLED: Dependence = { kind: 'entangled' }

/** The dependence of every node on the open items. */
export function dependences(plan: Plan, items: ReadonlySet<string>): ReadonlyMap<NodeId, Dependence> {
  const found = new Map<NodeId, Dependence>()
  const of = (id: NodeId): Dependence => found.get(id) ?? FREE
  const yearly = Object.values(plan.nodes).some((node) => node.op === 'open' && items.has(node.item) && node.axes.includes('year'))
  for (const group of schedule(plan)) {
    if ('node' in group) found.set(group.node, dependenceOf(plan.nodes[group.node]!, items, of, yearly))
    else for (const id of group.perYear) found.set(id, recurrent(plan, group.perYear, items, of))
  }
  return found
}

/** A recurrence mixes years, and with them one question with itself. */
function recurrent(plan: Plan, group: readonly NodeId[], items: ReadonlySet<string>, of: (id: NodeId) => Dependence): Dependence {
  const touched = group.some((id) => {
    const node = plan.nodes[id]!
    return (node.op === 'open' && items.has(node.item)) || inputsOf(node).some((input) => of(input.node).kind !== 'free')
  })
  return touched ? ENTANGLED : FREE
}

function dependenceOf(node: PlanNode, items: ReadonlySet<string>, of: (id: NodeId) => Dependence, yearly: boolean): Dependence {
  const inputs = inputsOf(node).map((input) => of(input.node))
  if (inputs.some(({ kind }) => kind === 'entangled')) return ENTANGLED
  if (inputs.every(({ kind }) => kind === 'free')) return node.op === 'open' && items.has(node.item) ? AFFINE : FREE
  switch (node.op) {
    case 'arith':
      return arithDependence(node.fn, node.of.map(of))
    case 'when':
      return node.cases.some(([guard]) => of(guard).kind !== 'free') ? ENTANGLED : either(inputs)
    case 'recorded':
      return either(inputs)
    case 'at':
      if ('key' in node.by && of(node.by.key).kind !== 'free') return ENTANGLED
      return yearly && node.axis === 'year' ? ENTANGLED : either(inputs)
    case 'sum':
      return of(node.of).kind === 'affine' && !(yearly && node.over === 'year') ? AFFINE : ENTANGLED
    case 'round':
      return shaped(of(node.of), { unit: node.unit, others: undefined }, false)
    case 'apportion':
      return apportionDependence(node, of)
    default:
      return ENTANGLED
  }
}

/** One of them is read. */
function either(inputs: readonly Dependence[]): Dependence {
  if (inputs.every(({ kind }) => kind !== 'shaped')) return AFFINE
  return {
    kind: 'shaped',
    slack: inputs.flatMap((input) => (input.kind === 'shaped' ? input.slack : [])),
    share: inputs.every((input) => input.kind === 'free' || (input.kind === 'shaped' && input.share)),
  }
}

function arithDependence(fn: string, inputs: readonly Dependence[]): Dependence {
  const touched = inputs.filter(({ kind }) => kind !== 'free')
  const [only] = touched
  const sum = fn === 'add' || fn === 'sub'
  if (only === undefined || (touched.length > 1 && !sum)) return ENTANGLED
  if (touched.every(({ kind }) => kind === 'affine')) {
    if (fn === 'div' && inputs[0] !== only) return ENTANGLED
    return fn === 'min' || fn === 'max' ? { kind: 'shaped', slack: [], share: false } : AFFINE
  }
  if (touched.length > 1 || only.kind !== 'shaped') return ENTANGLED
  if (sum || fn === 'min' || fn === 'max') return { ...only, share: false }
  return only.slack.length === 0 && (fn === 'mul' || inputs[0] === only) ? { ...only, share: false } : ENTANGLED
}

/** Rounding what is affine or shaped. */
function shaped(of: Dependence, slack: Slack, share: boolean): Dependence {
  return of.kind === 'shaped' ? { kind: 'shaped', slack: [...of.slack, slack], share } : { kind: 'shaped', slack: [slack], share }
}

/** Shares rise with the amount, and with weights that are affine; with both at once, or within bounds, nothing is known. */
function apportionDependence(node: Extract<PlanNode, { op: 'apportion' }>, of: (id: NodeId) => Dependence): Dependence {
  const { amount, weight, lower, upper, remainder } = node
  const index = remainder.to === 'bearer' && typeof remainder.bearer !== 'string' ? [remainder.bearer.node] : []
  const others = [lower, upper, ...index].filter((id) => id !== undefined)
  if (lower !== undefined || upper !== undefined || others.some((id) => of(id).kind !== 'free')) return ENTANGLED
  const slack: Slack = { unit: node.unit, others: remainder.to === 'largest-remainder' ? undefined : node.over }
  if (of(weight).kind === 'free') return shaped(of(amount), slack, true)
  return of(weight).kind === 'affine' && of(amount).kind === 'free' ? shaped(AFFINE, slack, true) : ENTANGLED
}
