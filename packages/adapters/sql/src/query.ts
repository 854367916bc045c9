import type { Axis, FigureSnapshot, Plan, Scenario } from '@renkei/plan'
import { lineRows, type LineRows } from './lower/lines.ts'
import { Lowering, SCENARIO } from './lower/lowering.ts'
import { twinOf } from './lower/twin-axis.ts'
import type { Column } from './tree/column.ts'
import { stepsOf, type Step } from './tree/relations.ts'

/** A plan with its figures as one relational tree, which a dialect prints. */
export interface Query {
  readonly steps: readonly Step[]
  readonly rows: readonly LineRows[]
  readonly axes: ReadonlyMap<string, readonly string[]>
}

/** `limit`: the largest magnitude the dialect's widest integer holds; undefined: any. */
export function queryOf(plan: Plan, snapshot: FigureSnapshot, scenarios: readonly Scenario[], limit: bigint | undefined): Query {
  const lowering = new Lowering(plan, snapshot, scenarios, limit)
  const rows = plan.lines.map((line) => lineRows(lowering, plan, line))
  const outputs = rows.flatMap(({ yen, state }): Column[] => (typeof state === 'string' ? [yen] : [yen, state]))
  return { steps: stepsOf(lowering.shop.frames, outputs), rows, axes: axesOf(plan.axes, scenarios) }
}

function axesOf(axes: readonly Axis[], scenarios: readonly Scenario[]): ReadonlyMap<string, readonly string[]> {
  const own = axes.flatMap(({ id, members }) => [[id, members] as const, [twinOf(id), members] as const])
  return new Map([...own, ...(scenarios.length === 0 ? [] : [[SCENARIO, ['', ...scenarios.map(({ id }) => id)]] as const])])
}
