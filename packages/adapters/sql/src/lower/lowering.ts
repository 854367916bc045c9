import { schedule, type AxisId, type FigureSnapshot, type NodeId, type Plan, type PlanNode, type Scenario } from '@renkei/plan'
import type { Cell, NumberCell, TruthCell } from './cell.ts'
import { leafCell, truthOf } from './leaf-cell.ts'
import type { LeafValue } from './leaf-values.ts'
import { Leaves, overriddenBy } from './leaves.ts'
import { apportion } from './operators/apportion.ts'
import { arith } from './operators/arith.ts'
import { along, fixed, keyed, shifted } from './operators/at.ts'
import { compared, logic } from './operators/compare.ts'
import { recorded, type Record as Entry } from './operators/recorded.ts'
import { round } from './operators/round.ts'
import { sum, windowSum } from './operators/sum.ts'
import { choose, when } from './operators/when.ts'
import { compare as relate } from '../tree/truths.ts'
import { AWAITING, ERROR, FIGURES, NOT_APPLICABLE } from './status.ts'
import { withTwins } from './twin-axis.ts'
import { Workshop } from './workshop.ts'

/** The axis of scenarios: its first member is the plan as it stands. */
export const SCENARIO: AxisId = 'scenario#'

/** How an operator sees the nodes it reads: of all years, or within a recurrence of one. */
interface View {
  of(id: NodeId): Cell
  /** The cell `shift` years away; undefined before the first. */
  shifted?(id: NodeId, shift: number): Cell | undefined
  /** All that were computed before, by position of the year; undefined: those of the whole axis are there. */
  earlier?(id: NodeId): readonly Cell[] | undefined
  slice(cell: Cell): Cell
}

/** Turns the nodes of a plan into columns, in the order of the schedule. A recurrence is written out year by year. */
export class Lowering {
  readonly shop: Workshop
  readonly #plan: Plan
  readonly #leaves: Leaves
  readonly #scenarios: readonly Scenario[]
  readonly #cells = new Map<NodeId, Cell>()
  readonly #slices = new Map<string, Cell>()

  constructor(plan: Plan, snapshot: FigureSnapshot, scenarios: readonly Scenario[], limit: bigint | undefined) {
    const own = scenarios.length === 0 ? [] : [{ id: SCENARIO, of: 'other' as const, members: ['', ...scenarios.map(({ id }) => id)] }]
    this.shop = new Workshop(withTwins([...own, ...plan.axes]), limit)
    this.#plan = plan
    this.#leaves = new Leaves(plan, snapshot)
    this.#scenarios = scenarios
    for (const group of schedule(plan)) {
      if ('node' in group) this.#cells.set(group.node, this.#lower(group.node, plan.nodes[group.node]!, { of: (id) => this.cell(id), slice: (cell) => cell }))
      else this.#unroll(group.perYear)
    }
  }

  cell(id: NodeId): Cell {
    return this.#cells.get(id)!
  }

  #unroll(ids: readonly NodeId[]): void {
    const years = this.shop.members('year')
    const computed = new Map(ids.map((id) => [id, [] as Cell[]]))
    years.forEach((_, year) => {
      const slice = (id: NodeId): Cell => this.#slice(id, year)
      const view: View = {
        of: (id) => computed.get(id)?.[year] ?? slice(id),
        shifted: (id, shift) => (year + shift < 0 ? undefined : (computed.get(id)?.[year + shift] ?? this.#slice(id, year + shift))),
        earlier: (id) => computed.get(id)?.slice(0, year),
        slice: (cell) => fixed(this.shop, cell, 'year', years[year]!),
      }
      for (const id of ids) computed.get(id)!.push(this.#lower(id, this.#plan.nodes[id]!, view))
    })
    for (const [id, cells] of computed) this.#cells.set(id, this.#stack(cells))
  }

  #slice(id: NodeId, year: number): Cell {
    const key = `${id} ${year}`
    let cell = this.#slices.get(key)
    if (cell === undefined) this.#slices.set(key, (cell = fixed(this.shop, this.cell(id), 'year', this.shop.members('year')[year]!)))
    return cell
  }

  /** The years of a recurrence as one column again. */
  #stack(cells: readonly Cell[]): Cell {
    const { integers: i, statuses } = this.shop
    const cases = cells.slice(0, -1).map((cell, year) => [relate('eq', i.axis('year'), i.literal(year)), cell] as const)
    const last = cells.at(-1)!
    return choose(this.shop, cases, last, statuses.choose(cases.map(([hold, cell]) => [hold, cell.status] as const), last.status))
  }

