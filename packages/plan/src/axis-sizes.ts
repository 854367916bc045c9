import type { Axis, AxisId } from './plan.ts'

/** Number of cells over these axes; an unknown axis counts as empty. */
export function cellCount(axes: readonly Axis[], over: readonly AxisId[]): number {
  return over.reduce((product, id) => product * (axes.find((axis) => axis.id === id)?.members.length ?? 0), 1)
}
