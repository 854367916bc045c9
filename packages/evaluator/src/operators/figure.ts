import { sameUnit, type Figure } from '@renkei/plan'
import { awaitLeaf, loadCell } from '../core/load-cell.ts'
import { misfit } from '../core/misfit.ts'
import { causePerYear } from '../core/per-year.ts'
import type { Run } from '../core/run.ts'
import type { Operator, Site } from '../core/site.ts'
import { loadOverride } from './override.ts'

/** A resolved column of the snapshot: values, marks, and how final each is. What is missing is awaited, by body and year. */
export const figure: Operator<'figure'> = {
  prepare(node, site, { plan }) {
    return {
      evaluate(run, from, to) {
        if (loadOverride(run, site, node.key, from, to)) return
        const found = Object.hasOwn(run.snapshot.figures, node.key) ? run.snapshot.figures[node.key] : undefined
        if (found === undefined) {
          for (let at = from; at < to; at++) awaitLeaf(run, site, at, 'figures', node.key)
          return
        }
        const refused = misfit(run, plan, site, found.column) || unitDiffers(site, found)
        if (!refused) load(run, site, found, from, to)
        else for (let at = from; at < to; at++) run.fail(site, at, 'figure-not-readable')
      },
      reads: () => [],
    }
  },
}

function unitDiffers({ node: { type } }: Site, { unit }: Figure): boolean {
  return type.kind === 'number' && !sameUnit(type.unit, unit)
}

function load(run: Run, site: Site, { key, column, quality, qualityAt }: Figure, from: number, to: number): void {
  const map = run.layout.positions(site.shape, column.axes)
  const estimate = causePerYear(run, site, { class: 'estimate', leaf: key })
  for (let at = from; at < to; at++) {
    const position = map[at]!
    const causes = (qualityAt?.[position] ?? quality) === 'final' ? 0 : estimate(at)
    if (!loadCell(run, site, at, column, position, key, causes)) awaitLeaf(run, site, at, 'figures', key)
  }
}
