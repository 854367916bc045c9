import { personDaysOf, totalPersonDays, type Dispatch } from '@renkei/compiler'
import type { DeclarationContext } from './context.ts'
import type { ReportDispatch } from './report.ts'

export function dispatchReport(dispatch: Dispatch, context: DeclarationContext): ReportDispatch {
  const { postings, term, placements } = dispatch
  return {
    ...context.declaration(dispatch),
    postings: postings.map((posting) => ({
      by: posting.by.map((party) => context.party(party)),
      to: posting.to.map((party) => context.party(party)),
      staff: posting.staff,
      from: posting.from,
      ...(posting.until === undefined ? {} : { until: posting.until }),
      ...(posting.daily === undefined ? {} : { daily: posting.daily }),
      personDays: personDaysOf(posting),
    })),
    total: totalPersonDays(dispatch),
    ...(term === undefined ? {} : { termYears: term.years }),
    placements: placements.map(({ years, places }) => ({ years, places: places.map((place) => context.party(place)) })),
  }
}
