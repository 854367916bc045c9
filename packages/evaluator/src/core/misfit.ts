import type { Column, Plan } from '@renkei/plan'
import type { Run } from './run.ts'
import type { Site } from './site.ts'

/** Why a column of the snapshot cannot be read at this node, as the name of a diagnostic. */
export function misfit(run: Run, plan: Plan, site: Site, column: Column): string | undefined {
  if (run.snapshot.axesHash !== plan.axesHash) return 'axes-differ'
  if (column.axes.some((axis) => !site.shape.axes.includes(axis))) return 'axes-differ'
  const cells = run.layout.shape(column.axes).size
  return column.values.length === 1 || column.values.length === cells ? undefined : 'axes-differ'
}
