import type { Span } from '@renkei/diagnostics'
import type { NodeId } from '@renkei/plan'
import { amountOf, stated, standsForTotal, statementIn, totalOf } from '../1-bind/amount-of.ts'
import { newestFirst } from '../1-bind/decided.ts'
import { totalName } from '../1-bind/cost-name.ts'
import { covering } from '../1-bind/phrases.ts'
import type { AmountStatement, Cost, Programme, Rounding } from '../1-bind/program.ts'
import { costsIn, type Quantity } from '../1-bind/quantity/quantity.ts'
import { itemsApart } from '../1-bind/rest-of-costs.ts'
import { columnOf, type CellValue } from './column.ts'
import type { Lowering } from './lowering.ts'
import { yenNode } from './quantity/yen-node.ts'
import { byYear, exactYen, yen } from './shape.ts'
import { Site } from './site.ts'

/** Gives each cost its amount by year, once, whichever sentence asks. */
export class Amounts {
  readonly #lowering: Lowering
  readonly #rounding: Rounding
  readonly #programmes: ReadonlyMap<string, Programme>
  readonly #nodes = new Map<string, NodeId>()

  constructor(lowering: Lowering, programmes: readonly Programme[], rounding: Rounding) {
    this.#lowering = lowering
    this.#rounding = rounding
    this.#programmes = new Map(programmes.map((programme) => [programme.number, programme]))
  }

  /** Yen by year of a cost; what is counted as its increment is taken out of it. */
  node(programme: Programme, cost: Cost): NodeId {
    const key = `${programme.number}/${cost.name}`
    const known = this.#nodes.get(key)
    if (known !== undefined) return known
    const node = this.#lower(programme, cost)
    this.#nodes.set(key, node)
    return node
  }

  /** Of the cost of this name in the programme. */
  named(programme: Programme, name: string): NodeId {
    return this.node(programme, programme.costs.find((cost) => cost.name === name)!)
  }

  /** True in a year in which the text says what the cost comes to. */
  isStated(programme: Programme, cost: Cost, year: number): boolean {
    const source = cost.restates && this.#find(cost.restates.programme, cost.restates.cost)
    if (source) return this.isStated(source.programme, source.cost, year)
    const whole = workedOutTotal(programme, cost)
    if (whole) return this.isStated(programme, whole, year)
    if (cost.derived) return costsIn(cost.derived).every((name) => this.isStated(programme, this.#find(programme.number, name)!.cost, year))
    const basis = cost.kind === 'rest' ? totalOf(programme) : cost.excess && this.#find(programme.number, cost.excess.of)?.cost
    if (amountOf(basis ?? cost, programme, year).kind === 'yen') return true
    return programme.decisions.some(({ amounts }) => amounts.some((amount) => isOf(amount.cost, basis ?? cost, programme) && stated(amount.statements, year).kind === 'yen'))
  }

  #lower(programme: Programme, cost: Cost): NodeId {
    const source = cost.restates && this.#find(cost.restates.programme, cost.restates.cost)
    if (source) return this.node(source.programme, source.cost)
    if (cost.kind === 'rest') return this.#rest(programme, cost)
    if (cost.derived) return this.#derived(programme, cost, cost.derived)
    if (cost.excess) return this.#excess(programme, cost, cost.excess)
    const total = workedOutTotal(programme, cost)
    if (total) return this.node(programme, total)
    const whole = this.#stated(programme, cost)
    const increment = programme.costs.find((other) => other.excess?.of === cost.name)
    return increment ? this.#less([whole, this.node(programme, increment)], cost) : whole
  }

  /** What a definition works out: 純運営費とは、運営費から使用料収入を控除した額をいう。 */
  #derived(programme: Programme, cost: Cost, derived: Quantity): NodeId {
    const site = new Site({
      lowering: this.#lowering,
      programme: programme.number,
      cost,
      method: 'derived',
      span: derived.span,
      rounding: this.#rounding,
      amount: this.#stated(programme, wholeOf(programme, derived) ?? cost),
      years: this.#lowering.period,
      costs: (name) => this.named(programme, name),
      before: () => this.node(programme, cost),
    })
    return yenNode({ ...derived, text: cost.name }, site)
  }

