import type { Axis, Column, Mark } from '@renkei/plan'

/** What a column holds for one cell. */
export interface Found {
  readonly value: number | string | boolean | null
  readonly mark?: Mark
  readonly position: number
}

/** Row-major over the column's axes; one value stands for all. */
export function columnAt(axes: readonly Axis[], column: Column, at: Readonly<Record<string, number>>): Found {
  let position = 0
  if (column.values.length !== 1) for (const id of column.axes) position = position * axes.find((axis) => axis.id === id)!.members.length + (at[id] ?? 0)
  const mark = column.marks?.[position]
  return { position, value: column.values[position] ?? null, ...(mark === undefined ? {} : { mark }) }
}
