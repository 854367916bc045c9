import type { Cause, LineOutcome, Outcome, Plan } from '@renkei/plan'

/** A diagnostic as data: its name, the values of its message, and the origin whose characters it points at. */
export interface OutcomeDiagnostic {
  readonly name: string
  readonly args: Readonly<Record<string, string>>
  /** Position in the plan's `origins`. */
  readonly origin: number
}

/**
 * What went wrong while computing: the errors of lines, once per place and not once per year, and checks that do not hold. Whoever has
 * the texts turns these into messages.
 */
export function outcomeDiagnostics(plan: Plan, outcome: Outcome): readonly OutcomeDiagnostic[] {
  const errors = outcome.lines.flatMap((line) =>
    line.state !== 'error' ? [] : line.causes.map((at) => outcome.causes[at]!).flatMap((cause) => errorOf(plan, line, cause)),
  )
  const failed = outcome.checks.flatMap(({ id, holds, year = '', left = '', right = '' }) => {
    const check = plan.checks.find((each) => each.id === id)
    return check === undefined || holds !== false ? [] : [{ name: check.code, args: { year, left, right }, origin: check.origin }]
  })
  return once([...errors, ...failed])
}

function errorOf(plan: Plan, { line: id, year }: LineOutcome, cause: Cause): readonly OutcomeDiagnostic[] {
  const line = plan.lines.find((each) => each.id === id)
  if (cause.class !== 'error' || cause.code === undefined || line === undefined) return []
  const { programme, cost } = line
  const node = Object.hasOwn(plan.nodes, cause.leaf) ? plan.nodes[cause.leaf] : undefined
  const args = { programme, cost, year, operator: node?.op === 'native' ? node.name : (node?.op ?? '') }
  return [{ name: cause.code, args, origin: node?.origin ?? line.origin }]
}

/** The first of each name and place. */
function once(diagnostics: readonly OutcomeDiagnostic[]): readonly OutcomeDiagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter(({ name, origin }) => {
    const key = `${name} ${origin}`
    return !seen.has(key) && seen.add(key)
  })
}
