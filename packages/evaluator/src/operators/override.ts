import { awaitLeaf, loadCell } from '../core/load-cell.ts'
import type { Run } from '../core/run.ts'
import { startOf, type Site } from '../core/site.ts'

/** Fills a leaf from the scenario, if it replaces this one. Where the replacement has nothing, the figure is awaited. */
export function loadOverride(run: Run, site: Site, leaf: string): boolean {
  const override = run.overrides.get(leaf)
  if (override === undefined) return false
  if ('site' in override) {
    const { map } = run.layout.spread(site.shape, override.site.shape.axes)
    const [from, to] = [startOf(override.site, run.year), run.start(site)]
    for (let at = 0; at < map.length; at++) run.cells.copy(from + map[at]!, to + at)
    return true
  }
  const { column } = override
  const { map, yearStep } = run.layout.spread(site.shape, column.axes)
  const first = run.year * yearStep
  for (let at = 0; at < map.length; at++) {
    if (!loadCell(run, site, at, column, first + map[at]!, leaf, 0)) awaitLeaf(run, site, at, 'figures', leaf)
  }
  return true
}
