import { isWhole } from '@renkei/money'
import { heldMember, heldNumber, type Axis, type AxisId, type Column, type ValueType, type Waiting } from '@renkei/plan'
import { AWAITING, CONSULTATION, ERROR, EXACT, FIGURES, noneOf, NOT_STATED } from './status.ts'

/** What one cell of a leaf holds. */
export interface LeafValue {
  readonly num: bigint
  readonly den: bigint
  readonly status: number
  /** False: the column has nothing there. */
  readonly has: boolean
}

const WAITING: Readonly<Record<Waiting, number>> = { consultation: CONSULTATION, figures: FIGURES, 'not-stated': NOT_STATED }

export const blank = (status: number, has = true): LeafValue => ({ num: 0n, den: 1n, status, has })
export const awaiting = (waiting: Waiting): LeafValue => blank(AWAITING | WAITING[waiting])

/** Reads the values of a column for the cells of some axes. */
export class LeafReader {
  readonly #sizes: ReadonlyMap<AxisId, number>
  readonly #members: ReadonlyMap<AxisId, readonly string[]>

  constructor(axes: readonly Axis[]) {
    this.#sizes = new Map(axes.map(({ id, members }) => [id, members.length]))
    this.#members = new Map(axes.map(({ id, members }) => [id, members]))
  }

  /** How many cells these axes have. */
  count(axes: readonly AxisId[]): number {
    return axes.reduce((count, axis) => count * this.#sizes.get(axis)!, 1)
  }

  /** For each cell of `axes`, row-major, its position among the cells of `of`. */
  positions(axes: readonly AxisId[], of: readonly AxisId[]): Int32Array {
    const positions = new Int32Array(this.count(axes))
    let block = positions.length
    for (const axis of axes) {
      const size = this.#sizes.get(axis)!
      block /= size
      const step = of.includes(axis) ? this.count(of.slice(of.indexOf(axis) + 1)) : 0
      if (step > 0) for (let at = 0; at < positions.length; at++) positions[at]! += step * (Math.floor(at / block) % size)
    }
    return positions
  }

  /** The value at a position of the column: a mark, a number, or nothing. `causes` are those of the figure itself. */
  value(column: Column, position: number, type: ValueType, causes = 0): LeafValue {
    const source = column.values.length === 1 ? 0 : position
    const mark = column.marks?.[source]
    if (mark !== undefined) return 'none' in mark ? blank(noneOf(mark.none) | causes) : awaiting(mark.waiting)
    const value = column.values[source]
    if (typeof value === 'number' && column.den === undefined && type.kind === 'number' && Number.isSafeInteger(value)) return { num: BigInt(value), den: 1n, status: EXACT | causes, has: true }
    if (value === null || value === undefined) return blank(0, false)
    const read = type.kind === 'index' ? heldMember(value, this.#members.get(type.of) ?? []) : heldNumber(value, column.den)
    if (read === undefined || (type.kind === 'number' && type.whole && !isWhole(read))) return blank(ERROR | causes)
    return { num: BigInt(read.num), den: BigInt(read.den), status: EXACT | causes, has: true }
  }
}
