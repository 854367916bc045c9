import type { AxisId, NodeId, Plan, PlanNode } from '@renkei/plan'
import { inputsOf, schedule } from '@renkei/plan'
import type { Rational } from '@renkei/money'

/** How far one rounding can move a share: one unit, or one unit for each other member of the axis. */
export interface Slack {
  readonly unit: Rational
  readonly others: AxisId | undefined
  /** Once for each member of these: they were added up. */
  readonly over?: readonly AxisId[]
}

/**
 * How a node's cells depend on what is open. `affine`: as weights and amounts do. `shaped`: rising or falling along with it, so that
 * its extremes lie at the ends, up to the slack of the roundings passed; `straight` where it is affine but for these. `entangled`: the ends
 * say nothing about what lies between.
 */
export type Dependence =
  | { readonly kind: 'free' | 'affine' | 'entangled' }
  /** A comparison of what is affine: the same at all ends, it is the same between them. */
  | { readonly kind: 'split' }
  | { readonly kind: 'shaped'; readonly slack: readonly Slack[]; readonly straight: boolean; /** A share itself: it has the sign of its amount. */ readonly share: boolean }

const FREE: Dependence = { kind: 'free' }
const AFFINE: Dependence = { kind: 'affine' }
const ENTANGLED: Dependence = { kind: 'entangled' }
const SPLIT: Dependence = { kind: 'split' }

/** The dependence of every node on the open items; `steady` says whether a comparison came out alike at all ends. */
export function dependences(plan: Plan, items: ReadonlySet<string>, steady: (id: NodeId) => boolean): ReadonlyMap<NodeId, Dependence> {
  const found = new Map<NodeId, Dependence>()
  const of = (id: NodeId): Dependence => found.get(id) ?? FREE
  const yearly = Object.values(plan.nodes).some((node) => node.op === 'open' && items.has(node.item) && node.axes.includes('year'))
  for (const group of schedule(plan)) {
    if ('node' in group) found.set(group.node, dependenceOf(plan.nodes[group.node]!, { items, of, yearly, steady }))
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

interface Around {
  readonly items: ReadonlySet<string>
  readonly of: (id: NodeId) => Dependence
  /** An item is open year by year. */
  readonly yearly: boolean
  readonly steady: (id: NodeId) => boolean
}

function dependenceOf(node: PlanNode, around: Around): Dependence {
  const { items, of, yearly } = around
  const inputs = inputsOf(node).map((input) => of(input.node))
  if (inputs.some(({ kind }) => kind === 'entangled')) return ENTANGLED
  if (inputs.every(({ kind }) => kind === 'free')) return node.op === 'open' && items.has(node.item) ? AFFINE : FREE
  if (node.op === 'when') return whenDependence(node, around)
  if (inputs.includes(SPLIT)) return ENTANGLED
  switch (node.op) {
    case 'compare':
      return (node.rel === 'lt' || node.rel === 'le') && inputs.every(isStraight) ? SPLIT : ENTANGLED
    case 'arith':
      return arithDependence(node.fn, node.of.map(of))
    case 'recorded':
      return either(inputs)
    case 'at':
      if ('key' in node.by && of(node.by.key).kind !== 'free') return ENTANGLED
      return yearly && node.axis === 'year' ? ENTANGLED : either(inputs)
    case 'sum':
      return yearly && node.over === 'year' ? ENTANGLED : sumDependence(of(node.of), node.over)
    case 'round':
      return shaped(of(node.of), { unit: node.unit, others: undefined }, false)
    case 'apportion':
      return apportionDependence(node, of)
    default:
      return ENTANGLED
  }
}

/** The branch read is the same whatever is agreed. */
function whenDependence({ cases, else: otherwise }: Extract<PlanNode, { op: 'when' }>, { of, steady }: Around): Dependence {
  const settled = cases.every(([guard]) => of(guard).kind === 'free' || (of(guard) === SPLIT && steady(guard)))
  return settled ? either([...cases.map(([, then]) => of(then)), of(otherwise)]) : ENTANGLED
}

/** One of them is read. */
function either(inputs: readonly Dependence[]): Dependence {
  if (inputs.includes(SPLIT)) return ENTANGLED
  if (inputs.every(({ kind }) => kind === 'free')) return FREE
  if (inputs.every(({ kind }) => kind !== 'shaped')) return AFFINE
  return {
    kind: 'shaped',
    slack: slackOf(inputs),
    straight: inputs.every(isStraight),
    share: inputs.every(isShare),
  }
}

/** Every member brings its own slack. */
function sumDependence(of: Dependence, axis: AxisId): Dependence {
  if (of.kind === 'affine') return AFFINE
  if (of.kind !== 'shaped' || !of.straight) return ENTANGLED
  return { ...of, slack: of.slack.map((slack) => ({ ...slack, over: [...(slack.over ?? []), axis] })) }
}

function slackOf(inputs: readonly Dependence[]): readonly Slack[] {
  return inputs.flatMap((input) => (input.kind === 'shaped' ? input.slack : []))
}

function isStraight(input: Dependence): boolean {
  return input.kind === 'free' || input.kind === 'affine' || (input.kind === 'shaped' && input.straight)
}

function isShare(input: Dependence): boolean {
  return input.kind === 'free' || (input.kind === 'shaped' && input.share)
}

function arithDependence(fn: string, inputs: readonly Dependence[]): Dependence {
  const touched = inputs.filter(({ kind }) => kind !== 'free')
  const [only] = touched
  const sum = fn === 'add' || fn === 'sub'
  if (only === undefined || (touched.length > 1 && !sum)) return ENTANGLED
  if (touched.every(({ kind }) => kind === 'affine')) {
    if (fn === 'div' && inputs[0] !== only) return ENTANGLED
    return fn === 'min' || fn === 'max' ? { kind: 'shaped', slack: [], straight: false, share: false } : AFFINE
  }
  // Steps of one sentence: what is affine in each is affine in the sum.
  if (sum && touched.every(isStraight)) return { kind: 'shaped', slack: slackOf(inputs), straight: true, share: fn === 'add' && inputs.every(isShare) }
  if (touched.length > 1 || only.kind !== 'shaped') return ENTANGLED
  if (sum) return { ...only, share: false }
  if (fn === 'min' || fn === 'max') return { ...only, straight: false, share: false }
  return only.slack.length === 0 && (fn === 'mul' || inputs[0] === only) ? { ...only, share: false } : ENTANGLED
}

/** Rounding what is affine or shaped. */
function shaped(of: Dependence, slack: Slack, share: boolean): Dependence {
  return of.kind === 'shaped' ? { kind: 'shaped', slack: [...of.slack, slack], straight: of.straight, share } : { kind: 'shaped', slack: [slack], straight: true, share }
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
