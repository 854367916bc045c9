import { evaluate, tracer } from '@renkei/evaluator'
import {
  FIGURES_FORMAT,
  PlanBuilder,
  type Axis,
  type Column,
  type Figure,
  type FigureSnapshot,
  type Line,
  type Mark,
  type NodeBase,
  type NodeId,
  type Op,
  type OpenItem,
  type Recorded,
  type Remainder,
  type ValueType,
} from '@renkei/plan'
import { ExplainContext, type ExplainInput } from '@renkei/explanation'

export const YEN: ValueType = { kind: 'number', unit: { yen: 1 }, whole: true }
export const EXACT: ValueType = { kind: 'number', unit: { yen: 1 }, whole: false }
export const RATIO: ValueType = { kind: 'number', unit: {}, whole: false }
export const TRUTH: ValueType = { kind: 'truth' }
export const PEOPLE: ValueType = { kind: 'number', unit: { person: 1 }, whole: false }
const BY_YEAR = ['year']
const BY_BODY = ['year', 'body']

/** A mark of a cell: 未定, or 計上せず. */
export type Cell = number | null | 'nil'

/** Writes a rule text and its plan at once, sentence by sentence, with the trees the compiler makes. */
export class Village {
  readonly builder: PlanBuilder
  readonly years: readonly string[]
  readonly bodies: readonly string[]
  readonly names: ReadonlyMap<string, { readonly name: string; readonly code?: string }>
  readonly figures: Record<string, Figure> = {}
  readonly records: Record<string, Recorded> = {}
  readonly decisions: Record<string, Recorded> = {}
  readonly programmes = new Map<string, string>()
  text = ''
  rounding: { unit: string; direction: 'down' | 'up' | 'half-up'; remainder: Remainder } = { unit: '1', direction: 'down', remainder: { to: 'bearer', bearer: '062014' } }
  roundedBy: number | undefined
  method = ''
  origin = 0
  readonly #axes: readonly Axis[]

  constructor(names: readonly (readonly [member: string, name: string])[], years: readonly string[] = ['2024', '2025', '2026']) {
    this.years = years
    this.bodies = names.map(([member]) => member)
    this.names = new Map(names.map(([member, name]) => [member, { name, ...(member === name ? {} : { code: member }) }]))
    this.#axes = [
      { id: 'year', of: 'year', members: years },
      { id: 'body', of: 'body', members: this.bodies },
    ]
    this.builder = new PlanBuilder(this.#axes)
  }

  /** Adds a sentence; what is made next has it as its origin. */
  say(method: string, sentence: string): number {
    const start = this.text.length
    this.text += `${sentence}\n`
    this.method = method
    this.origin = this.builder.origin({ method, span: { source: '規則.renkei', start, end: start + sentence.length }, clause: sentence })
    return this.origin
  }

  /** A sentence on rounding that holds from here on. */
  rounds(sentence: string, rounding: Partial<Village['rounding']> = {}, method: 'rounding' | 'assumption' = 'rounding'): void {
    this.rounding = { ...this.rounding, ...rounding }
    this.roundedBy = this.say(method, sentence)
  }

  node(op: Op, type: ValueType = YEN, axes: readonly string[] = BY_BODY, more: Partial<NodeBase> = {}): NodeId {
    return this.builder.node(op, { axes, type, origin: this.origin, ...more })
  }

