import type { ReportFigureOf, ReportIndicator } from '@renkei/ruleset'
import type { DeclarationWords } from '../../words/declarations/index.ts'
import { labelled } from '../columns.ts'
import { declarationRows } from './declaration-rows.ts'
import { percent } from './exact-text.ts'

/** Base, target and actuals, each with its year; how far each actual has come. */
export function indicatorRows(indicator: ReportIndicator, words: DeclarationWords): string[] {
  const { direction, base, target, actuals } = indicator
  const figure = (found: ReportFigureOf): string => `${words.figureYear(found.year, found.calendar)} ${found.text}`
  const rows = [
    ...(direction === undefined ? [] : labelled(words.direction, words.directions[direction], 4)),
    ...(base === undefined ? [] : labelled(words.base, base === 'none' ? words.none : figure(base), 4)),
    ...(target === undefined ? [] : labelled(words.target, figure(target), 4)),
    ...actuals.flatMap((actual) => {
      const rate = actual.rate === undefined ? [] : [words.rate(percent(actual.rate))]
      const state = actual.reached === undefined ? [] : [actual.reached ? words.reached : words.notReached]
      return labelled(words.actual, [figure(actual), ...rate, ...state].join('  '), 4)
    }),
  ]
  return declarationRows(indicator, rows, words)
}
