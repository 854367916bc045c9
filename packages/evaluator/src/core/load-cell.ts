import { isWhole } from '@renkei/money'
import { heldMember, heldNumber, type Column, type Mark, type Waiting } from '@renkei/plan'
import { AWAITING, EXACT, NONE_LABELS, statusOf } from './kind.ts'
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
    const to = run.start(site) + at
    run.cells.setWhole(to, value)
    if (causes !== 0) run.cells.status[to] = statusOf(EXACT, causes)
    return true
  }
  const read = type.kind === 'index' ? heldMember(value, run.layout.members(type.of)) : heldNumber(value, column.den)
  if (read === undefined) run.fail(site, at, 'figure-not-readable', causes)
  else if (type.kind === 'number' && type.whole && !isWhole(read)) run.fail(site, at, 'figure-not-readable', causes)
  else run.exact(site, at, read, causes)
  return true
}

function loadMark(run: Run, site: Site, at: number, mark: Mark, leaf: string, causes: number): void {
  if ('none' in mark) run.cells.setBlank(run.start(site) + at, statusOf(NONE_LABELS.indexOf(mark.none), causes))
  else awaitLeaf(run, site, at, mark.waiting, leaf)
}

/** A missing figure is named by body and year, anything else by year. */
export function awaitLeaf(run: Run, site: Site, at: number, waiting: Waiting, leaf: string): void {
  run.await(site, at, waiting === 'figures' ? run.causeOfCell(site, at, waiting, leaf) : run.causeOfYear(site, at, waiting, leaf))
}

/** The same for all cells. */
export function awaitAll(run: Run, site: Site, waiting: Waiting, leaf: string): void {
  const { size } = site.shape
  if (waiting === 'figures') for (let at = 0; at < size; at++) awaitLeaf(run, site, at, waiting, leaf)
  else for (let at = 0; at < size; at += site.step) run.cells.blankOut(run.start(site) + at, site.step, statusOf(AWAITING, run.causeOfYear(site, at, waiting, leaf)))
}
