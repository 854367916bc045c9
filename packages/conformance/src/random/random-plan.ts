import type { Axis, Column, Figure, FigureSnapshot, Mark, NodeId, Op, Plan, Recorded, Remainder, ValueType } from '@renkei/plan'
import fc from 'fast-check'
import { Sketch, TRUTH } from '../sketch.ts'
import { figureOf, recordOf, snapshotFor } from '../snapshot.ts'

const BODIES: readonly string[] = ['062014', '062065', '062073']
export const AXES: readonly Axis[] = [
  { id: 'year', of: 'year', members: ['2025', '2026', '2027'] },
  { id: 'body', of: 'body', members: BODIES },
  { id: 'home', of: 'body', members: BODIES },
  { id: 'host', of: 'body', members: BODIES },
]
const number = (whole: boolean): ValueType => ({ kind: 'number', unit: {}, whole })
const SHAPES = [[], ['year'], ['body'], ['year', 'body']] as const

const REMAINDERS: readonly Remainder[] = [{ to: 'largest-remainder' }, { to: 'last' }, { to: 'largest-weight' }, { to: 'bearer', bearer: '062065' }]
/** Amounts that three do not share evenly: small, and a thousand's. */
const TIED: readonly number[] = [1_000, 100_001, 9_000_007]
/** In plans of large numbers: beyond 10^15, and the last whole number that doubles tell apart. */
const [BEYOND, MOST] = [1_000_000_000_000_007, 9_007_199_254_740_991]

export interface RandomCase {
  readonly plan: Plan
  readonly snapshot: FigureSnapshot
}

type Choice = readonly [kind: number, a: number, b: number, c: number]
type Leaf = { readonly from: number; readonly shape: number; readonly values: readonly (number | null)[]; readonly marks: readonly number[] }

const value = (rare: readonly number[]): fc.Arbitrary<number | null> =>
  fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 500 }) }, fc.constantFrom(0, -7, ...rare), fc.constant(null))
const leaf = (rare: readonly number[]): fc.Arbitrary<Leaf> =>
  fc.record({
    from: fc.nat(5),
    shape: fc.nat(3),
    values: fc.array(value(rare), { minLength: 9, maxLength: 9 }),
    marks: fc.array(fc.nat(30), { minLength: 9, maxLength: 9 }),
  })

