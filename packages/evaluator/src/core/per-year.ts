import type { Cause } from '@renkei/plan'
import { yearOf } from './layout.ts'
import type { Run } from './run.ts'
import type { Site } from './site.ts'

/** The cause set of a leaf by cell: one for each year. */
export function causePerYear(run: Run, site: Site, cause: Omit<Cause, 'at'>): (at: number) => number {
  return (at) =>
    run.causes.remember(site, cause.class, yearOf(site.shape, at), () => ({ ...cause, at: run.layout.labels(site.shape, at, ['year']) }))
}
