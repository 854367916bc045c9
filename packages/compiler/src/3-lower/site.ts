import type { Span } from '@renkei/diagnostics'
import type { AxisId, Column, NodeId, Op, OpenItem, PlanBuilder, ValueType, Waiting } from '@renkei/plan'
import type { Agreed, BodySet, Cost, IndicatorReading, Rounding, WeightSource } from '../1-bind/program.ts'
import { agreedNode } from './agreed.ts'
import type { Lowering } from './lowering.ts'
import { apportionNode } from './rounding.ts'
import { BASE, byYearAndBody, ratio, yen } from './shape.ts'
import { memberMask, possibleMask, roleFilled, weighed, weightNode } from './weights.ts'

/** What a year goes by while it lasts, or what it is settled by; `measure` takes the place of the figure shared by. */
export interface Settling {
  readonly stage: 'first' | 'final'
  readonly measure?: IndicatorReading
}

/** Where a method lowers: one cost of one programme, its amount, and the tools to make nodes that know their place in the text. */
export class Site {
  readonly lowering: Lowering
  readonly programme: string
  readonly cost: Cost
  readonly method: string
  readonly span: Span
  readonly rounding: Rounding
  /** Yen by year. */
  readonly amount: NodeId
  /** Years in which there is something to compute, so that its figures are needed. */
  readonly years: readonly number[]
  /** Who pays the other steps of the same sentence: a remainder may go to them. */
  readonly beside: BodySet | undefined
  /** 按分した額: what each body was to bear by the sentence that this one takes up, not rounded. */
  readonly shared: NodeId | undefined
  /** Which figures a cost that is settled later goes by. */
  readonly settling: Settling | undefined
  readonly origin: number
  readonly #costs: (name: string) => NodeId
  readonly #before: () => NodeId

  constructor(fields: {
    lowering: Lowering
    programme: string
    cost: Cost
    method: string
    span: Span
    rounding: Rounding
    amount: NodeId
    years: readonly number[]
    costs: (name: string) => NodeId
    before: () => NodeId
    beside?: BodySet
    shared?: NodeId
    settling?: Settling | undefined
  }) {
    this.lowering = fields.lowering
    this.programme = fields.programme
    this.cost = fields.cost
    this.method = fields.method
    this.span = fields.span
    this.rounding = fields.rounding
    this.amount = fields.amount
    this.years = fields.years
    this.#costs = fields.costs
    this.#before = fields.before
    this.beside = fields.beside
    this.shared = fields.shared
    this.settling = fields.settling
    this.origin = this.lowering.origin(fields.method, fields.span)
  }

  /** A place beside all costs: for what follows the shares and has no amount of its own. */
  static beside({ lowering, programme, method, span }: { lowering: Lowering; programme: string; method: string; span: Span }): Site {
    const cost = { name: '', kind: 'total', amounts: [], settled: [], span } as const
    const rounding = { unit: '1', direction: 'down', remainder: { to: 'largest-remainder' }, assumed: false, span } as const
    return new Site({ lowering, programme, cost, method, span, rounding, amount: '', years: [], costs: () => '', before: () => '' })
  }

  get builder(): PlanBuilder {
    return this.lowering.builder
  }

