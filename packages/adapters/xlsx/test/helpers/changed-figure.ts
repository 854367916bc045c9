import type { FigureSnapshot, Plan } from '@renkei/plan'
import type { InputCell } from '../../src/index.ts'

/** The same figures, one of them with another value at the place of an input cell. */
export function changedFigure(plan: Plan, snapshot: FigureSnapshot, { leaf, at }: InputCell, value: number): FigureSnapshot {
  if (leaf.kind !== 'figure') throw new Error('no figure')
  const figure = snapshot.figures[leaf.key]!
  const { column } = figure
  const size = (axis: string): number => plan.axes.find(({ id }) => id === axis)!.members.length
  const position = column.values.length === 1 ? 0 : column.axes.reduce((sum, axis) => sum * size(axis) + at[axis]!, 0)
  const values = column.values.with(position, value * Number(column.den ?? 1))
  return { ...snapshot, figures: { ...snapshot.figures, [leaf.key]: { ...figure, column: { ...column, values } } } }
}