  #lower(id: NodeId, node: PlanNode, view: View): Cell {
    const number = (input: NodeId): NumberCell => view.of(input) as NumberCell
    const bound = (input: NodeId | undefined): NumberCell | undefined => (input === undefined ? undefined : number(input))
    switch (node.op) {
      case 'const':
      case 'figure':
      case 'open':
        return this.#leaf(id, node)
      case 'recorded':
        return this.#recorded(id, node, view)
      case 'at':
        return this.#at(node, view)
      case 'arith':
        return arith(this.shop, node.fn, node.of.map(number))
      case 'compare':
        if (node.rel === 'and' || node.rel === 'or' || node.rel === 'not') return logic(this.shop, node.rel, node.of.map((input) => view.of(input) as TruthCell))
        return compared(this.shop, node.rel, number(node.of[0]!), number(node.of[1]!))
      case 'when':
        return when(this.shop, node.cases.map(([guard, then]) => [view.of(guard) as TruthCell, view.of(then)] as const), view.of(node.else))
      case 'sum':
        return this.#sum(node, view)
      case 'round':
        return round(this.shop, number(node.of), node.unit, node.direction)
      case 'apportion': {
        if (node.over === 'year' && view.earlier !== undefined) return this.#failed()
        const { remainder } = node
        const bearer = remainder.to === 'bearer' && typeof remainder.bearer !== 'string' ? number(remainder.bearer.node) : undefined
        return apportion(this.shop, { ...node, amount: number(node.amount), weight: number(node.weight), lower: bound(node.lower), upper: bound(node.upper), bearer })
      }
      case 'native':
        return this.#failed()
    }
  }

  #failed(): Cell {
    return this.#number(ERROR)
  }

  #number(status: number): NumberCell {
    const { integers: i, statuses } = this.shop
    return { kind: 'number', num: i.literal(0), den: i.literal(1), status: statuses.literal(status) }
  }

  #leaf(id: NodeId, node: PlanNode): Cell {
    const { axes, values } = this.#values(id, node)
    return leafCell(this.shop, node.type, axes, values)
  }

  /** The cells of a leaf in all scenarios, where any replaces it. */
  #values(id: NodeId, node: PlanNode): { readonly axes: readonly AxisId[]; readonly values: readonly LeafValue[] } {
    const axes = this.#leaves.axesOf(id, node, this.shop.frames.frame(node.axes).axes, this.#scenarios)
    const plain = this.#leaves.values(id, node, axes)
    const name = overriddenBy(id, node)
    if (!this.#scenarios.some(({ override }) => override[name] !== undefined)) return { axes, values: plain }
    const values = this.#scenarios.flatMap((scenario) => (scenario.override[name] === undefined ? plain : this.#leaves.values(id, node, axes, scenario)))
    return { axes: [SCENARIO, ...axes], values: [...plain, ...values] }
  }

  #recorded(id: NodeId, node: Extract<PlanNode, { op: 'recorded' }>, view: View): Cell {
    const record = this.#leaves.record(node.slot)
    const fallback = view.of(node.else)
    const isOverridden = this.#scenarios.some(({ override }) => override[node.slot] !== undefined)
    if (record === undefined && !isOverridden) return recorded(this.shop, node.fallback, fallback, undefined)
    const { axes, values } = this.#values(id, node)
    const has = values.map((value) => value.has)
    const group = (record?.group ?? []).filter((axis) => axes.includes(axis))
    const truth = (of: readonly boolean[]): TruthCell => view.slice({ kind: 'truth', truth: truthOf(this.shop, axes, of), status: this.shop.statuses.literal(1) }) as TruthCell
    const entry: Entry = { cell: view.slice(leafCell(this.shop, node.type, axes, values)), has: truth(has), partly: truth(partlyOf(this.#leaves, axes, group, has)), group }
    return recorded(this.shop, node.fallback, fallback, entry)
  }

  #at(node: Extract<PlanNode, { op: 'at' }>, view: View): Cell {
    const { shop } = this
    const first = node.first === undefined ? undefined : view.of(node.first)
    if ('shift' in node.by) {
      if (node.axis !== 'year' || view.shifted === undefined) return shifted(shop, view.of(node.of), node.axis, node.by.shift, first)
      return view.shifted(node.of, node.by.shift) ?? first ?? this.#like(node, AWAITING | FIGURES)
    }
    if ('along' in node.by) return along(shop, view.of(node.of), node.axis, node.by.along)
    const earlier = node.axis === 'year' ? view.earlier?.(node.of) : undefined
    const whole = node.axis === 'year' ? this.#cells.get(node.of) : view.of(node.of)
    if ('fixed' in node.by) {
      const at = shop.members(node.axis).indexOf(node.by.fixed)
      return earlier === undefined ? fixed(shop, whole!, node.axis, node.by.fixed) : (earlier[at] ?? this.#like(node, ERROR))
    }
    const key = view.of(node.by.key) as NumberCell
    return earlier === undefined ? keyed(shop, whole!, node.axis, key) : this.#keyedEarlier(node, earlier, key)
  }

  /** A key into the years of a recurrence that are computed already. */
  #keyedEarlier(node: PlanNode, earlier: readonly Cell[], key: NumberCell): Cell {
    const { integers: i, statuses } = this.shop
    const late = this.#like(node, ERROR)
    const cases = earlier.map((cell, year) => [relate('eq', key.num, i.literal(year)), cell] as const)
    const read = statuses.choose(cases.map(([hold, cell]) => [hold, cell.status] as const), late.status)
    const known = statuses.union(read, statuses.causes(key.status))
    const status = statuses.choose([[statuses.isOpen(key.status), key.status], [statuses.isNone(key.status), key.status]], known)
    return choose(this.shop, cases, late, status)
  }

  /** A cell without a value, of the node's kind. */
  #like(node: PlanNode, status: number): Cell {
    const number = this.#number(status)
    return node.type.kind === 'truth' ? { kind: 'truth', truth: { type: 'truth', kind: 'literal', value: false }, status: number.status } : number
  }

  #sum(node: Extract<PlanNode, { op: 'sum' }>, view: View): NumberCell {
    const { shop } = this
    if (node.window === undefined) return sum(shop, (node.over === 'year' ? this.cell(node.of) : view.of(node.of)) as NumberCell, node.over)
    const earlier = view.earlier === undefined || node.over !== 'year' ? undefined : this.#windowOf(node.of, node.window, view)
    if (earlier === undefined) return windowSum(shop, view.of(node.of) as NumberCell, node.over, node.window)
    if (earlier === 'before') return this.#number(AWAITING | FIGURES)
    return earlier.length === 0 ? this.#number(NOT_APPLICABLE) : arith(shop, 'add', earlier as NumberCell[])
  }

  /** Within a recurrence, the years a window covers. */
  #windowOf(id: NodeId, { from, to }: { readonly from: number | 'start'; readonly to: number }, view: View): readonly Cell[] | 'before' | undefined {
    const cells: Cell[] = []
    for (let shift = to; from === 'start' || shift >= from; shift--) {
      const cell = view.shifted!(id, shift)
      if (cell === undefined) return from === 'start' ? cells : 'before'
      cells.unshift(cell)
    }
    return cells
  }
}

/** For each cell whether its group has something on record, and lacks it for some member. */
function partlyOf({ reader }: Leaves, axes: readonly AxisId[], group: readonly AxisId[], has: readonly boolean[]): readonly boolean[] {
  const own = axes.filter((axis) => axis !== SCENARIO)
  const others = own.filter((axis) => !group.includes(axis))
  const positions = reader.positions(own, others)
  const block = positions.length
  const found = new Set<string>()
  const lacks = new Set<string>()
  has.forEach((each, at) => (each ? found : lacks).add(`${Math.floor(at / block)} ${positions[at % block]}`))
  return has.map((_, at) => {
    const key = `${Math.floor(at / block)} ${positions[at % block]}`
    return found.has(key) && lacks.has(key)
  })
}