  /** This place as one step of a sequence: it sees only what the steps before it left. */
  step(method: string, amount: NodeId, beside: BodySet): Site {
    const { lowering, programme, cost, span, rounding, years, settling } = this
    return new Site({ lowering, programme, cost, method, span, rounding, amount, years, settling, beside, costs: this.#costs, before: this.#before })
  }

  /** This place, for what a definition says: its nodes lead back to it. */
  defining(span: Span): Site {
    const { lowering, programme, cost, rounding, amount, years, shared, settling } = this
    return new Site({ lowering, programme, cost, method: 'definition', span, rounding, amount, years, settling, costs: this.#costs, before: this.#before, ...(shared === undefined ? {} : { shared }) })
  }

  /** This place with what the sentence before shared. */
  takingUp(shared: NodeId): Site {
    const { lowering, programme, cost, method, span, rounding, amount, years, settling } = this
    return new Site({ lowering, programme, cost, method, span, rounding, amount, years, settling, costs: this.#costs, before: this.#before, shared })
  }

  node(op: Op, axes: readonly AxisId[], type: ValueType, label?: string): NodeId {
    return this.builder.node(op, { axes, type, origin: this.origin, ...(label === undefined ? {} : { label }) })
  }

  /** A constant that comes from the statement of a set, wherever the set is used: equal ones are one node. */
  ofSet(set: BodySet, value: Column, type: ValueType): NodeId {
    const origin = this.lowering.origin('set', set.span)
    return this.builder.node({ op: 'const', value }, { axes: value.axes, type, origin, label: set.name })
  }

  /** Yen by body that are rounded: the node knows the sentence that says how. */
  rounded(op: Extract<Op, { op: 'round' | 'apportion' }>, { assumed, span }: Rounding, axes: readonly AxisId[] = byYearAndBody): NodeId {
    const roundedBy = this.lowering.origin(assumed ? 'assumption' : 'rounding', span)
    return this.builder.node(op, { axes, type: yen, origin: this.origin, roundedBy })
  }

  constant(value: Column, type: ValueType, label?: string): NodeId {
    return this.node({ op: 'const', value }, value.axes, type, label)
  }

  arith(fn: 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max', of: readonly NodeId[], type: ValueType): NodeId {
    const axes = byYearAndBody.filter((axis) => of.some((id) => this.builder.axesOf(id).includes(axis)))
    return this.node({ op: 'arith', fn, of }, axes, type)
  }

  weights(set: BodySet, source: WeightSource): NodeId {
    return weightNode(this, set, source)
  }

  /** A node as the weight of the set's members. */
  weighed(set: BodySet, node: NodeId): NodeId {
    return weighed(this, set, node)
  }

  /** Yen by year of a cost of the programme. */
  amountOf(cost: string): NodeId {
    return this.#costs(cost)
  }

  /** What is counted of each member: nil is nothing to pay for. */
  figure(reading: IndicatorReading, set: BodySet): NodeId {
    return this.lowering.figure(this.#settled(reading), set, this.span, { years: this.years, weighs: false, stage: this.settling?.stage })
  }

  /** What the members share by, in the years computed or in those named. */
  measure(reading: IndicatorReading, set: BodySet, years: readonly number[] = this.years): NodeId {
    return this.lowering.figure(this.#settled(reading), set, this.span, { years, weighs: true, stage: this.settling?.stage })
  }

  #settled(reading: IndicatorReading): IndicatorReading {
    const { measure } = this.settling ?? {}
    return measure?.indicator === reading.indicator ? measure : reading
  }

  /** The amount shared by weight, rounded once, the remainder to whom the rule names. */
  share(weight: NodeId, amount: NodeId = this.amount): NodeId {
    return apportionNode(this, weight, amount)
  }

  /** True for the set's members. */
  members(set: BodySet): NodeId {
    return memberMask(this, set)
  }

  /** True for the set's members, and for whoever may become one in a year whose role is not filled. */
  possible(set: BodySet): NodeId {
    return possibleMask(this, set)
  }

  /** Nodes of the set's members; the others are 対象外. */
  within(set: BodySet, node: NodeId, type: ValueType): NodeId {
    return this.#choose(memberMask(this, set), node, type)
  }

  /** What concerns every member of the framework; a payer beside them is 対象外. */
  amongMembers(node: NodeId, type: ValueType): NodeId {
    const { bodies, candidates } = this.lowering
    return bodies.length === candidates.length ? node : this.within(this.lowering.everyMember(), node, type)
  }

  /** Something open among a set: told together with a role that nobody fills yet. */
  openWithin(set: BodySet, node: NodeId, type: ValueType): NodeId {
    return this.#choose(possibleMask(this, set), roleFilled(this, set, node), type)
  }

  #choose(mask: NodeId, node: NodeId, type: ValueType): NodeId {
    return this.node({ op: 'when', cases: [[mask, node]], else: this.lowering.outside(type) }, byYearAndBody, type)
  }

  /** 改正前の負担額: what each was to bear before the amendment that speaks, not rounded where it is shared by weights. */
  borneBefore(): NodeId {
    return this.#before()
  }

  /** A number, or the shares of a whole, that is left to be agreed within bounds. */
  agreed(agreed: Agreed): NodeId {
    return agreedNode(this, agreed)
  }

  /** One of the shares of a whole. */
  partOf(shares: NodeId, at: number): NodeId {
    const axes = this.builder.axesOf(shares).filter((axis) => axis !== BASE)
    return this.node({ op: 'at', of: shares, axis: BASE, by: { fixed: String(at + 1) } }, axes, ratio)
  }

  /** Something to be decided, as a value. */
  open(item: { waiting: Waiting; about: string; who: readonly string[]; by?: string; trial?: NodeId }, axes: readonly AxisId[], type: ValueType): NodeId {
    const open: OpenItem = { ...item, id: `${this.programme}/${this.cost.name}/${this.lowering.openCount(this.programme, this.cost.name)}`, origin: this.origin }
    this.builder.open(open)
    return this.node({ op: 'open', item: open.id }, axes, type, item.about)
  }
}
