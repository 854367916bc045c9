import type { Axis, Digest, FigureRequest, NodeId, Plan, Recorded, RecordRequest } from '@renkei/plan'
import type { Burden, Cost, Decision, Programme, Program, Rounding, Settlement } from '../1-bind/program.ts'
import { settledName } from '../1-bind/settled-name.ts'
import { inAny, yearsOfPeriod } from '../1-bind/years.ts'
import { receivedName } from '../1-bind/received-name.ts'
import { standsForTotal } from '../1-bind/amount-of.ts'
import { yearsBackOf } from '../1-bind/quantity/quantity.ts'
import { Amounts, isOf } from './amount.ts'
import { takenUpNode } from './basis.ts'
import { besideShares } from './beside-shares.ts'
import { columnOf } from './column.ts'
import { decidedOn, isLeftOpen, type Decided } from '../1-bind/decided.ts'
import { allNode, conditionNode } from './condition.ts'
import { Lowering } from './lowering.ts'
import { partAxis, partCounts } from './payment/lower-payments.ts'
import { byYear, byYearAndBody, exactYen, truth, yen } from './shape.ts'
import { entrantsNode } from './entrants.ts'
import { laterDifference, settledLines, yearsBackOfSettlement, yearsOfSettlement } from './settlement.ts'
import { type Settling, Site } from './site.ts'

export interface Lowered {
  readonly plan: Plan
  readonly requests: readonly FigureRequest[]
  readonly records: readonly RecordRequest[]
  /** What was decided on open items, by day. */
  readonly decisions: readonly Recorded[]
}

/** Every cost that somebody bears becomes a line of the plan. */
export function lower(program: Program, texts: ReadonlyMap<string, string>, digest?: Digest): Lowered {
  const period = yearsOfPeriod(program.framework.period)
  const back = Math.max(0, ...program.programmes.flatMap((programme) => [...yearsBack(programme, period[0]!), yearsBackOfSettlement(programme, period[0]!)]))
  const years = [...Array.from({ length: back }, (_, index) => period[0]! - back + index), ...period]
  const parts = partCounts(program).map((count): Axis => ({ id: partAxis(count), of: 'other', members: Array.from({ length: count }, (_, at) => String(at + 1)) }))
  const lowering = new Lowering(years, program.framework, texts, { bases: basesOf(program), pools: program.programmes.some(({ settlements }) => settlements.some(({ of }) => of === 'entrants')), parts })
  const lines = new Lines(lowering, program)
  for (const programme of program.programmes) lines.programme(programme)
  besideShares(program, lowering, lines)
  assume(program, lowering)
  return { plan: lowering.builder.build(digest), requests: lowering.requests(), records: lowering.records(), decisions: lowering.decisions() }
}

/** How many measures the largest mix has whose parts are left to be agreed. */
function basesOf({ programmes }: Program): number {
  return Math.max(0, ...programmes.flatMap(({ burdens }) => burdens.map(({ mix }) => mix?.components.length ?? 0)))
}

/** How many years before the period a programme reads: the share of an earlier year, the baseline of an increment. */
function yearsBack({ burdens, decisions, costs }: Programme, first: number): readonly number[] {
  return [...[...burdens, ...decisions.flatMap((decision) => decision.burdens)].map((burden) => burden.yearsBack), ...costs.map(({ excess, derived }) => (excess ? first - excess.year : derived ? yearsBackOf(derived, first) : 0))]
}

class Lines {
  readonly #lowering: Lowering
  readonly #program: Program
  readonly #amounts: Amounts
  readonly #nodes = new Map<string, NodeId>()

  constructor(lowering: Lowering, program: Program) {
    this.#lowering = lowering
    this.#program = program
    this.#amounts = new Amounts(lowering, program.programmes, program.framework.rounding ?? defaultRounding(program))
  }

  programme(programme: Programme): void {
    for (const cost of programme.costs) {
      if (cost.restates || programme.burdens.some((burden) => burden.cost === cost.name)) this.#line(programme, cost)
      if (programme.burdens.some((burden) => burden.cost === cost.name && burden.receives)) this.#received(programme, cost)
      for (const settlement of programme.settlements.filter((one) => one.cost === cost.name)) this.#settleBoth(programme, cost, settlement)
    }
  }

  /** Yen by year of a cost of a programme. */
  readonly amount = (programme: Programme | undefined, name: string): NodeId =>
    this.#amounts.node(programme!, programme!.costs.find((cost) => cost.name === name)!)

