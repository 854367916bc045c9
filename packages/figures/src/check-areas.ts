import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { checkWeights } from './check-weights.ts'
import type { DerivedYear } from './derive-year.ts'
import { neededIn, shownName, type GapContext } from './gap-context.ts'
import { reportGaps } from './report-gaps.ts'

/** The parts that are taken off: figures that lack, that nothing can be made of, or that are larger than the whole. */
export function checkAreas(context: GapContext, years: readonly DerivedYear[]): readonly Diagnostic[] {
  const areas = years[0]?.areas.map(({ of }) => of) ?? []
  const found = areas.flatMap((of, index) => {
    const part = { ...context, request: of.request, observations: of.observations }
    const read = years.map((year) => year.areas[index]!.read)
    return of.observations.length === 0 ? [] : [...checkWeights(part, read), ...reportGaps(part, read)]
  })
  return [...found, ...largerThanWhole(context, years)]
}

/** Told once for a part, of the first year and body that need it. */
function largerThanWhole(context: GapContext, years: readonly DerivedYear[]): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>()
  for (const { year, exceeded } of years) {
    for (const body of neededIn(context.request, String(year), [...exceeded.keys()])) {
      const { less } = exceeded.get(body)!
      if (found.has(less.area)) continue
      const { indicator, table } = context.request
      found.set(less.area, diagnostic('area-exceeds-body', { area: less.area, indicator, table, body: shownName(body, context) }, less.span))
    }
  }
  return [...found.values()]
}
