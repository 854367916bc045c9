import { loadCell } from '../core/load-cell.ts'
import { causePerYear } from '../core/per-year.ts'
import type { Operator } from '../core/site.ts'
import { loadOverride } from './override.ts'

/** A value, vector or mark written in the text. A scenario may replace it under the node's id. */
export const constant: Operator<'const'> = {
  prepare(node, site, around) {
    const { value } = node
    const map = around.positions(site, value.axes)
    return {
      evaluate(run, from, to) {
        if (loadOverride(run, site, site.id, from, to)) return
        const causesAt = node.estimate === true ? causePerYear(run, site, { class: 'estimate', leaf: site.id }) : () => 0
        for (let at = from; at < to; at++) {
          if (!loadCell(run, site, at, value, map[at]!, site.id, causesAt(at))) run.fail(site, at, 'figure-not-readable')
        }
      },
      reads: () => [],
    }
  },
}
