import type { AxisId } from '@renkei/plan'
import type { Column, ColumnSource, Frame } from './column.ts'
import { axesIn, columnsOf, isNonZero, NARROW, type AggregateFn, type Expr, type IntegerExpr } from './expr.ts'

/** Collects columns, frame by frame. A column may be made of columns of its own frame and of frames with fewer axes. */
export class Frames {
  readonly #frames = new Map<string, Frame>()
  readonly #rank: ReadonlyMap<AxisId, number>
  #count = 0

  /** Axes in the order of the plan. */
  constructor(axes: readonly AxisId[]) {
    this.#rank = new Map(axes.map((axis, at) => [axis, at]))
  }

  get list(): readonly Frame[] {
    return [...this.#frames.values()]
  }

  frame(axes: Iterable<AxisId>): Frame {
    const ordered = [...new Set(axes)].sort((a, b) => this.#rank.get(a)! - this.#rank.get(b)!)
    const key = ordered.join(' ')
    let frame = this.#frames.get(key)
    if (frame === undefined) this.#frames.set(key, (frame = { axes: ordered, columns: [] }))
    return frame
  }

  input(axes: readonly AxisId[], type: Column['type'], values: readonly (bigint | boolean)[]): Column {
    return this.#add(this.frame(axes), { type, ...extentOf(values), nonZero: values.every((value) => value !== 0n), narrowed: false, level: 0, from: { kind: 'input', values } })
  }

  /** A column of an expression, over the axes it reads and those given. */
  let(expr: Expr, axes: Iterable<AxisId> = []): Column {
    const columns = [...columnsOf(expr)]
    const frame = this.frame([...axes, ...axesIn(expr), ...columns.flatMap((column) => column.frame.axes)])
    if (expr.kind === 'column' && expr.column.frame === frame) return expr.column
    return this.#add(frame, { ...typeOf(expr), level: 1 + highest(columns), from: { kind: 'expr', expr } })
  }

  /** The column read at other members: `at` names a position on each axis that is not the reader's own. */
  gather(source: Column, at: Readonly<Record<AxisId, IntegerExpr>>, axes: Iterable<AxisId>): Column {
    const keys = Object.values(at)
    const read = keys.flatMap((key) => [...columnsOf(key)])
    const own = source.frame.axes.filter((axis) => !(axis in at))
    const frame = this.frame([...axes, ...own, ...keys.flatMap((key) => [...axesIn(key)]), ...read.flatMap((column) => column.frame.axes)])
    const { type, max, nonNegative, nonZero } = source
    return this.#add(frame, { type, max, nonNegative, nonZero, narrowed: false, level: 1 + highest([source, ...read]), from: { kind: 'gather', source, at } })
  }

  /** Drawn together to fewer axes. */
  aggregate(fn: AggregateFn, source: Column, axes: readonly AxisId[], max: bigint): Column {
    const frame = this.frame(axes)
    const { type, nonNegative } = source
    const narrowed = fn === 'sum' && max <= NARROW
    const nonZero = source.nonZero && nonNegative && fn !== 'bit-or'
    return this.#add(frame, { type, max, nonNegative, nonZero, narrowed, level: 1 + source.level, from: { kind: 'aggregate', fn, source } })
  }

  #add(frame: Frame, column: Omit<Column, 'name' | 'frame'> & { readonly from: ColumnSource }): Column {
    const added = { ...column, frame, name: `c${this.#count++}` }
    frame.columns.push(added)
    return added
  }
}

function highest(columns: readonly Column[]): number {
  return columns.reduce((most, { level }) => Math.max(most, level), 0)
}

function typeOf(expr: Expr): Pick<Column, 'type' | 'max' | 'nonNegative' | 'nonZero' | 'narrowed'> {
  if (expr.type === 'truth') return { type: 'truth', max: 1n, nonNegative: true, nonZero: false, narrowed: false }
  return { type: 'integer', max: expr.max, nonNegative: expr.nonNegative, nonZero: isNonZero(expr), narrowed: expr.wide && expr.max <= NARROW }
}

function extentOf(values: readonly (bigint | boolean)[]): { readonly max: bigint; readonly nonNegative: boolean } {
  let [max, nonNegative] = [0n, true]
  for (const value of values) {
    if (typeof value === 'boolean') continue
    if (value < 0n) nonNegative = false
    const size = value < 0n ? -value : value
    if (size > max) max = size
  }
  return { max, nonNegative }
}
