import {
  PlanBuilder,
  type Axis,
  type AxisId,
  type Column,
  type Line,
  type NodeId,
  type Op,
  type Plan,
  type Remainder,
  type ValueType,
} from '@renkei/plan'

export const YEN: ValueType = { kind: 'number', unit: { yen: 1 }, whole: true }
export const EXACT_YEN: ValueType = { kind: 'number', unit: { yen: 1 }, whole: false }
export const PEOPLE: ValueType = { kind: 'number', unit: { person: 1 }, whole: true }
export const RATIO: ValueType = { kind: 'number', unit: {}, whole: false }
export const TRUTH: ValueType = { kind: 'truth' }

type Values = Column['values']
type ApportionOptions = Partial<Pick<Extract<Op, { op: 'apportion' }>, 'lower' | 'upper' | 'unit' | 'direction' | 'over'>>

/** Writes plans by hand, near to the trees of the design: every node gets axes and type from what it is made of, unless given. */
export class Sketch {
  readonly builder: PlanBuilder
  readonly origin: number
  #lines = 0

  constructor(axes: readonly Axis[]) {
    this.builder = new PlanBuilder(axes)
    this.origin = this.builder.origin({ method: 'test', span: { source: 'test.renkei', start: 0, end: 1 } })
  }

  node(op: Op, axes: readonly AxisId[], type: ValueType): NodeId {
    return this.builder.node(op, { axes, type, origin: this.origin })
  }

  constant(axes: readonly AxisId[], values: Values, type: ValueType = YEN, more: Partial<Column> = {}): NodeId {
    return this.node({ op: 'const', value: { axes, values, ...more } }, axes, type)
  }

  figure(key: string, axes: readonly AxisId[], type: ValueType = YEN): NodeId {
    return this.node({ op: 'figure', key }, axes, type)
  }

  mask(axes: readonly AxisId[], values: readonly boolean[]): NodeId {
    return this.constant(axes, values, TRUTH)
  }

  none(type: ValueType = YEN): NodeId {
    return this.constant([], [null], type, { marks: { 0: { none: 'not-applicable' } } })
  }

  /** `weight` inside the set, none outside. */
  within(set: NodeId, weight: NodeId): NodeId {
    const type = this.builder.typeOf(weight)
    return this.when([[set, weight]], this.none(type))
  }

  when(cases: readonly (readonly [NodeId, NodeId])[], otherwise: NodeId): NodeId {
    return this.node({ op: 'when', cases, else: otherwise }, this.#axesOf(...cases.flat(), otherwise), this.builder.typeOf(otherwise))
  }

  arith(fn: 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max', of: readonly NodeId[], type: ValueType = YEN): NodeId {
    return this.node({ op: 'arith', fn, of }, this.#axesOf(...of), type)
  }

  compare(rel: 'lt' | 'le' | 'eq' | 'and' | 'or' | 'not', ...of: readonly NodeId[]): NodeId {
    return this.node({ op: 'compare', rel, of }, this.#axesOf(...of), TRUTH)
  }

  sum(of: NodeId, over: AxisId): NodeId {
    const axes = this.builder.axesOf(of).filter((axis) => axis !== over)
    return this.node({ op: 'sum', of, over }, axes, this.builder.typeOf(of))
  }

  round(of: NodeId, unit = '1', direction: 'down' | 'up' | 'half-up' = 'down', type: ValueType = YEN): NodeId {
    return this.node({ op: 'round', of, unit, direction }, this.builder.axesOf(of), type)
  }

  before(of: NodeId, first?: NodeId): NodeId {
    const by = { shift: -1 }
    const op: Op = first === undefined ? { op: 'at', of, axis: 'year', by } : { op: 'at', of, axis: 'year', by, first }
    return this.node(op, this.builder.axesOf(of), this.builder.typeOf(of))
  }

  apportion(amount: NodeId, weight: NodeId, remainder: Remainder, more: ApportionOptions = {}, type: ValueType = YEN): NodeId {
    const over = more.over ?? 'body'
    const op: Op = { op: 'apportion', over, amount, weight, unit: '1', direction: 'down', remainder, ...more }
    return this.node(op, this.#axesOf(amount, weight), type)
  }

  line(node: NodeId, more: Partial<Line> = {}): string {
    const id = more.id ?? `L${++this.#lines}`
    const years = ['2025']
    this.builder.line({ id, programme: '1', cost: '運営費', node, years, bodies: 'body', part: 'share', inTotal: true, origin: this.origin, ...more })
    return id
  }

  open(item: string, axes: readonly AxisId[], type: ValueType, more: Partial<Parameters<PlanBuilder['open']>[0]> = {}): NodeId {
    this.builder.open({ id: item, waiting: 'consultation', about: item, who: [], origin: this.origin, ...more })
    return this.node({ op: 'open', item }, axes, type)
  }

  build(): Plan {
    return this.builder.build()
  }

  /** All axes of these nodes, the year first. */
  #axesOf(...ids: readonly NodeId[]): readonly AxisId[] {
    const axes = [...new Set(ids.flatMap((id) => this.builder.axesOf(id)))]
    return axes.sort((a, b) => Number(b === 'year') - Number(a === 'year'))
  }
}
