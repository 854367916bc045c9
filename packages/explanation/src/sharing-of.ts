import { applies, type BodyRef, type Details, type FigurePart, type FormulaPart, type Maybe, type Sharing } from './explanation.ts'
import type { Found } from './method.ts'
import { reasonOf } from './parts/reason-of.ts'
import type { Site } from './site.ts'

/** The parts found at a node, told for these bodies. */
export function sharingOf(site: Site, found: Found, bodies: readonly BodyRef[], within: 'line' | 'sequence' = 'line'): Sharing {
  const { amount, set, rounding, remainder } = found
  return {
    method: site.method,
    span: site.clause,
    amount,
    set,
    figures: figuresOf(found, bodies),
    formula: formulaOf(site, found, bodies, within),
    rounding,
    remainder,
    details: detailsOf(found, bodies),
  }
}

/** Who only takes a remainder has figures, but they play no part. */
function figuresOf({ figures, set }: Found, bodies: readonly BodyRef[]): Maybe<readonly FigurePart[]> {
  const members = applies(set) ? bodies.filter((body) => set.members.includes(body)) : bodies
  return applies(figures) ? figures.map(({ part, value }) => ({ ...part, values: members.flatMap((body) => value(body) ?? []) })) : figures
}

/** A line that is not settled shows no calculation, though a step of a sequence may be. */
function formulaOf({ outcome }: Site, { formula }: Found, bodies: readonly BodyRef[], within: 'line' | 'sequence'): Maybe<FormulaPart> {
  if (!applies(formula)) return formula
  if (within === 'line' && outcome.yen === undefined) return { notApplicable: reasonOf(outcome.state) }
  const lines = bodies.flatMap((body) => formula.of(body) ?? [])
  return lines.length === 0 ? { notApplicable: reasonOf(outcome.state) } : { general: formula.general, lines }
}

function detailsOf({ details, steps }: Found, bodies: readonly BodyRef[]): Details {
  const own = details.terms === undefined ? details : { ...details, terms: details.terms.map((term) => ({ ...term, values: term.values.filter(({ body }) => bodies.includes(body)) })) }
  if (steps === undefined) return own
  return { ...own, steps: steps.map(({ site, found }) => sharingOf(site, found, bodies, 'sequence')) }
}
