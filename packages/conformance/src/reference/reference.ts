import { add, apportion, compare, div, fractionOf, fromInteger, isZero, max, min, mul, parseRational, round, sub, ZERO, type ApportionFault, type Fraction } from '@renkei/money'
import type { AxisId, Column, FigureSnapshot, NodeId, NoneLabel, Op, Plan, PlanNode } from '@renkei/plan'

/** A second evaluator: one cell at a time, by the words of the design, with no thought of speed. */
export interface ReferenceCell {
  readonly kind: 'none' | 'exact' | 'awaiting' | 'error'
  readonly value: Fraction
  readonly label?: NoneLabel
  readonly causes: ReadonlySet<string>
}

type At = Readonly<Record<AxisId, number>>
const ORDER = ['none', 'exact', 'awaiting', 'error'] as const
const NONE: ReadonlySet<string> = new Set()
/** Faults that people know by another name. */
const NAMES: Readonly<Partial<Record<ApportionFault, string>>> = {
  'empty-set': 'nobody-to-share',
  'amount-not-whole': 'yen-not-whole',
  'negative-bound': 'bounds-cannot-hold',
  'lower-above-upper': 'bounds-cannot-hold',
  'upper-below-amount': 'bounds-cannot-hold',
  'lower-above-amount': 'bounds-cannot-hold',
}

export class Reference {
  readonly #plan: Plan
  readonly #snapshot: FigureSnapshot
  readonly #known = new Map<string, ReferenceCell>()

  constructor(plan: Plan, snapshot: FigureSnapshot) {
    this.#plan = plan
    this.#snapshot = snapshot
  }

  cell(id: NodeId, at: At): ReferenceCell {
    const node = this.#plan.nodes[id]!
    const own = Object.fromEntries(node.axes.map((axis) => [axis, at[axis] ?? 0]))
    const key = `${id} ${JSON.stringify(Object.entries(own).sort())}`
    const known = this.#known.get(key) ?? this.#compute(id, node, own)
    this.#known.set(key, known)
    return known
  }

