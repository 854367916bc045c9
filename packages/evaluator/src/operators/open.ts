import type { Column, OpenItem, Waiting } from '@renkei/plan'
import { awaitAll, awaitLeaf, loadCell } from '../core/load-cell.ts'
import { misfit } from '../core/misfit.ts'
import type { Run } from '../core/run.ts'
import type { Operator, Site } from '../core/site.ts'
import { known } from './known.ts'
import { loadOverride } from './override.ts'
import { outsideEnds } from './outside-ends.ts'

/** Something left to be decided: the decision from its date on, else awaiting whom the item names. */
export const open: Operator<'open'> = {
  prepare(node, site, { plan }) {
    const item = plan.open.find(({ id }) => id === node.item)
    const waiting = item?.waiting ?? 'not-stated'
    return {
      evaluate(run) {
        if (loadOverride(run, site, node.item)) return
        const decision = known(run, run.snapshot.decisions, node.item)
        if (decision === undefined) awaitAll(run, site, waiting, node.item)
        else if (misfit(run, plan, site, decision.column)) run.failAll(site, 'figure-not-readable')
        else decide(run, site, decision.column, waiting, node.item, item)
      },
      reads: () => [],
    }
  },
}

function decide(run: Run, site: Site, column: Column, waiting: Waiting, leaf: string, item: OpenItem | undefined): void {
  const { map, yearStep } = run.layout.spread(site.shape, column.axes)
  for (let at = 0; at < map.length; at++) {
    if (!loadCell(run, site, at, column, run.year * yearStep + map[at]!, leaf, 0)) awaitLeaf(run, site, at, waiting, leaf)
    else if (item?.ends !== undefined && outsideEnds(run, site, at, item.ends)) run.fail(site, at, 'decision-outside-bounds')
  }
}
