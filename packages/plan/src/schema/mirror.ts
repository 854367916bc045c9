import type * as z from 'zod'
import type { FigureSnapshot, Scenario } from '../figure.ts'
import type { Outcome, Trace } from '../outcome.ts'
import type { Plan, PlanNode } from '../plan.ts'
import type { scenarioSchema, snapshotSchema } from './figure.ts'
import type { planNodeSchema } from './node.ts'
import type { outcomeSchema, traceSchema } from './outcome.ts'
import type { planSchema } from './plan.ts'

/** Each side accepts the other; `readonly` of arrays, and absent versus undefined members, count. */
type Same<Schema extends z.ZodType, Contract> = [z.infer<Schema>] extends [Contract] ? ([Contract] extends [z.infer<Schema>] ? true : false) : false
type Proved<T extends true> = T

/** Does not compile unless every schema and its interface say the same. */
export type Mirror = [
  Proved<Same<typeof planNodeSchema, PlanNode>>,
  Proved<Same<typeof planSchema, Plan>>,
  Proved<Same<typeof snapshotSchema, FigureSnapshot>>,
  Proved<Same<typeof scenarioSchema, Scenario>>,
  Proved<Same<typeof outcomeSchema, Outcome>>,
  Proved<Same<typeof traceSchema, Trace>>,
]