  #find(number: string, name: string): { programme: Programme; cost: Cost } | undefined {
    const programme = this.#programmes.get(number)
    const cost = programme?.costs.find((found) => found.name === name)
    return programme && cost && { programme, cost }
  }

  /** その他の経費: the printed cost less the items with amounts of their own. */
  #rest(programme: Programme, cost: Cost): NodeId {
    const total = programme.costs.find((found) => found.kind === 'total')
    const items = itemsApart(programme)
    const whole = total?.derived ? this.node(programme, total) : this.#stated(programme, total ?? cost)
    return items.length === 0 ? whole : this.#less([whole, ...items.map((item) => this.node(programme, item))], cost)
  }

  /** What the cost exceeds its amount of the baseline year by; never below 0. */
  #excess(programme: Programme, cost: Cost, { of, year, span }: NonNullable<Cost['excess']>): NodeId {
    const { builder } = this.#lowering
    const source = this.#find(programme.number, of)
    const whole = this.#stated(programme, source?.cost ?? cost)
    const origin = this.#lowering.origin('increment', span)
    const frozen = builder.node({ op: 'at', of: whole, axis: 'year', by: { fixed: String(year) } }, { axes: byYear, type: yen, origin })
    const zero = builder.node({ op: 'const', value: { axes: [], values: [0] } }, { axes: [], type: yen, origin })
    const base = { axes: byYear, type: yen, origin, label: cost.name }
    const over = builder.node({ op: 'arith', fn: 'sub', of: [whole, frozen] }, base)
    return builder.node({ op: 'arith', fn: 'max', of: [over, zero] }, base)
  }

  /** What is left of the first when the others are taken out. */
  #less(of: readonly NodeId[], cost: Cost): NodeId {
    const origin = this.#lowering.origin('cost', cost.span)
    const [first, ...rest] = of
    return rest.reduce((left, right) => this.#lowering.builder.node({ op: 'arith', fn: 'sub', of: [left, right] }, { axes: byYear, type: yen, origin, label: cost.name }), first!)
  }

  /** The amounts the text states. One that is not whole yen is cut to the yen, and the cut is listed. */
  #stated(programme: Programme, cost: Cost): NodeId {
    const { builder, years } = this.#lowering
    const cells = years.map((year): CellValue => {
      const amount = amountOf(cost, programme, year)
      if (amount.kind === 'yen') return amount.value
      return amount.kind === 'nil' ? { none: 'nil' } : { waiting: 'figures' }
    })
    const whole = cells.every((cell) => typeof cell !== 'string' || !cell.includes('/'))
    const amounts = statementsOf(cost, programme)
    const origin = this.#lowering.origin('cost', placeOf(amounts, cost))
    const base = { axes: byYear, origin, originsByYear: this.#placesByYear(amounts), label: cost.name }
    const node = builder.node({ op: 'const', value: columnOf(byYear, cells) }, { ...base, type: whole ? yen : exactYen })
    if (whole) return this.#decided(programme, cost, node)
    builder.assume({ code: 'amount-cut-to-yen', text: '', origin })
    return this.#decided(programme, cost, builder.node({ op: 'round', of: node, unit: '1', direction: 'down' }, { ...base, type: yen }))
  }

  /** 決算額: what a cost came to in the end; awaited while the text does not say it. */
  settled(programme: Programme, cost: Cost): NodeId {
    const { builder, years } = this.#lowering
    const whole = standsForTotal(cost, programme) ? totalOf(programme) : undefined
    const amounts = cost.settled.length > 0 ? cost.settled : (whole?.settled ?? [])
    const cells = years.map((year): CellValue => {
      const amount = stated(amounts, year)
      if (amount.kind === 'yen') return amount.value
      return amount.kind === 'nil' ? { none: 'nil' } : { waiting: 'figures' }
    })
    const origin = this.#lowering.origin('cost', placeOf(amounts, cost))
    return builder.node({ op: 'const', value: columnOf(byYear, cells) }, { axes: byYear, type: yen, origin, label: `${cost.name}の決算額` })
  }

  /** What was decided that it comes to, the last decision first; years of which a decision says nothing are left to the one before. */
  #decided(programme: Programme, cost: Cost, node: NodeId): NodeId {
    const oldestFirst = [...newestFirst(programme.decisions)].reverse()
    return oldestFirst.reduce((otherwise, decision) => {
      const amounts = decision.amounts.filter((amount) => isOf(amount.cost, cost, programme)).flatMap(({ statements }) => statements)
      if (amounts.length === 0) return otherwise
      const values = this.#lowering.years.map((year) => {
        const found = stated(amounts, year)
        return found.kind === 'yen' ? Number(found.value) : null
      })
      return this.#lowering.decided(decision, { slot: `${decision.slot}/${cost.name}`, column: { axes: byYear, values }, otherwise, label: cost.name, span: amounts[0]!.span })
    }, node)
  }

  /** Where the amount of each year stands; years of which nothing is said have no place. */
  #placesByYear(amounts: readonly AmountStatement[]): Readonly<Record<string, number>> {
    const places: Record<string, number> = {}
    for (const year of this.#lowering.years) {
      const statement = statementIn(amounts, year)
      if (statement !== undefined) places[year] = this.#lowering.origin('cost', statement.span)
    }
    return places
  }
}

/** The printed cost that a sentence works out, of the one item that is all of it. */
function workedOutTotal(programme: Programme, cost: Cost): Cost | undefined {
  const total = standsForTotal(cost, programme) ? totalOf(programme) : undefined
  return total?.derived && total
}

/** True where a name is that of the cost, or of the printed cost that it is all of. */
export function isOf(name: string, cost: Cost, programme: Programme): boolean {
  return name === cost.name || (name === totalName && standsForTotal(cost, programme))
}

/** An amount may be that of the printed cost as a whole. */
/** The printed cost, under the name by which the text speaks of it. */
function wholeOf(programme: Programme, derived: Quantity): Cost | undefined {
  const names = costsIn(derived)
  return programme.costs.find((cost) => names.includes(cost.name) && standsForTotal(cost, programme)) ?? totalOf(programme)
}

/** Where the text says what a cost comes to: the origin of the node that holds it. */
export function placeOfAmount(cost: Cost, programme: Programme): Span {
  return placeOf(statementsOf(cost, programme), cost)
}

function statementsOf(cost: Cost, programme: Programme): readonly AmountStatement[] {
  return (standsForTotal(cost, programme) ? totalOf(programme)! : cost).amounts
}

/** Where the amounts of a cost are written: all of them, as one node holds every year. */
function placeOf(amounts: readonly AmountStatement[], cost: Cost): Span {
  const spans = amounts.map(({ span }) => span).filter(({ source }) => source === amounts[0]!.span.source)
  return spans.length === 0 ? cost.span : covering(spans)
}
