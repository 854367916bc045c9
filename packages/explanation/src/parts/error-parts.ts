import type { Cause, Line } from '@renkei/plan'
import type { ExplainContext } from '../context.ts'
import type { ErrorPart } from '../explanation.ts'

/** What could not be computed, each kind once. */
export function errorParts(context: ExplainContext, causes: readonly Cause[], { programme, cost }: Line, year: string): readonly ErrorPart[] {
  const errors = causes.filter((cause) => cause.class === 'error')
  return [...new Set(errors.map(({ code = '' }) => code))].map((code) => {
    const same = errors.filter((cause) => cause.code === code)
    const bodies = new Set(same.flatMap(({ at }) => at?.['body'] ?? []))
    const operator = context.plan.nodes[same[0]?.leaf ?? '']?.op ?? ''
    return { code, args: { programme, cost, year, operator }, bodies: context.inOrder([...bodies].map((member) => context.body(member))) }
  })
}
