import type { Axis, AxisId } from '@renkei/plan'

/** The axis along which members are compared with each other: a second one with the same members. */
export function twinOf(axis: AxisId): AxisId {
  return `${axis}~`
}

export function withTwins(axes: readonly Axis[]): readonly Axis[] {
  return [...axes, ...axes.map((axis) => ({ ...axis, id: twinOf(axis.id) }))]
}
