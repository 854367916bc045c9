import { loadCell } from '../core/load-cell.ts'
import type { Operator } from '../core/site.ts'
import { loadOverride } from './override.ts'

/** A value, vector or mark written in the text. A scenario may replace it under the node's id. */
export const constant: Operator<'const'> = {
  prepare(node, site, around) {
    const { value } = node
    const { map, yearStep } = around.layout.spread(site.shape, value.axes)
    return {
      evaluate(run) {
        if (loadOverride(run, site, site.id)) return
        const first = run.year * yearStep
        for (let at = 0; at < map.length; at++) {
          const causes = node.estimate === true ? run.causeOfYear(site, at, 'estimate', site.id) : 0
          if (!loadCell(run, site, at, value, first + map[at]!, site.id, causes)) run.fail(site, at, 'figure-not-readable')
        }
      },
      reads: () => [],
    }
  },
}
