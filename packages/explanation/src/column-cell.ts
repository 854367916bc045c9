import { div, formatRational, fromInteger, parseRational, type Rational } from '@renkei/money'
import type { Axis, AxisId, Column, Mark } from '@renkei/plan'

/** One cell of a column of the plan or of a figure. */
export type ColumnCell = { readonly value: Rational | boolean } | { readonly mark: Mark } | undefined

/** Finds cells of columns by the members of their axes. */
export class ColumnReader {
  readonly #axes: ReadonlyMap<AxisId, ReadonlyMap<string, number>>

  constructor(axes: readonly Axis[]) {
    this.#axes = new Map(axes.map(({ id, members }) => [id, new Map(members.map((member, at) => [member, at]))]))
  }

  cell(column: Column, at: Readonly<Record<AxisId, string>>): ColumnCell {
    const position = this.position(column, at)
    const mark = column.marks?.[position]
    if (mark !== undefined) return { mark }
    const value = column.values[position]
    if (value === undefined || value === null) return undefined
    return { value: typeof value === 'boolean' ? value : exact(value, column.den) }
  }

  /** Row-major; one value stands for all; −1 where a member is not on its axis. */
  position(column: Column, at: Readonly<Record<AxisId, string>>): number {
    if (column.values.length === 1) return 0
    let position = 0
    for (const axis of column.axes) {
      const members = this.#axes.get(axis)
      const member = members?.get(at[axis] ?? '')
      if (members === undefined || member === undefined) return -1
      position = position * members.size + member
    }
    return position
  }
}

function exact(value: number | string, den: Rational | undefined): Rational {
  if (den === undefined) return String(value)
  const over = typeof value === 'number' ? fromInteger(value) : parseRational(value)
  const under = parseRational(den)
  return over && under ? formatRational(div(over, under)) : String(value)
}