  /** What a cost comes to, a cell a year. */
  amount(cost: string, sentence: string, cells: readonly Cell[], type = YEN): NodeId {
    const origin = this.say('cost', sentence)
    return this.node({ op: 'const', value: this.#column(BY_YEAR, cells) }, type, BY_YEAR, { label: cost, origin })
  }

  constant(cells: readonly (number | boolean | null)[], type: ValueType, axes: readonly string[], label: string, more: Partial<Column> = {}): NodeId {
    return this.node({ op: 'const', value: { axes, values: cells, ...more } }, type, axes, { label })
  }

  mask(name: string, members: readonly string[]): NodeId {
    return this.#ofSet(name, this.years.flatMap(() => this.bodies.map((body) => members.includes(body))), TRUTH)
  }

  /** A role that nobody fills in the years named. */
  role(name: string, members: readonly string[], unfilled: readonly string[]): NodeId {
    const marks = Object.fromEntries(this.years.flatMap((year, at) => (unfilled.includes(year) ? [[at, { waiting: 'figures' as const }]] : [])))
    const values = this.years.map((year) => (unfilled.includes(year) ? null : true))
    const origin = this.builder.origin({ method: 'set', span: { source: '規則.renkei', start: 0, end: 0 }, clause: name })
    const filled = this.node({ op: 'const', value: { axes: BY_YEAR, values, marks } }, TRUTH, BY_YEAR, { label: name, origin })
    const nobody = this.constant([false], TRUTH, [], '')
    return this.node({ op: 'when', cases: [[this.mask(name, members), filled]], else: nobody }, TRUTH)
  }

  weights(name: string, weights: Readonly<Record<string, number>>): NodeId {
    const cells = this.years.flatMap(() => this.bodies.map((body) => weights[body] ?? null))
    const marks = Object.fromEntries(cells.flatMap((cell, at) => (cell === null ? [[at, { none: 'not-applicable' as const }]] : [])))
    return this.#ofSet(name, cells, RATIO, marks)
  }

  within(mask: NodeId, then: NodeId, type: ValueType = YEN): NodeId {
    const outside = this.node({ op: 'const', value: { axes: [], values: [null], marks: { 0: { none: 'not-applicable' } } } }, type, [])
    return this.node({ op: 'when', cases: [[mask, then]], else: outside }, type)
  }

  /** A figure of a table: a value a body, the same in every year. */
  figure(name: string, values: readonly (number | null)[], type: ValueType = PEOPLE, more: Partial<Figure> = {}): NodeId {
    const key = `${name}｜直近の国勢調査`
    const unit = type.kind === 'number' ? type.unit : {}
    const source = { name: `${name}.csv`, vintage: '国勢調査 令和2年10月1日', published: '2021-11-30', asOfRule: '直近の国勢調査' }
    const column = { axes: BY_BODY, values: this.years.flatMap(() => values) }
    this.figures[key] = { key, unit, whole: true, column, quality: 'final', source, ...more }
    const before = this.origin
    const origin = this.say('figure', `指標　${name}`)
    const node = this.node({ op: 'figure', key }, type, BY_BODY, { label: name, origin })
    this.origin = before
    return node
  }

  apportion(amount: NodeId, weight: NodeId, type: ValueType = YEN): NodeId {
    return this.node({ op: 'apportion', over: 'body', amount, weight, ...this.rounding }, type, BY_BODY, this.#rounded())
  }

  round(of: NodeId): NodeId {
    const { unit, direction } = this.rounding
    return this.node({ op: 'round', of, unit, direction }, YEN, BY_BODY, this.#rounded())
  }

  arith(fn: 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max', of: readonly NodeId[], type: ValueType = YEN, axes = BY_BODY, label?: string): NodeId {
    return this.node({ op: 'arith', fn, of }, type, axes, label === undefined ? {} : { label })
  }

  open(item: Partial<OpenItem> & Pick<OpenItem, 'id' | 'about'>): NodeId {
    this.builder.open({ waiting: 'consultation', who: [], origin: this.origin, ...item })
    return this.node({ op: 'open', item: item.id })
  }

  line(cost: string, node: NodeId, more: Partial<Line> = {}): void {
    const programme = more.programme ?? '1'
    this.builder.line({
      id: `${programme}/${cost}`,
      programme,
      cost,
      node,
      years: this.years.slice(1),
      bodies: 'body',
      part: 'share',
      inTotal: true,
      origin: this.origin,
      ...more,
    })
  }

  /** Evaluated and ready to be explained. */
  context(language: 'ja' | 'en' = 'ja', more: Partial<ExplainInput> = {}): ExplainContext {
    const plan = this.builder.build()
    const snapshot: FigureSnapshot = {
      format: FIGURES_FORMAT,
      axesHash: plan.axesHash,
      asOf: '2030-04-01',
      computedFor: '2025',
      figures: this.figures,
      records: this.records,
      decisions: this.decisions,
      hash: 'figures of the test',
    }
    const { trace } = tracer(plan, snapshot)
    return new ExplainContext({
      plan,
      snapshot,
      outcome: evaluate(plan, snapshot),
      trace,
      bodies: this.names,
      programmes: this.programmes,
      locate: ({ source, start }) => ({ file: source, ...this.#position(start) }),
      language,
      ...more,
    })
  }

  #rounded(): Partial<NodeBase> {
    return this.roundedBy === undefined ? {} : { roundedBy: this.roundedBy }
  }

  #position(offset: number): { line: number; column: number } {
    const before = this.text.slice(0, offset).split('\n')
    return { line: before.length, column: before.at(-1)!.length + 1 }
  }

  #ofSet(name: string, values: Column['values'], type: ValueType, marks: Column['marks'] = {}): NodeId {
    const origin = this.builder.origin({ method: 'set', span: { source: '規則.renkei', start: 0, end: 0 }, clause: name })
    return this.node({ op: 'const', value: { axes: BY_BODY, values, marks } }, type, BY_BODY, { label: name, origin })
  }

  #column(axes: readonly string[], cells: readonly Cell[]): Column {
    const marks = cells.flatMap((cell, at): [number, Mark][] => (cell === null ? [[at, { waiting: 'figures' }]] : cell === 'nil' ? [[at, { none: 'nil' }]] : []))
    return { axes, values: cells.map((cell) => (typeof cell === 'number' ? cell : null)), marks: Object.fromEntries(marks) }
  }
}
