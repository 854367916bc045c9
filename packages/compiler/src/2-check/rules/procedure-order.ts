import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'
import type { Procedure, Step } from '../../1-bind/declarations/index.ts'

/** The steps of a 手続 are taken in their order: none before the one before it. */
export function procedureOrder({ program }: Bound): readonly Diagnostic[] {
  return program.declarations.procedures.flatMap(({ steps }: Procedure) =>
    steps.flatMap((step, index) => {
      const before = steps.slice(0, index).find((earlier) => tooLate(earlier, step))
      if (!before) return []
      const related = [{ span: before.when?.span ?? before.span, label: 'because-of' as const }]
      return [diagnostic('procedure-out-of-order', { step: step.name, before: before.name }, step.when?.span ?? step.span, { related })]
    }),
  )
}

function tooLate(earlier: Step, later: Step): boolean {
  if (later.state === 'done' && earlier.state !== 'done') return true
  return earlier.when !== undefined && later.when !== undefined && later.when.to < earlier.when.from
}
