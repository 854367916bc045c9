import type { Axis, AxisId } from '@renkei/plan'

/** Axes of a column with the distance of neighbours along each; the year is outermost, so that a year is one contiguous range. */
export interface Shape {
  readonly axes: readonly AxisId[]
  readonly sizes: readonly number[]
  readonly strides: readonly number[]
  readonly size: number
}

/** Where everything lies. Shapes and position tables are made once and shared by all nodes that need the same. */
export class Layout {
  readonly #axes: ReadonlyMap<AxisId, Axis>
  readonly #rank: ReadonlyMap<AxisId, number>
  readonly #shapes = new Map<string, Shape>()
  readonly #tables = new Map<string, Int32Array>()

  constructor(axes: readonly Axis[]) {
    const ordered = [...axes].sort((a, b) => Number(b.id === 'year') - Number(a.id === 'year'))
    this.#axes = new Map(ordered.map((axis) => [axis.id, axis]))
    this.#rank = new Map(ordered.map((axis, at) => [axis.id, at]))
  }

  members(axis: AxisId): readonly string[] {
    return this.#axes.get(axis)?.members ?? []
  }

  shape(axes: readonly AxisId[]): Shape {
    const ordered = [...axes].sort((a, b) => (this.#rank.get(a) ?? 0) - (this.#rank.get(b) ?? 0))
    const key = ordered.join(' ')
    const known = this.#shapes.get(key)
    if (known !== undefined) return known
    const shape = this.#rowMajor(ordered)
    this.#shapes.set(key, shape)
    return shape
  }

  /**
   * For every cell of `shape`, its position in a column that is row-major over `axes`. An axis the shape lacks, and the `frozen` one,
   * count as their first member.
   */
  positions(shape: Shape, axes: readonly AxisId[], frozen = ''): Int32Array {
    const key = `${shape.axes.join(' ')}>${axes.join(' ')}>${frozen}`
    let table = this.#tables.get(key)
    if (table === undefined) {
      const source = this.#rowMajor(axes)
      const steps = shape.axes.map((axis) => (axis === frozen ? 0 : strideOf(source, axis)))
      table = Int32Array.from({ length: shape.size }, (_, at) => steps.reduce((sum, step, i) => sum + step * memberAt(shape, at, i), 0))
      this.#tables.set(key, table)
    }
    return table
  }

  /** The members a cell stands for, by axis. */
  labels(shape: Shape, at: number, axes: readonly AxisId[] = shape.axes): Readonly<Record<AxisId, string>> {
    const labels: Record<AxisId, string> = {}
    for (let i = 0; i < shape.axes.length; i++) {
      const axis = shape.axes[i]!
      if (axes.includes(axis)) labels[axis] = this.members(axis)[memberAt(shape, at, i)]!
    }
    return labels
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

/** Position of the year; 0 where there is none. The year is the outermost axis. */
export function yearOf({ axes, strides }: Shape, at: number): number {
  return axes[0] === 'year' ? Math.floor(at / strides[0]!) : 0
}

/** Distance of neighbours along an axis; 0 along one the shape lacks. */
export function strideOf(shape: Shape, axis: AxisId): number {
  const i = shape.axes.indexOf(axis)
  return i < 0 ? 0 : shape.strides[i]!
}
