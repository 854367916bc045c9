import type { Axis, AxisId, Column } from '@renkei/plan'

/** Whether a column says something else for another member of an axis, everything else being the same. */
export function variesAlong(axes: readonly Axis[], { axes: own, values, marks }: Column, axis: AxisId): boolean {
  const at = own.indexOf(axis)
  if (at < 0 || values.length === 1) return false
  const sizes = own.map((id) => axes.find((one) => one.id === id)!.members.length)
  const step = sizes.slice(at + 1).reduce((a, b) => a * b, 1)
  const block = step * sizes[at]!
  for (let i = 0; i < values.length; i++) {
    const first = Math.floor(i / block) * block + (i % step)
    if (values[i] !== values[first] || marks?.[i] !== marks?.[first]) return true
  }
  return false
}