  #members(axis: AxisId): readonly string[] {
    return this.#plan.axes.find(({ id }) => id === axis)!.members
  }

  #compute(id: NodeId, node: PlanNode, at: At): ReferenceCell {
    switch (node.op) {
      case 'const':
        return this.#load(node.value, at, id, node.estimate === true ? [`estimate ${id} ${this.#year(at)}`] : [])!
      case 'figure': {
        const figure = this.#snapshot.figures[node.key]
        const estimate = figure !== undefined && (figure.qualityAt?.[this.#position(figure.column, at)] ?? figure.quality) !== 'final' ? [`estimate ${node.key} ${this.#year(at)}`] : []
        return (figure && this.#load(figure.column, at, node.key, estimate)) ?? blank('awaiting', [`figures ${node.key} ${this.#place(at)}`])
      }
      case 'open': {
        const decision = this.#snapshot.decisions[node.item]
        const waiting = this.#plan.open.find((item) => item.id === node.item)!.waiting
        return (decision && this.#load(decision.column, at, node.item, [])) ?? blank('awaiting', [`${waiting} ${node.item} ${this.#year(at)}`])
      }
      case 'recorded': {
        const record = this.#snapshot.records[node.slot]
        const recorded = record && this.#load(record.column, at, node.slot, [])
        if (recorded !== undefined) return recorded
        const fallback = this.cell(node.else, at)
        if (node.fallback === 'plain' || fallback.kind === 'none') return fallback
        return { ...fallback, causes: union(fallback.causes, new Set([`${node.fallback} ${node.slot} ${this.#year(at)}`])) }
      }
      case 'at':
        return this.#at(id, node, at)
      case 'arith':
        return node.of.slice(1).reduce((left, right) => this.#arith(id, node.fn, left, this.cell(right, at), at), this.cell(node.of[0]!, at))
      case 'compare':
        return this.#compare(node, node.of.map((input) => this.cell(input, at)))
      case 'when':
        return this.#when(node, at)
      case 'sum':
        return this.#sum(id, node, at)
      case 'round': {
        const of = this.cell(node.of, at)
        return of.kind === 'exact' ? { ...of, value: round(of.value, parseRational(node.unit)!, node.direction) } : of
      }
      case 'apportion':
        return this.#apportion(id, node, at)
      case 'native':
        return blank('error', [`error plan-not-computable ${this.#place(at)}`])
    }
  }

  #load(column: Column, at: At, leaf: string, causes: readonly string[]): ReferenceCell | undefined {
    const position = this.#position(column, at)
    const source = column.values.length === 1 ? 0 : position
    const mark = column.marks?.[source]
    if (mark !== undefined && 'none' in mark) return { ...blank('none', causes), label: mark.none }
    if (mark !== undefined) return blank('awaiting', [`${mark.waiting} ${leaf} ${mark.waiting === 'figures' ? this.#place(at) : this.#year(at)}`])
    const value = column.values[source]
    if (value === null || value === undefined) return undefined
    const num = typeof value === 'string' ? parseRational(value)! : fromInteger(Number(value))
    return exact(div(num, parseRational(column.den ?? '1')!), new Set(causes))
  }

  #position({ axes }: Column, at: At): number {
    return axes.reduce((sum, axis) => sum * this.#members(axis).length + (at[axis] ?? 0), 0)
  }

  #at(id: NodeId, { of, axis, by, first }: Extract<Op, { op: 'at' }>, at: At): ReferenceCell {
    if ('key' in by) {
      const key = this.cell(by.key, at)
      return key.kind === 'exact' ? withCauses(this.cell(of, { ...at, [axis]: Number(key.value.num) }), key.causes) : key
    }
    const position = 'shift' in by ? at[axis]! + by.shift : 'fixed' in by ? this.#members(axis).indexOf(by.fixed) : at[(by as { along: AxisId }).along]!
    if (position >= 0) return this.cell(of, { ...at, [axis]: position })
    if (first !== undefined) return this.cell(first, at)
    const earlier = String(Number(this.#members(axis)[0]) + position)
    return blank('awaiting', [`figures ${id} ${this.#place(at, { [axis]: earlier })}`])
  }

  #arith(id: NodeId, fn: 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max', a: ReferenceCell, b: ReferenceCell, at: At): ReferenceCell {
    const causes = union(a.causes, b.causes)
    const kind = highest(a, b)
    if (kind !== 'error' && fn === 'div' && (b.kind === 'none' || b.kind === 'exact') && isZero(b.value)) return this.#error(id, 'division-by-zero', at, causes)
    if (kind === 'awaiting' || kind === 'error') return blank(kind, causes)
    if (kind === 'none') return { ...a, causes }
    if (fn === 'mul' && a.kind === 'none') return { ...a, causes }
    if (fn === 'mul' && b.kind === 'none') return { ...b, causes }
    return exact({ add, sub, mul, div, min, max }[fn](a.value, b.value), causes)
  }

  #compare({ rel }: Extract<Op, { op: 'compare' }>, cells: readonly ReferenceCell[]): ReferenceCell {
    const kind = highest(...cells)
    const causes = union(...cells.map((cell) => cell.causes))
    if (kind === 'error') return blank(kind, causes)
    const known = cells.filter((cell) => cell.kind !== 'awaiting')
    const certain = (truth: boolean): ReferenceCell => exact(fromInteger(truth ? 1 : 0), union(...known.map((cell) => cell.causes)))
    if (rel === 'and' && known.some((cell) => isZero(cell.value))) return certain(false)
    if (rel === 'or' && known.some((cell) => !isZero(cell.value))) return certain(true)
    if (kind === 'awaiting') return blank(kind, causes)
    if (rel === 'and' || rel === 'or') return certain(rel === 'and')
    if (rel === 'not') return certain(isZero(cells[0]!.value))
    const order = compare(cells[0]!.value, cells[1]!.value)
    return certain(rel === 'eq' ? order === 0 : rel === 'lt' ? order < 0 : order <= 0)
  }

  #when(node: Extract<Op, { op: 'when' }>, at: At): ReferenceCell {
    let causes = NONE
    for (const [guard, then] of node.cases) {
      const read = this.cell(guard, at)
      causes = union(causes, read.causes)
      if (read.kind === 'awaiting' || read.kind === 'error') return blank(read.kind, causes)
      if (read.kind === 'exact' && !isZero(read.value)) return withCauses(this.cell(then, at), causes)
    }
    return withCauses(this.cell(node.else, at), causes)
  }

  #sum(id: NodeId, { of, over, window }: Extract<Op, { op: 'sum' }>, at: At): ReferenceCell {
    const from = window === undefined || window.from === 'start' ? 0 : at[over]! + window.from
    const to = window === undefined ? this.#members(over).length - 1 : at[over]! + window.to
    if (from < 0) return blank('awaiting', [`figures ${id} ${this.#place(at, { [over]: String(Number(this.#members(over)[0]) + from) })}`])
    const cells: ReferenceCell[] = []
    for (let position = from; position <= to; position++) cells.push(this.cell(of, { ...at, [over]: position }))
    if (cells.length === 0) return { ...blank('none', NONE), label: 'not-applicable' }
    const kind = highest(...cells)
    const causes = union(...cells.map((cell) => cell.causes))
    if (kind === 'none') return { ...cells[0]!, causes }
    return kind === 'exact' ? exact(cells.reduce((sum, { value }) => add(sum, value), ZERO), causes) : blank(kind, causes)
  }

  #apportion(id: NodeId, node: Extract<Op, { op: 'apportion' }>, at: At): ReferenceCell {
    const amount = this.cell(node.amount, at)
    const weights = this.#members(node.over).map((_, member) => this.cell(node.weight, { ...at, [node.over]: member }))
    const bound = (id: NodeId | undefined): readonly ReferenceCell[] | undefined => id === undefined ? undefined : weights.map((_, member) => this.cell(id, { ...at, [node.over]: member }))
    const [lower, upper] = [bound(node.lower), bound(node.upper)]
    const all = [amount, ...weights, ...(lower ?? []), ...(upper ?? [])]
    const causes = union(...all.map((cell) => cell.causes))
    const kind = highest(...all)
    const member = at[node.over]!
    const nobody = weights.every((weight) => weight.kind === 'none')
    const outside: ReferenceCell = { ...blank('none', causes), label: 'not-applicable' }
    const mine = (cell: ReferenceCell): ReferenceCell => (weights[member]!.kind === 'none' && !(nobody && cell.kind === 'error') ? { ...outside, causes: cell.causes } : cell)
    if (amount.kind === 'none' && kind !== 'error') return mine(kind === 'awaiting' ? amount : { ...amount, causes })
    if (kind === 'awaiting' || kind === 'error') return mine(blank(kind, causes))
    const place = Object.fromEntries(Object.entries(at).filter(([axis]) => axis !== node.over))
    const { remainder } = node
    const shared = apportion({
      amount: amount.value,
      weights: weights.map(valueOf),
      ...(lower === undefined ? {} : { lower: lower.map(valueOf) }),
      ...(upper === undefined ? {} : { upper: upper.map(valueOf) }),
      unit: parseRational(node.unit)!,
      direction: node.direction,
      remainder: remainder.to === 'bearer' ? { to: 'bearer', bearer: this.#members(node.over).indexOf(remainder.bearer as string) } : { to: remainder.to },
    })
    if (!shared.ok) return mine(this.#error(id, NAMES[shared.error] ?? shared.error, place, causes))
    const share = shared.shares[member]!
    return share === null ? outside : exact(share, causes)
  }

  #error(id: NodeId, code: string, at: At, causes: ReadonlySet<string>): ReferenceCell {
    return blank('error', union(causes, new Set([`error ${id} ${code} ${this.#place(at)}`])))
  }

  #year(at: At): string {
    return at['year'] === undefined ? '' : `year=${this.#members('year')[at['year']]}`
  }

  #place(at: At, replaced: Readonly<Record<AxisId, string>> = {}): string {
    const names = Object.entries(at).map(([axis, member]) => `${axis}=${replaced[axis] ?? this.#members(axis)[member]}`)
    return names.sort().join(' ')
  }
}

function exact(value: Fraction, causes: ReadonlySet<string>): ReferenceCell {
  return { kind: 'exact', value: fractionOf(BigInt(value.num), BigInt(value.den)), causes }
}

function valueOf({ kind, value }: ReferenceCell): Fraction | null {
  return kind === 'none' ? null : value
}

function blank(kind: ReferenceCell['kind'], causes: Iterable<string>): ReferenceCell {
  return { kind, value: ZERO, causes: new Set(causes) }
}

function withCauses(cell: ReferenceCell, causes: ReadonlySet<string>): ReferenceCell {
  return { ...cell, causes: union(cell.causes, causes) }
}

function union(...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]))
}

function highest(...cells: readonly ReferenceCell[]): ReferenceCell['kind'] {
  return ORDER[Math.max(...cells.map(({ kind }) => ORDER.indexOf(kind)))]!
}