  /** What bodies bear of one cost, or of all that count. */
  readonly borne = (programmes: readonly Programme[], name: string | undefined, site: Site): NodeId => {
    const nodes = programmes.flatMap((programme) => programme.costs
      .filter((cost) => programme.burdens.some((burden) => burden.cost === cost.name) && (name === undefined ? isCounted(cost) : cost.name === name))
      .map((cost) => this.#node(programme, cost)))
    if (nodes.length === 0) return this.#lowering.outside(yen)
    return nodes.length === 1 ? nodes[0]! : site.node({ op: 'arith', fn: 'add', of: nodes }, byYearAndBody, yen, '年額')
  }

  #line(programme: Programme, cost: Cost): void {
    const burdens = programme.burdens.filter((burden) => burden.cost === cost.name)
    const amended = programme.decisions.flatMap(({ amends, burdens: own }) => (amends === undefined ? [] : own.filter((burden) => burden.cost === cost.name)))
    const said = [...burdens, ...amended]
    const years = this.#lowering.period.filter((year) => burdens.length === 0 || said.some((burden) => inAny(burden.years, year)))
    const amount = this.#amounts.node(programme, cost)
    const known = isKnown(cost)
    const { restates } = cost
    this.#lowering.builder.line({
      id: lineId(programme.number, cost.name),
      programme: programme.number,
      cost: cost.name,
      node: this.#node(programme, cost),
      years: years.map(String),
      bodies: 'body',
      part: 'share',
      inTotal: known,
      ...(restates ? { restates: lineId(restates.programme, restates.cost) } : {}),
      ...(sharesAll([...burdens, ...decidedOn(programme, cost).map(({ burden }) => burden)]) ? { conserves: amount } : {}),
      ...(known ? { hangs: amount } : {}),
      origin: this.#lowering.origin(burdens[0]?.method ?? 'restated', burdens[0]?.span ?? cost.span),
    })
  }

  /** Where some pay others, what each received is settled as what each paid is. */
  #settleBoth(programme: Programme, cost: Cost, settlement: Settlement): void {
    this.#settle(programme, cost, settlement)
    const paid = programme.burdens.filter((burden) => burden.cost === cost.name)
    if (paid.some(({ receives }) => receives)) this.#settle(programme, { ...cost, name: receivedName(cost.name) }, settlement, this.#receipts(programme, cost))
  }

  /** What is levied, refunded or carried over for a year before, each a line of its own. */
  #settle(programme: Programme, cost: Cost, settlement: Settlement, receipts?: Receipts): void {
    const lowering = this.#lowering
    const burdens = receipts?.burdens ?? programme.burdens.filter((burden) => burden.cost === cost.name)
    const years = yearsOfSettlement(settlement, burdens, lowering)
    const node = settlement.of === 'entrants' ? entrantsNode(this.#site(programme, cost, burdens[0]!), burdens[0]!, settlement) : this.#difference(programme, cost, settlement, receipts)
    for (const { part, word, node: settled } of years.length === 0 ? [] : settledLines(lowering, settlement, node)) {
      const settledCost = settledName(cost.name, word)
      lowering.builder.line({ id: lineId(programme.number, settledCost), programme: programme.number, cost: settledCost, node: settled, years: years.map(String), bodies: 'body', part, inTotal: receipts === undefined, origin: lowering.origin('settlement', settlement.span) })
    }
  }

  #difference(programme: Programme, cost: Cost, settlement: Settlement, receipts?: Receipts): NodeId {
    const lowering = this.#lowering
    const { of, measure, span } = settlement
    const burdens = receipts?.burdens ?? programme.burdens.filter((burden) => burden.cost === cost.name)
    const otherwise = receipts?.node ?? this.#node(programme, cost)
    const payers = burdens[0]!.payers ?? lowering.everyMember()
    const borne = (['decided', 'paid'] as const).reduce((node, kind) => {
      const record = lowering.recorded(kind, { programme: programme.number, cost: cost.name, payers, otherwise: node, span })
      return lowering.builder.node(record, { axes: byYearAndBody, type: yen, origin: lowering.origin('settlement', span), label: `${cost.name}の${kind === 'paid' ? '納付額' : '決定額'}` })
    }, otherwise)
    const mode: Mode = of === 'amount' ? { amount: this.#amounts.settled(programme, cost) } : { settling: { stage: 'final', ...(measure ? { measure } : {}) } }
    return laterDifference(lowering, settlement, { final: this.#burdens(programme, cost, burdens, { ...mode, ...(receipts ? { receipts: true } : {}) }), borne })
  }

  /** Where some pay others, what each receives is a line beside what each pays; it comes to as much. */
  #received(programme: Programme, cost: Cost): void {
    const { node, burdens } = this.#receipts(programme, cost)
    const { builder, period } = this.#lowering
    const origin = this.#lowering.origin(burdens[0]!.method, burdens[0]!.span)
    const paid = builder.node({ op: 'sum', of: this.#node(programme, cost), over: 'body' }, { axes: byYear, type: yen, origin })
    const alone = burdens.length === programme.burdens.filter((burden) => burden.cost === cost.name).length
    const name = receivedName(cost.name)
    builder.line({
      id: lineId(programme.number, name),
      programme: programme.number,
      cost: name,
      node,
      years: period.filter((year) => burdens.some((burden) => inAny(burden.years, year))).map(String),
      bodies: 'body',
      part: 'income',
      inTotal: false,
      ...(alone ? { conserves: paid } : {}),
      origin,
    })
  }

  #receipts(programme: Programme, cost: Cost): Receipts {
    const burdens = programme.burdens.filter((burden) => burden.cost === cost.name).flatMap((burden) => (burden.receives ? [{ ...burden, lower: burden.receives }] : []))
    return { burdens, node: this.#burdens(programme, cost, burdens, { ...stageOf(programme, cost), receipts: true }) }
  }

  /** A cost that only restates another is borne as that one is. */
  #node(programme: Programme, cost: Cost): NodeId {
    const id = lineId(programme.number, cost.name)
    const known = this.#nodes.get(id)
    if (known !== undefined) return known
    const burdens = programme.burdens.filter((burden) => burden.cost === cost.name)
    const node = burdens.length === 0 && cost.restates ? this.#restated(cost.restates) : this.#burdens(programme, cost, burdens, stageOf(programme, cost))
    this.#nodes.set(id, node)
    return node
  }

  #restated({ programme, cost }: NonNullable<Cost['restates']>): NodeId {
    const source = this.#program.programmes.find((found) => found.number === programme)!
    return this.#node(source, source.costs.find((found) => found.name === cost)!)
  }

  /** Exceptions first, then in the order written; each holds in its years, and where its conditions hold. */
  #burdens(programme: Programme, cost: Cost, burdens: readonly Burden[], mode: Mode): NodeId {
    const ordered = [...burdens.filter((burden) => burden.exception), ...burdens.filter((burden) => !burden.exception)]
    const lowered = ordered.map((burden) => ({ burden, site: this.#site(programme, cost, burden, mode) })).map(({ burden, site }) => ({ burden, site, node: borneBy(burden, site, mode) }))
    const decided = mode.receipts ? [] : olderThan(mode.before, decidedOn(programme, cost))
    const always = decided.length > 0 ? undefined : lowered.find(({ burden }) => burden.guards.length === 0 && this.#lowering.period.every((year) => inAny(burden.years, year)))
    if (lowered.length === 1 && always) return always.node
    const conditional = lowered.some(({ burden }) => burden.guards.length > 0)
    const origin = this.#lowering.origin(conditional ? 'conditional' : 'by-year', conditional ? ordered[0]!.span : cost.span)
    const cases = [
      ...decided.map((one) => [this.#onRecord(programme, cost, one), borneBy(one.burden, this.#site(programme, cost, one.burden, mode, one.decision), mode)] as const),
      ...lowered.map(({ burden, site, node }) => [this.#guard(burden, site, origin), node] as const),
    ]
    const type = mode.before ? exactYen : yen
    return this.#lowering.builder.node({ op: 'when', cases, else: this.#lowering.outside(type) }, { axes: byYearAndBody, type, origin })
  }

  /** True in the years of the sentence in which its conditions hold. */
  #guard(burden: Burden, site: Site, origin: number): NodeId {
    const everyYear = this.#lowering.years.every((year) => inAny(burden.years, year))
    const years = everyYear && burden.guards.length > 0 ? [] : [this.#yearMask(burden, origin)]
    return allNode([...years, ...burden.guards.map((guard) => conditionNode(guard, this.#lowering.everyMember(), site))], site)
  }

  #yearMask(burden: Burden, origin: number): NodeId {
    const value = columnOf(byYear, this.#lowering.years.map((year) => inAny(burden.years, year)))
    return this.#lowering.builder.node({ op: 'const', value }, { axes: byYear, type: truth, origin })
  }

  /** True in the years a decision is about, from the day it was made. */
  #onRecord(programme: Programme, cost: Cost, { decision, burden, slot }: Decided): NodeId {
    const { builder, years } = this.#lowering
    const origin = this.#lowering.origin('decision', decision.span)
    const never = builder.node({ op: 'const', value: columnOf(byYear, years.map(() => false)) }, { axes: byYear, type: truth, origin })
    const holds = years.map((year) => inAny(burden.years, year) && (decision.amends !== undefined || isLeftOpen(programme, cost.name, year)))
    return this.#lowering.decided(decision, { slot, column: columnOf(byYear, holds), otherwise: never, label: decision.name, span: decision.span })
  }

  #site(programme: Programme, cost: Cost, burden: Burden, mode: Mode = {}, decision?: Decision): Site {
    const { amount, settling } = mode
    return new Site({
      lowering: this.#lowering,
      programme: programme.number,
      cost,
      method: burden.method,
      span: burden.span,
      rounding: burden.rounding ?? this.#program.framework.rounding ?? defaultRounding(this.#program),
      amount: amount ?? this.#amounts.node(programme, cost),
      settling,
      years: this.#yearsOf(programme, cost, burden),
      costs: (name) => (amount !== undefined && isOf(name, cost, programme) ? amount : this.#amounts.named(programme, name)),
      before: () => this.#burdens(programme, cost, programme.burdens.filter((one) => one.cost === cost.name), { ...mode, before: decision }),
    })
  }

  /** A sentence without a cost to share, as of what is used at a price, computes in each of its years. */
  #yearsOf(programme: Programme, cost: Cost, burden: Burden): readonly number[] {
    const years = this.#lowering.period.filter((year) => inAny(burden.years, year))
    return burden.sharesCost ? years.filter((year) => this.#amounts.isStated(programme, cost, year)) : years
  }
}

/** What a cost is worked out from: the amount it came to in the end, the figures of one stage. */
interface Mode {
  readonly amount?: NodeId
  readonly settling?: Settling
  /** What is received rather than paid; what is decided says nothing of it. */
  readonly receipts?: true
  /** Without this amendment and those after it, and not rounded. */
  readonly before?: Decision | undefined
}

/** The sentences read from the side of those who are paid, and what comes of them. */
interface Receipts {
  readonly burdens: readonly Burden[]
  readonly node: NodeId
}

function borneBy(burden: Burden, site: Site, { before }: Mode): NodeId {
  return before && burden.sharing ? takenUpNode(site, burden.sharing(site), { span: burden.span, name: '改正前の負担額' }) : burden.lower(site)
}

/** The last decision comes first. */
function olderThan(before: Decision | undefined, decided: readonly Decided[]): readonly Decided[] {
  return before ? decided.slice(decided.findLastIndex(({ decision }) => decision === before) + 1) : decided
}

/** While the year lasts it goes by estimates; what they were off is settled. */
function stageOf({ settlements }: Programme, { name }: Cost): Mode {
  return settlements.some(({ cost, of }) => cost === name && of === 'estimates') ? { settling: { stage: 'first' } } : {}
}

/** In the printed amount, not beside it where it may arise. */
function isKnown({ kind, excess }: Cost): boolean {
  return kind !== 'conditional' || excess !== undefined
}

function isCounted(cost: Cost): boolean {
  return isKnown(cost) && cost.restates === undefined
}

/** The shares come to the cost: by every sentence, and by what is decided where one leaves it open. */
function sharesAll(burdens: readonly Burden[]): boolean {
  return burdens.some((burden) => burden.sharesCost) && burdens.every((burden) => burden.sharesCost || burden.open)
}

export function lineId(programme: string, cost: string): string {
  return `${programme}/${cost}`
}

/** The first sentence whose yen depend on a rounding that nobody wrote. */
export function withoutRounding(program: Program): Burden | undefined {
  if (program.framework.rounding) return undefined
  return program.programmes.flatMap(({ burdens, decisions }) => [...burdens, ...decisions.flatMap((decision) => decision.burdens)]).find((burden) => burden.rounds && !burden.rounding)
}

/** Where the text has no rule: below 1 yen is cut, the yen left go by the largest remainders; listed as an assumption. */
export function defaultRounding(program: Program): Rounding {
  return { unit: '1', direction: 'down', remainder: { to: 'largest-remainder' }, assumed: false, span: program.framework.span }
}

/** What the author declares (仮定), and what the plan had to take for granted. */
function assume(program: Program, lowering: Lowering): void {
  const { builder } = lowering
  for (const { name, content, span } of program.assumptions) {
    builder.assume({ code: 'declared', text: content === '' ? name : `${name}：${content}`, origin: lowering.origin('assumption', span) })
  }
  if (withoutRounding(program)) builder.assume({ code: 'rounding-not-stated', text: '', origin: lowering.origin('rounding', defaultRounding(program).span) })
  for (const programme of program.programmes) {
    for (const cost of programme.costs) {
      if (!standsForTotal(cost, programme)) continue
      const burdens = programme.burdens.filter((burden) => burden.cost === cost.name)
      if (burdens.length > 0 && burdens.every(({ method }) => method === 'metered' || method === 'between')) continue
      const line = lineId(programme.number, cost.name)
      const code = programme.costs.some(({ excess }) => excess?.of === cost.name) ? 'whole-cost-with-increment' : 'whole-cost'
      builder.assume({ code, text: `事業【${programme.number}】${cost.name}`, line, origin: lowering.origin('cost', cost.span) })
    }
  }
}
