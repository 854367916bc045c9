import type { Column, OpenItem } from '@renkei/plan'
import { awaitLeaf, loadCell } from '../core/load-cell.ts'
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
      evaluate(run, from, to) {
        if (loadOverride(run, site, node.item, from, to)) return
        const decision = known(run, run.snapshot.decisions, node.item)
        const refused = decision !== undefined && misfit(run, plan, site, decision.column)
        for (let at = from; at < to; at++) {
          if (refused) run.fail(site, at, 'figure-not-readable')
          else if (decision === undefined || !decide(run, site, at, decision.column, node.item, item)) awaitLeaf(run, site, at, waiting, node.item)
        }
      },
      reads: () => [],
    }
  },
}

function decide(run: Run, site: Site, at: number, column: Column, leaf: string, item: OpenItem | undefined): boolean {
  const position = run.layout.positions(site.shape, column.axes)[at]!
  if (!loadCell(run, site, at, column, position, leaf, 0)) return false
  if (item?.ends !== undefined && outsideEnds(run, site, at, item.ends)) run.fail(site, at, 'decision-outside-bounds')
  return true
}
