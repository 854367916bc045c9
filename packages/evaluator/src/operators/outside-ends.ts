import { compare, fromInteger, parseRational, div, type Fraction } from '@renkei/money'
import type { Column } from '@renkei/plan'
import { EXACT, kindOf } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import type { Site } from '../core/site.ts'

/** Whether a decided value lies below all extreme points of its item, or above all. */
export function outsideEnds(run: Run, site: Site, at: number, ends: readonly Column[]): boolean {
  if (kindOf(run.cells.status[run.start(site) + at]!) !== EXACT) return false
  const value = run.cells.valueAt(run.start(site) + at)
  const points = ends.map((end) => endAt(run, site, at, end)).filter((point) => point !== undefined)
  if (points.length < 2) return false
  return points.every((point) => compare(value, point) < 0) || points.every((point) => compare(value, point) > 0)
}

function endAt(run: Run, site: Site, at: number, end: Column): Fraction | undefined {
  const { map, yearStep } = run.layout.spread(site.shape, end.axes)
  const position = end.values.length === 1 ? 0 : run.year * yearStep + map[at]!
  const value = end.values[position]
  const num = typeof value === 'number' ? fromInteger(value) : parseRational(String(value))
  const den = parseRational(end.den ?? '1')
  return num === undefined || den === undefined ? undefined : div(num, den)
}
