import type { FigureRequest } from '@renkei/plan'
import { lastDayOfFiscalYear, type CalendarDate, type FiscalYear } from '@renkei/model'
import type { KnownBy } from './as-of.ts'
import type { VintageGroup } from './vintage-group.ts'

/**
 * What is read of a figure that is settled later: `first` is what a year goes by while it lasts, an estimate where there is one; `final`
 * are final figures alone.
 */
export function atStage(groups: readonly VintageGroup[], stage: FigureRequest['stage']): readonly VintageGroup[] {
  if (stage === undefined) return groups
  if (stage === 'final') return groups.filter(({ vintage }) => vintage.quality === 'final')
  const estimated = new Set(groups.filter(({ vintage }) => vintage.quality !== 'final').map(timeOf))
  return groups.filter((group) => group.vintage.quality !== 'final' || !estimated.has(timeOf(group)))
}

function timeOf({ vintage: { time, fiscalYear, edition } }: VintageGroup): string {
  return JSON.stringify([time?.start, time?.end, fiscalYear, edition])
}

/** Final figures become known in the course of the next year. */
export function knownAtStage(known: KnownBy, year: FiscalYear, stage: FigureRequest['stage']): KnownBy {
  const day: CalendarDate | undefined = lastDayOfFiscalYear(year + 1)
  return stage === 'final' && !known.stated && day !== undefined ? { day, stated: false } : known
}
