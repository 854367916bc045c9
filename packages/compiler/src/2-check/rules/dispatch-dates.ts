import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'
import type { Dispatch } from '../../1-bind/declarations/index.ts'

/** A 職員派遣 ends on or after the day it begins, and no year of a stay lies beyond its term. */
export function dispatchDates({ program }: Bound): readonly Diagnostic[] {
  return program.declarations.dispatches.flatMap((dispatch) => [...backwards(dispatch), ...beyond(dispatch)])
}

function backwards({ postings }: Dispatch): readonly Diagnostic[] {
  return postings.flatMap(({ from, until, span }) => (until !== undefined && until < from ? [diagnostic('dispatch-ends-before-start', { from, until }, span)] : []))
}

function beyond({ term, placements }: Dispatch): readonly Diagnostic[] {
  if (!term) return []
  return placements.flatMap(({ years, span }) => years.filter((year) => year > term.years).map((year) => diagnostic('placement-beyond-term', { year, term: term.years }, span)))
}
