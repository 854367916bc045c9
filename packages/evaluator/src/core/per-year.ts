import type { Cause } from '@renkei/plan'
import { memberAt } from './layout.ts'
import type { Run } from './run.ts'
import type { Site } from './site.ts'

/** The cause set of a leaf by cell: one for each year. */
export function causePerYear(run: Run, site: Site, cause: Omit<Cause, 'at'>): (at: number) => number {
  const year = site.shape.axes.indexOf('year')
  return (at) => {
    const position = year < 0 ? 0 : memberAt(site.shape, at, year)
    return run.causes.remember(site, cause.class, position, () => ({ ...cause, at: run.layout.labels(site.shape, at, ['year']) }))
  }
}
