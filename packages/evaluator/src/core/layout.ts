import type { Axis, AxisId } from '@renkei/plan'

/** Axes of some cells, with the distance of neighbours along each. */
export interface Shape {
  readonly axes: readonly AxisId[]
  readonly sizes: readonly number[]
  readonly strides: readonly number[]
  readonly size: number
}

/** Where the values of a column are, for the cells of a shape: position by cell, and the distance from one year to the next. */
export interface Spread {
  readonly map: Int32Array
  readonly yearStep: number
}

/** Where everything lies. Shapes and position tables are made once and shared by all nodes that need the same. */
export class Layout {
  /** At least one: a plan without years is computed as one year is. */
  readonly yearCount: number
  readonly #axes: ReadonlyMap<AxisId, Axis>
  readonly #rank: ReadonlyMap<AxisId, number>
  /** By axes as somebody names them; the same axes in another order are the same shape. */
  readonly #shapes = new Map<string, Shape>()
  readonly #ofYear = new Map<Shape, Shape>()
  readonly #spreads = new Map<Shape, Map<string, Spread>>()

  constructor(axes: readonly Axis[]) {
    const ordered = [...axes].sort((a, b) => Number(b.id === 'year') - Number(a.id === 'year'))
    this.#axes = new Map(ordered.map((axis) => [axis.id, axis]))
    this.#rank = new Map(ordered.map((axis, at) => [axis.id, at]))
    this.yearCount = Math.max(1, this.members('year').length)
  }

  members(axis: AxisId): readonly string[] {
    return this.#axes.get(axis)?.members ?? []
  }

  /** The year is outermost, so that a year is one contiguous range. */
  shape(axes: readonly AxisId[]): Shape {
    const key = axes.join(' ')
    let shape = this.#shapes.get(key)
    if (shape === undefined) this.#shapes.set(key, (shape = this.#ordered(axes)))
    return shape
  }

  /** What a shape is in one year. */
  ofYear(shape: Shape): Shape {
    let ofYear = this.#ofYear.get(shape)
    if (ofYear === undefined) this.#ofYear.set(shape, (ofYear = this.shape(shape.axes.filter((axis) => axis !== 'year'))))
    return ofYear
  }

  /**
   * For every cell of `shape`, its position in a column that is row-major over `axes`. An axis the shape lacks, and the `frozen` one,
   * count as their first member.
   */
  spread(shape: Shape, axes: readonly AxisId[], frozen = ''): Spread {
    let known = this.#spreads.get(shape)
    if (known === undefined) this.#spreads.set(shape, (known = new Map()))
    const key = frozen === '' ? axes.join(' ') : `${axes.join(' ')}>${frozen}`
    let spread = known.get(key)
    if (spread === undefined) known.set(key, (spread = this.#newSpread(shape, this.#rowMajor(axes), frozen)))
    return spread
  }

  /** The members a cell stands for, by axis. */
  labels(shape: Shape, at: number, axes: readonly AxisId[]): Readonly<Record<AxisId, string>> {
    const labels: Record<AxisId, string> = {}
    for (let i = 0; i < shape.axes.length; i++) {
      const axis = shape.axes[i]!
      if (axes.includes(axis)) labels[axis] = this.members(axis)[memberAt(shape, at, i)]!
    }
    return labels
  }

  #ordered(axes: readonly AxisId[]): Shape {
    const ordered = [...axes].sort((a, b) => (this.#rank.get(a) ?? 0) - (this.#rank.get(b) ?? 0))
    return ordered.every((axis, i) => axis === axes[i]) ? this.#rowMajor(ordered) : this.shape(ordered)
  }

  #newSpread(shape: Shape, source: Shape, frozen: AxisId): Spread {
    const steps = shape.axes.map((axis) => (axis === frozen ? 0 : strideOf(source, axis)))
    const map = Int32Array.from({ length: shape.size }, (_, at) => steps.reduce((sum, step, i) => sum + step * memberAt(shape, at, i), 0))
    return { map, yearStep: shape.axes.includes('year') ? 0 : strideOf(source, 'year') }
  }

  #rowMajor(axes: readonly AxisId[]): Shape {
    const sizes = axes.map((axis) => this.members(axis).length)
    const strides = sizes.map((_, i) => sizes.slice(i + 1).reduce((a, b) => a * b, 1))
    return { axes, sizes, strides, size: sizes.reduce((a, b) => a * b, 1) }
  }
}

/** Position on the i-th axis of the shape. */
export function memberAt(shape: Shape, at: number, i: number): number {
  return Math.floor(at / shape.strides[i]!) % shape.sizes[i]!
}

/** Distance of neighbours along an axis; 0 along one the shape lacks. */
export function strideOf(shape: Shape, axis: AxisId): number {
  const i = shape.axes.indexOf(axis)
  return i < 0 ? 0 : shape.strides[i]!
}
