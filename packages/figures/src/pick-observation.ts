import { isGiven } from './as-of.ts'
import { sameValue } from './check-duplicates.ts'
import type { Observation } from './observation.ts'
import { rankOf } from './quality.ts'

/** The one observation to read, or two between which the text does not decide. */
export type Pick =
  | { readonly chosen: Observation }
  | { readonly undecided: readonly [Observation, Observation] }
  | { readonly none: true }

function compare({ vintage: left }: Observation, { vintage: right }: Observation): number {
  const [earlier, later] = [left.published ?? '', right.published ?? '']
  return rankOf(left.quality) - rankOf(right.quality) || (earlier < later ? 1 : earlier > later ? -1 : 0)
}

/**
 * Of several figures of one body, one edition and one time, the most final, then the last published. Figures of different times,
 * or of editions the rule does not name, are not weighed against each other.
 */
export function pickObservation(observations: readonly Observation[], editionNamed: boolean): Pick {
  const given = observations.filter(isGiven)
  const [first, ...rest] = (given.length > 0 ? given : observations).toSorted(compare)
  if (first === undefined) return { none: true }
  const isOther = ({ vintage, value }: Observation): boolean =>
    !sameValue(value, first.value) &&
    (vintage.time?.start !== first.vintage.time?.start ||
      vintage.time?.end !== first.vintage.time?.end ||
      (!editionNamed && vintage.edition !== first.vintage.edition) ||
      (vintage.quality === first.vintage.quality && vintage.published === first.vintage.published))
  const other = rest.find(isOther)
  return other === undefined ? { chosen: first } : { undecided: [first, other] }
}
