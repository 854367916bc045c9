import { catalogue, diagnostic, type Diagnostic, type DiagnosticName } from '@renkei/diagnostics'
import { outcomeDiagnostics } from '@renkei/evaluator'
import type { Outcome, Plan } from '@renkei/plan'

/** What went wrong while computing, at the sentence it comes from. Where a method that is `plugged` in gives yen that do not sum, that is no fault of the sentence. */
export function faults(plan: Plan, outcome: Outcome, plugged: readonly string[] = []): readonly Diagnostic[] {
  return outcomeDiagnostics(plan, outcome).map(({ name, args, origin }) => {
    if (!isKnown(name)) throw new RangeError(`no diagnostic is called ${name}`)
    const { method, span } = plan.origins[origin] ?? {}
    if (name === 'shares-do-not-sum' && method !== undefined && plugged.includes(method)) return diagnostic('plugin-does-not-conserve', { method }, span)
    return diagnostic(name, args as never, span)
  })
}

function isKnown(name: string): name is DiagnosticName {
  return Object.hasOwn(catalogue, name)
}
