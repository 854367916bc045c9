import type { Core, Item, Part, Phrase } from '@renkei/dsl'
import type { Period, YearWindow } from './program.ts'

/** The fiscal years a part speaks of, or undefined where it is no year. */
export function yearsOfCore(core: Core): YearWindow | undefined {
  if (core.kind === 'year' && core.calendar === 'fiscal') {
    if (core.year !== undefined) return { from: core.year, to: core.year }
    return core.relative === 'every' ? {} : undefined
  }
  if (core.kind === 'year-range') {
    const from = core.from?.year
    const to = core.to?.year
    if (from === undefined && to === undefined) return undefined
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  }
  return undefined
}

/** The years of an item that is nothing but a year: 令和7年度, 令和9年度以降, 令和7年度から令和9年度までの間. */
export function yearsOfItem({ parts }: Item): YearWindow | undefined {
  const part = parts[0]!
  if (parts.length > 2 || part.value || part.modifier || (parts.length === 2 && !isMeanwhile(parts[1]!, part))) return undefined
  return yearsOfCore(part.core)
}

/** …までの間: says no more than the years before it. */
export function isMeanwhile({ core, value, modifier }: Part, before: Part | undefined): boolean {
  return before?.core.kind === 'year-range' && core.kind === 'name' && core.value === '間' && !value && !modifier
}

/** The years of a phrase of years only: 令和7年度及び令和8年度. */
export function yearsOfPhrase(phrase: Phrase): readonly YearWindow[] | undefined {
  const windows: YearWindow[] = []
  for (const item of phrase.items) {
    const window = yearsOfItem(item)
    if (!window) return undefined
    windows.push(window)
  }
  return windows
}

/** True where {@link yearsOfPhrase} finds years; asked of every topic, it makes none of them. */
export function namesYears({ items }: Phrase): boolean {
  for (const item of items) if (!yearsOfItem(item)) return false
  return true
}

export function includesYear(window: YearWindow, year: number): boolean {
  return (window.from === undefined || window.from <= year) && (window.to === undefined || year <= window.to)
}

export function inAny(windows: readonly YearWindow[], year: number): boolean {
  return windows.some((window) => includesYear(window, year))
}

/** Fiscal years from the first to the last, both included. */
export function yearsOfPeriod(period: Period): readonly number[] {
  return Array.from({ length: period.to - period.from + 1 }, (_, index) => period.from + index)
}