const planOf = (rare: readonly number[], beyond: boolean): fc.Arbitrary<RandomCase> =>
  fc
    .record({
      leaves: fc.array(leaf(rare), { minLength: 2, maxLength: 5 }),
      truths: fc.array(fc.array(fc.constantFrom(true, false, null), { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 2 }),
      choices: fc.array(fc.tuple(fc.nat(26), fc.nat(30), fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 12 }),
    })
    .map(({ leaves, truths, choices }) => new RandomPlan().build(leaves, truths, beyond ? [[20, 1, choices[0]![2], choices[0]![3]], ...choices] : choices, beyond))

/**
 * A valid plan of a few nodes of every kind, with figures for it: some missing, some estimated, some marked, some negative, some zero. Ties and
 * units of 1,000 are forced by sharings of their own; one plan in sixteen has numbers beyond 10^15 and at the edge of what doubles hold, few
 * enough that a back end of fifteen digits shows what it can do with the others.
 */
export const randomPlan: fc.Arbitrary<RandomCase> = fc.oneof(
  { weight: 15, arbitrary: planOf([12_345, 1_000_007], false) },
  { weight: 1, arbitrary: planOf([MOST, 1_000_000_007], true) },
)

class RandomPlan {
  readonly #sketch = new Sketch(AXES)
  readonly #numbers: NodeId[] = []
  readonly #truths: NodeId[] = []
  readonly #amounts = new Map<NodeId, NodeId>()
  readonly #figures: Record<string, Figure> = {}
  readonly #records: Record<string, Recorded> = {}
  readonly #decisions: Record<string, Recorded> = {}

  build(leaves: readonly Leaf[], truths: readonly (readonly (boolean | null)[])[], choices: readonly Choice[], beyond: boolean): { plan: Plan; snapshot: FigureSnapshot } {
    leaves.forEach((each, i) => this.#leaf(each, i))
    truths.forEach((values, i) => {
      Object.assign(this.#figures, figureOf(`t${i}`, { axes: ['year', 'body'], values }, { unit: {} }))
      this.#truths.push(this.#sketch.figure(`t${i}`, ['year', 'body'], TRUTH))
    })
    for (const choice of choices) this.#grow(choice, beyond)
    this.#numbers.forEach((id, i) => this.#line(id, i))
    this.#numbers.forEach((id, i) => this.#check(id, this.#number(i * 7 + 1), i))
    const plan = this.#sketch.build()
    return { plan, snapshot: snapshotFor(plan, { figures: this.#figures, records: this.#records, decisions: this.#decisions }) }
  }

  #leaf({ from, shape, values, marks }: Leaf, i: number): void {
    const axes = SHAPES[shape]!
    const count = 3 ** axes.length
    const column: Column = { axes, values: values.slice(0, count), marks: marksOf(marks.slice(0, count)) }
    const complete = { ...column, values: column.values.map((each) => each ?? 0) }
    if (from < 2) this.#numbers.push(this.#sketch.constant(axes, complete.values, number(true), from === 0 ? { marks: complete.marks! } : {}))
    else if (from < 4) {
      Object.assign(this.#figures, figureOf(`f${i}`, column, { unit: {}, quality: from === 2 ? 'final' : 'estimate' }))
      this.#numbers.push(this.#sketch.figure(`f${i}`, axes, number(true)))
    } else {
      if (from === 4) Object.assign(this.#decisions, recordOf(`o${i}`, column, { group: [] }))
      this.#numbers.push(this.#sketch.open(`o${i}`, axes, number(true), { waiting: i % 2 === 0 ? 'consultation' : 'not-stated' }))
    }
  }

  #number(choice: number): NodeId {
    return this.#numbers[choice % this.#numbers.length]!
  }

  #whole(choice: number): NodeId {
    const id = this.#number(choice)
    return this.#isWhole(id) ? id : this.#sketch.round(id, '1', 'half-up', number(true))
  }

  #isWhole(...ids: readonly NodeId[]): boolean {
    return ids.every((id) => {
      const type = this.#sketch.builder.typeOf(id)
      return type.kind === 'number' && type.whole
    })
  }

  #truth(choice: number): NodeId {
    return this.#truths[choice % this.#truths.length]!
  }

  #grow([kind, a, b, c]: Choice, beyond: boolean): void {
    const [x, y] = [this.#number(a), this.#number(b)]
    const whole = number(this.#isWhole(x, y))
    if (kind < 6) {
      const fn = (['add', 'sub', 'mul', 'div', 'min', 'max'] as const)[kind]!
      this.#numbers.push(this.#sketch.arith(fn, c % 4 === 0 ? [x, y, x] : [x, y], fn === 'div' ? number(false) : whole))
    } else if (kind < 8) this.#compared(x, y, c, whole)
    else if (kind === 8) this.#truths.push(this.#sketch.compare((['and', 'or'] as const)[c % 2]!, this.#truth(a), this.#truth(b)))
    else if (kind === 9) this.#truths.push(this.#sketch.compare('not', this.#truth(a)))
    else if (kind < 12) this.#numbers.push(this.#when(this.#truth(c), x, y, whole))
    else if (kind === 12) this.#numbers.push(this.#sketch.round(x, (['1', '10', '1/2'] as const)[c % 3], (['down', 'up', 'half-up'] as const)[b % 3], number(c % 3 < 2)))
    else if (kind === 13) this.#sum(x, c)
    else if (kind === 14) this.#at(x, y, c)
    else if (kind === 15) this.#recorded(x, a, b, c)
    else if (kind === 16) this.#recurrence(this.#truth(c), x, y, whole)
    else if (kind === 17) this.#overYears(a, y, c)
    else if (kind === 18) this.#atKey(x, a, c)
    else if (kind === 19) this.#bounded(a, b, c)
    else if (kind === 20) this.#tied(b, c, beyond)
    else if (kind === 25) this.#between(x, a, b, c)
    else if (kind === 26) this.#spread(x, c)
    else this.#apportion(a, b, c)
  }

  /** A truth from two numbers, and one of them by it. */
  #compared(x: NodeId, y: NodeId, c: number, whole: ValueType): void {
    const truth = this.#sketch.compare((['lt', 'le', 'eq'] as const)[c % 3]!, x, y)
    this.#truths.push(truth)
    if (c % 2 === 0) this.#numbers.push(this.#when(truth, x, y, whole))
  }

  /** What passes between two bodies, at a price of one of them: brought back to the bodies by what each of them pays, or receives. */
  #between(x: NodeId, a: number, b: number, c: number): void {
    const [own, other] = c % 2 === 0 ? (['home', 'host'] as const) : (['host', 'home'] as const)
    const { builder } = this.#sketch
    const type = builder.typeOf(x)
    const pairs = BODIES.flatMap((_, home) => BODIES.map((_, host) => (home === host ? null : (a * (home + 1) + b * host) % 60)))
    const diagonal = { none: 'not-applicable' } as const
    const passing = this.#sketch.constant(['home', 'host'], pairs, number(true), { marks: { 0: diagonal, 4: diagonal, 8: diagonal } })
    const axes = builder.axesOf(x)
    const price = axes.includes('body') ? this.#sketch.node({ op: 'at', of: x, axis: 'body', by: { along: 'host' } }, axes.map((axis) => (axis === 'body' ? 'host' : axis)), type) : x
    const years = axes.filter((axis) => axis === 'year')
    const amounts = this.#sketch.node({ op: 'arith', fn: 'mul', of: [passing, price] }, [...years, 'home', 'host'], type)
    const sum = this.#sketch.node({ op: 'sum', of: amounts, over: other }, [...years, own], type)
    this.#numbers.push(this.#sketch.node({ op: 'at', of: sum, axis: own, by: { along: 'body' } }, [...years, 'body'], type))
  }

  /** What one body has, shared by who comes to it: an apportionment within every host. */
  #spread(x: NodeId, c: number): void {
    const { builder } = this.#sketch
    const axes = builder.axesOf(x)
    if (!this.#isWhole(x) || !axes.includes('body')) return this.#between(x, c, 7, c)
    const years = axes.filter((axis) => axis === 'year')
    const amount = this.#sketch.node({ op: 'at', of: x, axis: 'body', by: { along: 'host' } }, [...years, 'host'], number(true))
    const weight = this.#sketch.constant(['home', 'host'], [1, 2, 3, c, 1, 0, 2, 5, 1], number(true))
    const remainder = ([{ to: 'largest-remainder' }, { to: 'last' }] as const)[c % 2]!
    const shares = this.#sketch.node({ op: 'apportion', over: 'home', amount, weight, unit: '1', direction: 'down', remainder }, [...years, 'host', 'home'], number(true))
    const sum = this.#sketch.node({ op: 'sum', of: shares, over: 'host' }, [...years, 'home'], number(true))
    this.#numbers.push(this.#sketch.node({ op: 'at', of: sum, axis: 'home', by: { along: 'body' } }, [...years, 'body'], number(true)))
  }

  #when(guard: NodeId, x: NodeId, y: NodeId, type: ValueType): NodeId {
    const axes = this.#axes(guard, x, y)
    return this.#sketch.node({ op: 'when', cases: [[guard, x]], else: y }, axes, type)
  }

  #axes(...ids: readonly NodeId[]): readonly string[] {
    const axes = new Set(ids.flatMap((id) => this.#sketch.builder.axesOf(id)))
    return ['year', 'body'].filter((axis) => axes.has(axis))
  }

  #sum(x: NodeId, c: number): void {
    const { builder } = this.#sketch
    const axes = builder.axesOf(x)
    const type = builder.typeOf(x)
    if (c % 2 === 0) this.#numbers.push(this.#sketch.node({ op: 'sum', of: x, over: 'body' }, axes.filter((axis) => axis !== 'body'), type))
    else {
      const window = (c % 3 === 0 ? { from: 'start', to: -1 } : { from: -1, to: 0 }) as { from: 'start' | number; to: number }
      this.#numbers.push(this.#sketch.node({ op: 'sum', of: x, over: 'year', window }, ['year', ...axes.filter((axis) => axis !== 'year')], type))
    }
  }

  #at(x: NodeId, y: NodeId, c: number): void {
    const { builder } = this.#sketch
    const both = this.#isWhole(x, y)
    const first = c % 2 === 0 && c % 3 !== 0 ? { first: y } : {}
    const axes = builder.axesOf(x).filter((axis) => axis !== 'year')
    if (c % 3 === 0) this.#numbers.push(this.#sketch.node({ op: 'at', of: x, axis: 'year', by: { fixed: '2026' } }, axes, builder.typeOf(x)))
    else {
      const withFirst = 'first' in first ? this.#axes(x, y) : builder.axesOf(x)
      const type = 'first' in first ? number(both) : builder.typeOf(x)
      const all = ['year', ...withFirst.filter((axis) => axis !== 'year')]
      this.#numbers.push(this.#sketch.node({ op: 'at', of: x, axis: 'year', by: { shift: c % 4 === 0 ? -2 : -1 }, ...first }, all, type))
    }
  }

  /** Each body's own year of another column: the year it borrowed. */
  #atKey(x: NodeId, a: number, c: number): void {
    const { builder } = this.#sketch
    const marks = c % 5 === 0 ? { marks: { 1: { none: 'nil' } as const } } : {}
    const key = this.#sketch.constant(['body'], [a % 3, c % 3, (a + c) % 3], { kind: 'index', of: 'year' }, marks)
    const axes = ['body']
    this.#numbers.push(this.#sketch.node({ op: 'at', of: x, axis: 'year', by: { key } }, axes, builder.typeOf(x)))
  }

  /** Shares with floors and caps; the second body has no cap. */
  #bounded(a: number, b: number, c: number): void {
    const amount = this.#sum0(a)
    const weight = this.#positive(b)
    const lower = this.#sketch.constant(['body'], [0, b, c % 2 === 0 ? 10 : 0], number(true))
    const upper = this.#sketch.constant(['body'], [40 * a, null, 25 * b + 10], number(true), { marks: { 1: { none: 'not-applicable' } } })
    const bounds = c % 3 === 0 ? { upper } : c % 3 === 1 ? { lower } : { lower, upper }
    const remainder = REMAINDERS[(a + b) % 4]!
    this.#share(amount, weight, { unit: b % 2 === 0 ? '10' : '1', direction: 'down', remainder, ...bounds })
  }

  /** Equal weights, so that every remainder is a tie, one of them zero as often as not; by thousands, or beyond 10^15. */
  #tied(b: number, c: number, beyond: boolean): void {
    const amounts = beyond ? [...TIED.slice(0, 2), BEYOND] : TIED
    const amount = this.#sketch.constant(['year'], amounts.map((yen) => yen * (c % 3 === 0 ? -1 : 1)), number(true))
    const weight = this.#sketch.constant(['body'], c % 2 === 0 ? [1, 1, 1] : [7, 0, 7], number(true))
    this.#share(amount, weight, { unit: b % 2 === 0 ? '1000' : '1', direction: 'down', remainder: REMAINDERS[b % 4]! })
  }

  #sum0(a: number): NodeId {
    return this.#sketch.node({ op: 'sum', of: this.#whole(a), over: 'body' }, this.#axes(this.#number(a)).filter((axis) => axis !== 'body'), number(true))
  }

  #positive(b: number): NodeId {
    return this.#sketch.arith('max', [this.#number(b), this.#sketch.constant([], [0], number(true))], number(false))
  }

  #share(amount: NodeId, weight: NodeId, how: Omit<Extract<Op, { op: 'apportion' }>, 'op' | 'over' | 'amount' | 'weight'>): void {
    const axes = [...this.#axes(amount, weight).filter((axis) => axis !== 'body'), 'body']
    const shares = this.#sketch.node({ op: 'apportion', over: 'body', amount, weight, ...how }, axes, number(true))
    this.#amounts.set(shares, amount)
    this.#numbers.push(shares)
  }

  /** What reads all years: their sum, and that sum shared over them. */
  #overYears(a: number, y: NodeId, c: number): void {
    const x = this.#whole(a)
    const amount = this.#sketch.node({ op: 'sum', of: x, over: 'year' }, this.#axes(x).filter((axis) => axis !== 'year'), number(true))
    this.#numbers.push(amount)
    if (c % 2 === 0) return
    const weight = this.#sketch.arith('max', [y, this.#sketch.constant([], [0], number(true))], number(false))
    const axes = ['year', ...this.#axes(amount, weight).filter((axis) => axis !== 'year')]
    const remainder = ([{ to: 'largest-remainder' }, { to: 'last' }] as const)[c % 4 === 1 ? 0 : 1]!
    this.#numbers.push(this.#sketch.node({ op: 'apportion', over: 'year', amount, weight, unit: '1', direction: 'down', remainder }, axes, number(true)))
  }

  #recorded(x: NodeId, a: number, b: number, c: number): void {
    const slot = `r${a}-${b}-${c}`
    const axes = ['year', 'body']
    const values = [0, 1, 2].flatMap((year) => (year === c % 4 ? [a, b, c] : [null, null, null]))
    Object.assign(this.#records, recordOf(slot, { axes, values }))
    const fallback = (['plain', 'recomputed', 'estimate'] as const)[b % 3]!
    this.#numbers.push(this.#sketch.node({ op: 'recorded', slot, else: x, fallback }, axes, this.#sketch.builder.typeOf(x)))
  }

  /** r = x where the guard is true, else last year's r + y. */
  #recurrence(guard: NodeId, x: NodeId, y: NodeId, type: ValueType): void {
    const axes = ['year', 'body']
    const before = { op: 'at', axis: 'year', by: { shift: -1 } } as const
    const r = this.#sketch.builder.declare({ axes, type, origin: this.#sketch.origin })
    const last = this.#sketch.node({ ...before, of: r }, axes, type)
    const grown = this.#sketch.node({ op: 'arith', fn: 'add', of: [last, y] }, axes, type)
    this.#sketch.builder.define(r, { op: 'when', cases: [[guard, x]], else: grown })
    this.#numbers.push(r)
  }

  #apportion(a: number, b: number, c: number): void {
    const weight = c % 5 === 0 ? this.#number(b) : this.#positive(b)
    const direction = c % 4 === 0 ? 'down' : (['down', 'up', 'half-up'] as const)[a % 3]!
    this.#share(this.#sum0(a), weight, { unit: (['10', '1', '1', '1000', '1'] as const)[b % 5]!, direction, remainder: REMAINDERS[c % 4]! })
  }

  #check(left: NodeId, right: NodeId, i: number): void {
    this.#sketch.builder.check({ id: `C${i}`, left, rel: i % 2 === 0 ? 'le' : 'eq', right, code: 'test', origin: this.#sketch.origin })
  }

  #line(id: NodeId, i: number): void {
    const whole = this.#isWhole(id) ? id : this.#sketch.round(id, '1', 'half-up', number(true))
    const everywhere = this.#sketch.constant(['body'], [true, true, true], TRUTH)
    const node = this.#when(everywhere, whole, this.#sketch.none(number(true)), number(true))
    const conserves = this.#amounts.get(id)
    const more = conserves === undefined ? {} : { conserves }
    this.#sketch.line(node, { id: `L${i}`, years: AXES[0]!.members, programme: String(i % 3), ...more })
  }
}

/** Few cells carry a mark. */
function marksOf(choices: readonly number[]): Readonly<Record<number, Mark>> {
  const marks: readonly Mark[] = [{ none: 'no-cost' }, { none: 'not-applicable' }, { waiting: 'figures' }, { waiting: 'consultation' }]
  return Object.fromEntries(choices.flatMap((choice, at) => (marks[choice] === undefined ? [] : [[at, marks[choice]]])))
}
