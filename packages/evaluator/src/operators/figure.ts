import { sameUnit, type Figure } from '@renkei/plan'
import { awaitAll, awaitLeaf, loadCell } from '../core/load-cell.ts'
import { misfit } from '../core/misfit.ts'
import type { Run } from '../core/run.ts'
import type { Operator, Site } from '../core/site.ts'
import { loadOverride } from './override.ts'

/** A resolved column of the snapshot: values, marks, and how final each is. What is missing is awaited, by body and year. */
export const figure: Operator<'figure'> = {
  prepare(node, site, { plan }) {
    return {
      evaluate(run) {
        if (loadOverride(run, site, node.key)) return
        const found = Object.hasOwn(run.snapshot.figures, node.key) ? run.snapshot.figures[node.key] : undefined
        if (found === undefined) awaitAll(run, site, 'figures', node.key)
        else if (misfit(run, plan, site, found.column) || unitDiffers(site, found)) run.failAll(site, 'figure-not-readable')
        else load(run, site, found)
      },
      reads: () => [],
    }
  },
}

function unitDiffers({ node: { type } }: Site, { unit }: Figure): boolean {
  return type.kind === 'number' && !sameUnit(type.unit, unit)
}

function load(run: Run, site: Site, { key, column, quality, qualityAt }: Figure): void {
  const { map, yearStep } = run.layout.spread(site.shape, column.axes)
  const first = run.year * yearStep
  for (let at = 0; at < map.length; at++) {
    const position = first + map[at]!
    const final = (qualityAt?.[position] ?? quality) === 'final'
    const causes = final ? 0 : run.causeOfYear(site, at, 'estimate', key)
    if (!loadCell(run, site, at, column, position, key, causes)) awaitLeaf(run, site, at, 'figures', key)
  }
}
