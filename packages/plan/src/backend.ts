import type { FigureSnapshot, Scenario } from './figure.ts'
import type { NodeId, Plan } from './plan.ts'

export interface Refusal {
  readonly node: NodeId
  readonly code: string
  readonly args: Readonly<Record<string, string>>
}

/** What carries a plan out: the evaluator, a workbook, SQL. A back end knows operators, never methods. */
export interface Backend<Artefact> {
  readonly name: string
  readonly natives: readonly string[]
  refuse(plan: Plan, snapshot: FigureSnapshot): readonly Refusal[]
  emit(plan: Plan, snapshot: FigureSnapshot, scenarios?: readonly Scenario[]): Artefact
}
