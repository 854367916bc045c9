import type { AsOfRule } from '@renkei/plan'

/** The time that a table must have so that a rule finds its figures in a fiscal year: 2020-10-01, 令和6年度. Undefined for a table without times. */
export function firstTime(rule: AsOfRule, year: number): string | undefined {
  switch (rule.kind) {
    case 'latest':
      return `${String(censusBefore(year))}-10-01`
    case 'calendar-year':
      return `${String(rule.year)}-10-01`
    case 'fiscal-lag':
      return `${String(year - rule.lag)}年度`
    case 'fiscal-year':
      return `${String(rule.year)}年度`
    case 'date':
      return rule.date
    case 'yearly-date':
      return `${String(year + rule.yearOffset)}-${String(rule.month).padStart(2, '0')}-${rule.day === 'end' ? '末日' : String(rule.day).padStart(2, '0')}`
    case 'fiscal-years':
      return `${String('lag' in rule.to ? year - rule.to.lag : rule.to.year)}年度`
    case 'timeless':
      return undefined
  }
}

/** A census is taken every five years, and final a year later. */
function censusBefore(year: number): number {
  return year - 1 - ((year - 1) % 5)
}
