import type { ReportDuty, ReportIndicator } from '@renkei/ruleset'

/** The words of `renkei show`. */
export interface DeclarationWords {
  readonly heading: (name: string) => string
  readonly year: (year: number) => string
  readonly sets: string
  readonly roles: string
  readonly councils: string
  readonly indicators: string
  readonly nothing: string
  readonly unfilled: string
  readonly holders: string
  readonly members: string
  readonly chair: string
  readonly since: string
  readonly citation: string
  readonly decision: string
  readonly consent: (needed: number, of: number) => string
  readonly modality: Readonly<Record<ReportDuty['modality'], string>>
  readonly direction: string
  readonly directions: Readonly<Record<NonNullable<ReportIndicator['direction']>, string>>
  readonly base: string
  readonly none: string
  readonly target: string
  readonly actual: string
  readonly figureYear: (year: number, calendar: 'fiscal' | 'calendar') => string
  readonly rate: (percent: string) => string
  readonly reached: string
  readonly notReached: string
  readonly bodies: (count: number) => string
  readonly date: (date: string) => string
  readonly and: string
}
