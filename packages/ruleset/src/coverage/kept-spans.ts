import type { Declarations, Duty, Party } from '@renkei/compiler'
import type { Span } from '@renkei/diagnostics'

type Spanned = { readonly span: Span }

/** Where declarations keep a number, a term, a date, a condition or a list of bodies that 検算 and checks can hold them to. */
export function keptSpans(declarations: Declarations): readonly Span[] {
  const { roles, councils, procedures, indicators, exchanges, dispatches, measures, grants } = declarations
  const all = Object.values(declarations).flat()
  const kept: readonly (Spanned | undefined)[] = [
    ...all.flatMap(({ stated, duties }) => [...stated, ...duties.filter(isTimed)]),
    ...roles.flatMap(({ holders }) => namedBodies(holders)),
    ...councils.flatMap(({ members, chair, decisions }) => [...namedBodies(members), ...namedBodies(chair), ...decisions]),
    ...procedures.flatMap(({ steps, decisions }) => [...steps, ...steps.map(({ when }) => when), ...decisions]),
    ...indicators.flatMap(({ base, target, actuals }) => [base === 'none' ? undefined : base, target, ...actuals]),
    ...exchanges.flatMap(({ performances }) => performances),
    ...dispatches.flatMap(({ postings, term, placements }) => [...postings, term, ...placements]),
    ...measures.flatMap(({ amounts, rates, years, excluded, conditions, costs, programmes }) => [...amounts, ...rates.map(({ rate }) => rate), years, ...excluded, ...conditions, ...costs, ...programmes]),
    ...grants.flatMap(({ conditions, limit, amount, budgets, costs }) => [...conditions, limit, amount, ...budgets, ...costs]),
  ]
  return kept.flatMap((one) => one?.span ?? [])
}

/** Who must do it, or when, is kept; the rest of a duty is text. */
function isTimed({ when, bodies }: Duty): boolean {
  return when.length > 0 || bodies !== undefined
}

function namedBodies(parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ bodies }) => bodies !== undefined)
}
