import type { Core, FigureCore, YearCore } from '@renkei/dsl'
import { formatFiscalYear } from '@renkei/model'

/** A figure or a year as it was understood. */
export function aboutValue(core: Core): string | undefined {
  if (core.kind === 'figure') return aboutFigure(core)
  if (core.kind === 'year') return aboutYear(core)
  if (core.kind === 'year-range') return [core.from, core.to].map((year) => (year === undefined ? '' : aboutYear(year))).join('～')
  return undefined
}

function aboutFigure({ value, unit = '', ratio, bound }: FigureCore): string {
  const digits = value.includes('/') ? value : value.replace(/\B(?=(\d{3})+$)/g, ',')
  return `**${digits}${unit}**${bound ?? ''}${ratio ? '（割合）' : ''}`
}

function aboutYear({ year, calendar, relative }: YearCore): string {
  if (year === undefined) return relative === 0 ? '当該年度' : ''
  return calendar === 'calendar' ? `${String(year)}年（1月～12月）` : `${formatFiscalYear(year, 'ja')}（${String(year)}年4月1日～${String(year + 1)}年3月31日）`
}
