import type { Language } from '@renkei/diagnostics'
import type { Core, FigureCore, YearCore } from '@renkei/dsl'
import { formatFiscalYear } from '@renkei/model'
import { hoverWords } from '../../words/hover.ts'

/** A figure or a year as it was understood. */
export function aboutValue(core: Core, language: Language): string | undefined {
  if (core.kind === 'figure') return aboutFigure(core, language)
  if (core.kind === 'year') return aboutYear(core, language)
  if (core.kind === 'year-range') return [core.from, core.to].map((year) => (year === undefined ? '' : aboutYear(year, language))).join(hoverWords[language].to)
  return undefined
}

function aboutFigure({ value, unit = '', ratio, bound }: FigureCore, language: Language): string {
  const say = hoverWords[language]
  const digits = value.includes('/') ? value : value.replace(/\B(?=(\d{3})+$)/g, ',')
  const figure = `**${say.figure(digits, unit)}**`
  return `${bound === undefined ? figure : say.bounded(figure, bound)}${ratio ? say.ratio : ''}`
}

function aboutYear({ year, calendar, relative }: YearCore, language: Language): string {
  const say = hoverWords[language]
  if (year === undefined) return relative === 0 ? say.thisYear : ''
  return calendar === 'calendar' ? say.calendarYear(year) : say.fiscalYear(formatFiscalYear(year, language), year)
}
