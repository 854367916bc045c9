import { achievementOf, type DatedFigure, type PerformanceIndicator } from '@renkei/compiler'
import type { DeclarationContext } from './context.ts'
import type { ReportFigureOf, ReportIndicator } from './report.ts'

export function indicatorReport(indicator: PerformanceIndicator, context: DeclarationContext): ReportIndicator {
  const { unit, direction, base, target, actuals } = indicator
  return {
    ...context.declaration(indicator),
    ...(unit === undefined ? {} : { unit }),
    ...(direction === undefined ? {} : { direction }),
    ...(base === undefined ? {} : { base: base === 'none' ? base : figureOf(base) }),
    ...(target === undefined ? {} : { target: figureOf(target) }),
    actuals: actuals.map((actual) => {
      const { rate, reached } = achievementOf(indicator, actual) ?? {}
      return { ...figureOf(actual), ...(rate === undefined ? {} : { rate }), ...(reached === undefined ? {} : { reached }) }
    }),
  }
}

function figureOf({ year, calendar, value, unit, image }: DatedFigure): ReportFigureOf {
  return { year, calendar, value, ...(unit === undefined ? {} : { unit }), text: image }
}
