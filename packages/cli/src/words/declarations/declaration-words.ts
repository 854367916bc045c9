import type { ReportDispatch, ReportDuty, ReportGrant, ReportIndicator, ReportProcedure } from '@renkei/ruleset'

/** The words of `renkei show`. */
export interface DeclarationWords {
  readonly heading: (name: string) => string
  readonly year: (year: number) => string
  readonly sets: string
  readonly roles: string
  readonly councils: string
  readonly indicators: string
  readonly procedures: string
  readonly exchanges: string
  readonly dispatches: string
  readonly measures: string
  readonly grants: string
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
  readonly yen: (digits: string) => string
  readonly years: (from: number | undefined, to: number | undefined) => string
  readonly step: Readonly<Record<ReportProcedure['steps'][number]['state'], string>>
  readonly balance: string
  /** With the years before. */
  readonly carriedBalance: string
  readonly even: string
  readonly doesMore: (who: string, amount: string) => string
  readonly posting: (by: string, to: string) => string
  readonly dates: (from: string, until: string | undefined) => string
  readonly daily: (daily: NonNullable<ReportDispatch['postings'][number]['daily']>) => string
  readonly personDays: (days: ReportDispatch['total']) => string
  readonly total: string
  readonly term: string
  readonly termYears: (years: number) => string
  readonly placement: (years: readonly number[]) => string
  readonly or: string
  readonly notInForce: string
  readonly excluded: string
  readonly costs: string
  readonly paysFor: string
  readonly programme: (number: string) => string
  readonly facts: Readonly<Record<ReportGrant['conditions'][number]['fact'], string>>
  readonly condition: (number: number) => string
  readonly limit: string
  readonly limitYears: (years: number) => string
  readonly amount: string
  readonly fixed: string
  readonly each: (of: string, yen: string) => string
  readonly forBodies: (bodies: number, yen: string) => string
  readonly budget: string
  readonly shares: (count: string) => string
}
