import type { ExplainContext } from './context.ts'
import type { BodyRef, Explanation } from './explanation.ts'
import { lineFacts, type LineFacts } from './line-facts.ts'
import { receiptPart } from './parts/receipt-part.ts'
import { yenPart } from './parts/yen-parts.ts'
import { sharingOf } from './sharing-of.ts'

export interface ExplainOf {
  readonly line: string
  readonly year: string
  /** Member of the body axis; without it all bodies of the line are explained. */
  readonly body?: string
}

/** An object while it is being written. */
type Written<T> = { -readonly [Name in keyof T]: T[Name] }

/**
 * Why a line says what it says in one year, for one body or for all. Undefined where the outcome has no such line and year, or the line
 * no such body.
 */
export function explainLine(context: ExplainContext, of: ExplainOf): Explanation | undefined {
  const facts = lineFacts(context, of.line, of.year)
  if (facts === undefined || of.body === undefined) return facts && explanationOf(facts, of, context.inOrder(facts.bodies))
  const position = facts.positions.get(of.body)
  return position === undefined ? undefined : explanationOf(facts, of, [facts.bodies[position]!])
}

/** Written out member by member: an explanation is made for every line, year and body. */
function explanationOf(facts: LineFacts, of: ExplainOf, shown: readonly BodyRef[]): Explanation {
  const { outcome, site, found, positions, inside, rest } = facts
  const sharing = sharingOf(site, found, shown.filter(({ member }) => inside.has(member)))
  const explanation: Written<Explanation> = {
    of,
    line: facts.line,
    state: outcome.state,
    method: sharing.method,
    span: sharing.span,
    amount: sharing.amount,
    set: sharing.set,
    figures: sharing.figures,
    formula: sharing.formula,
    rounding: sharing.rounding,
    remainder: sharing.remainder,
    details: sharing.details,
    yen: shown.map((body) => yenPart(outcome, body, positions.get(body.member)!, inside.has(body.member))),
    open: rest.open,
    missing: rest.missing,
    estimates: rest.estimates,
    errors: rest.errors,
    records: rest.records,
    assumptions: rest.assumptions,
    grounds: site.context.grounds(sharing.span),
  }
  if (of.body !== undefined) explanation.body = shown[0]!
  const receives = of.body === undefined ? undefined : receiptPart(facts, of.body)
  if (receives !== undefined) explanation.receives = receives
  if (outcome.total !== undefined) explanation.total = outcome.total
  if (outcome.hanging !== undefined) explanation.hanging = outcome.hanging
  if (rest.programmeName !== undefined) explanation.programmeName = rest.programmeName
  if (rest.conditions !== undefined) explanation.conditions = rest.conditions
  if (rest.restates !== undefined) explanation.restates = rest.restates
  return explanation
}

