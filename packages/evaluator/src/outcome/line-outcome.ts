import type { LineOutcome } from '@renkei/plan'
import type { LineYear } from './line-year.ts'
import type { ShownCauses } from './shown-causes.ts'

/** A line as the outcome shows it. */
export function lineOutcome({ place, causes, ...rest }: LineYear, shown: ShownCauses): LineOutcome {
  return { line: place.line.id, year: place.year, causes: shown.of(causes), ...rest }
}
