import { div, fromInteger, isWhole, parseRational, type Fraction } from '@renkei/money'
import type { Column, Mark } from '@renkei/plan'
import { AWAITING, NONE_LABELS, statusOf } from './kind.ts'
import { yearOf } from './layout.ts'
import type { Run } from './run.ts'
import type { Site } from './site.ts'

/** Writes one value of a column into a cell. False: the column has nothing there, neither value nor mark. */
export function loadCell(run: Run, site: Site, at: number, column: Column, position: number, leaf: string, causes: number): boolean {
  const source = column.values.length === 1 ? 0 : position
  const mark = column.marks?.[source]
  if (mark !== undefined) {
    loadMark(run, site, at, mark, leaf, causes)
    return true
  }
  const value = column.values[source]
  if (value === null || value === undefined) return false
  const { type } = site.node
  if (typeof value === 'number' && Number.isSafeInteger(value) && column.den === undefined && type.kind === 'number') {
    run.cells.setWhole(site.base + at, value)
    if (causes !== 0) run.exact(site, at, fromInteger(value), causes)
    return true
  }
  const read = type.kind === 'index' ? memberOf(run.layout.members(type.of), value) : numberOf(value, column.den)
  if (read === undefined) run.fail(site, at, 'figure-not-readable', causes)
  else if (type.kind === 'number' && type.whole && !isWhole(read)) run.fail(site, at, 'figure-not-readable', causes)
  else run.exact(site, at, read, causes)
  return true
}

function loadMark(run: Run, site: Site, at: number, mark: Mark, leaf: string, causes: number): void {
  if ('none' in mark) run.cells.setBlank(site.base + at, statusOf(NONE_LABELS.indexOf(mark.none), causes))
  else awaitLeaf(run, site, at, mark.waiting, leaf)
}

/** A missing figure is named by body and year, anything else by year. */
export function awaitLeaf(run: Run, site: Site, at: number, waiting: 'consultation' | 'figures' | 'not-stated', leaf: string): void {
  const byCell = waiting === 'figures'
  const causes = run.causes.remember(site, waiting, byCell ? at : yearOf(site.shape, at), () => {
    const axes = byCell ? site.shape.axes : ['year']
    return { class: waiting, leaf, at: run.layout.labels(site.shape, at, axes) }
  })
  run.cells.setBlank(site.base + at, statusOf(AWAITING, causes))
}

/** A member by position or by name, as its position. */
function memberOf(members: readonly string[], value: number | string | boolean): Fraction | undefined {
  const at = typeof value === 'string' ? members.indexOf(value) : Number(value)
  return Number.isInteger(at) && at >= 0 && at < members.length ? fromInteger(at) : undefined
}

function numberOf(value: number | string | boolean, den: string | undefined): Fraction | undefined {
  const num = typeof value === 'string' ? parseRational(value) : Number.isSafeInteger(Number(value)) ? fromInteger(Number(value)) : undefined
  if (num === undefined || den === undefined) return num
  const over = parseRational(den)
  return over === undefined ? undefined : div(num, over)
}
