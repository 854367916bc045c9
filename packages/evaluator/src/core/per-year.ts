import type { Cause } from '@renkei/plan'
import { memberAt } from './layout.ts'
import type { Run } from './run.ts'
import type { Site } from './site.ts'

/** Remembers the cause set of each year of a leaf, so that a column of many bodies makes it once. */
export function causePerYear(run: Run, site: Site, cause: Omit<Cause, 'at'>): (at: number) => number {
  const year = site.shape.axes.indexOf('year')
  const known: number[] = []
  return (at) => {
    const position = year < 0 ? 0 : memberAt(site.shape, at, year)
    return (known[position] ??= run.causes.only({ ...cause, at: run.layout.labels(site.shape, at, ['year']) }))
  }
}
