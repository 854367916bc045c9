import type { Column, Plan } from '@renkei/plan'
import type { Run } from './run.ts'
import type { Site } from './site.ts'

/** Whether a column of the snapshot cannot be read at this node: other axes, or not as many values as cells. */
export function misfit(run: Run, plan: Plan, site: Site, column: Column): boolean {
  if (run.snapshot.axesHash !== plan.axesHash) return true
  if (column.axes.some((axis) => !site.node.axes.includes(axis))) return true
  const cells = run.layout.shape(column.axes).size
  return column.values.length !== 1 && column.values.length !== cells
}
