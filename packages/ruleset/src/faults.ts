import { catalogue, diagnostic, type Diagnostic, type DiagnosticName } from '@renkei/diagnostics'
import { outcomeDiagnostics } from '@renkei/evaluator'
import type { Outcome, Plan } from '@renkei/plan'

/** What went wrong while computing, at the sentence it comes from. */
export function faults(plan: Plan, outcome: Outcome): readonly Diagnostic[] {
  return outcomeDiagnostics(plan, outcome).map(({ name, args, origin }) => {
    if (!isKnown(name)) throw new RangeError(`no diagnostic is called ${name}`)
    return diagnostic(name, args as never, plan.origins[origin]?.span)
  })
}

function isKnown(name: string): name is DiagnosticName {
  return Object.hasOwn(catalogue, name)
}
