import { awaitLeaf, loadCell } from '../core/load-cell.ts'
import type { Run } from '../core/run.ts'
import type { Site } from '../core/site.ts'

/** Fills a leaf from the scenario, if it replaces this one. Where the replacement has nothing, the figure is awaited. */
export function loadOverride(run: Run, site: Site, leaf: string, from: number, to: number): boolean {
  const override = run.overrides.get(leaf)
  if (override === undefined) return false
  if ('site' in override) {
    const map = run.layout.positions(site.shape, override.site.shape.axes)
    for (let at = from; at < to; at++) run.cells.copy(override.site.base + map[at]!, site.base + at)
    return true
  }
  const { column } = override
  const map = run.layout.positions(site.shape, column.axes)
  for (let at = from; at < to; at++) {
    if (!loadCell(run, site, at, column, map[at]!, leaf, 0)) awaitLeaf(run, site, at, 'figures', leaf)
  }
  return true
}
