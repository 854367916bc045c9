import { isOutsideEnds, type Column } from '@renkei/plan'
import { EXACT, kindOf } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import type { Site } from '../core/site.ts'

/** Whether a decided value lies below all extreme points of its item, or above all. */
export function outsideEnds(run: Run, site: Site, at: number, ends: readonly Column[]): boolean {
  if (kindOf(run.cells.status[run.start(site) + at]!) !== EXACT) return false
  return isOutsideEnds(run.cells.valueAt(run.start(site) + at), ends, (end) => {
    const { map, yearStep } = run.layout.spread(site.shape, end.axes)
    return run.year * yearStep + map[at]!
  })
}
