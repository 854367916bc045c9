import type * as z from 'zod'
import { FIGURES_FORMAT, type FigureSnapshot } from '../figure.ts'
import { PLAN_FORMAT, type Plan } from '../plan.ts'
import type { PlanProblem, PlanProblemCode } from '../plan-problem.ts'
import { validatePlan } from '../validate/validate-plan.ts'
import { validateSnapshot } from '../validate/validate-snapshot.ts'
import { snapshotSchema } from './figure.ts'
import { OPERATORS } from './node.ts'
import { planSchema } from './plan.ts'

export type Read<T> = { readonly value: T; readonly problems: readonly [] } | { readonly value?: never; readonly problems: readonly PlanProblem[] }

/** A plan from outside. An unknown major version or operator is refused by name, before anything else is looked at. */
export function readPlan(input: unknown): Read<Plan> {
  const refused = wrongFormat(input, PLAN_FORMAT) ?? unknownOperator(input)
  if (refused !== undefined) return { problems: [refused] }
  const read = parse<Plan>(planSchema, input)
  if (read.value === undefined) return read
  const problems = validatePlan(read.value)
  return problems.length === 0 ? read : { problems }
}

/** Figures from outside, for this plan. */
export function readSnapshot(input: unknown, plan: Plan): Read<FigureSnapshot> {
  const refused = wrongFormat(input, FIGURES_FORMAT)
  if (refused !== undefined) return { problems: [refused] }
  const read = parse<FigureSnapshot>(snapshotSchema, input)
  if (read.value === undefined) return read
  const problems = validateSnapshot(plan, read.value)
  return problems.length === 0 ? read : { problems }
}

function problem(code: PlanProblemCode, args: PlanProblem['args'], nodes: readonly string[] = []): PlanProblem {
  return { code, args, nodes, origins: [] }
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
}

function wrongFormat(input: unknown, expected: string): PlanProblem | undefined {
  const format = memberOf(input, 'format')
  return format === expected ? undefined : problem('unknown-format', { format: String(format), expected })
}

function unknownOperator(input: unknown): PlanProblem | undefined {
  const nodes = memberOf(input, 'nodes')
  if (typeof nodes !== 'object' || nodes === null) return undefined
  const known: readonly unknown[] = OPERATORS
  for (const [id, node] of Object.entries(nodes)) {
    const op = memberOf(node, 'op')
    if (typeof op === 'string' && !known.includes(op)) return problem('unknown-operator', { operator: op }, [id])
  }
  return undefined
}

/** At most ten problems: whoever sent the wrong file needs the first, not all. */
function parse<T>(schema: z.ZodType<T>, input: unknown): Read<T> {
  const result = schema.safeParse(input)
  if (result.success) return { value: result.data, problems: [] }
  const problems = result.error.issues
    .slice(0, 10)
    .map(({ path, message }) => problem('malformed', { path: path.map(String).join('.'), message }))
  return { problems }
}
