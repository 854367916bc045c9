import { diagnostic, type Diagnostic, type DiagnosticName } from '@renkei/diagnostics'
import type { OutcomeFault } from '@renkei/evaluator'
import type { Plan } from '@renkei/plan'

/** What went wrong while computing, at the sentence it comes from. */
export function diagnosticOfFault(fault: OutcomeFault, plan: Plan): Diagnostic {
  const place = plan.origins[fault.origin]
  return diagnostic(fault.name as DiagnosticName, fault.args as never, place?.span)
}
