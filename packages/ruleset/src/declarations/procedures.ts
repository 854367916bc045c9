import type { Procedure } from '@renkei/compiler'
import type { DeclarationContext } from './context.ts'
import { decisionReport } from './councils.ts'
import type { ReportProcedure } from './report.ts'

export function procedureReport(procedure: Procedure, context: DeclarationContext): ReportProcedure {
  return {
    ...context.declaration(procedure),
    steps: procedure.steps.map(({ name, state, when }) => ({ name, state, ...(when === undefined ? {} : { when: { from: when.from, to: when.to, text: when.text } }) })),
    decisions: procedure.decisions.map((rule) => decisionReport(rule, context)),
  }
}
