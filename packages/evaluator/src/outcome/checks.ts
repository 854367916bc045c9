import { compare, formatRational } from '@renkei/money'
import type { Check, CheckOutcome, NodeId, Plan } from '@renkei/plan'
import { EXACT, kindOf } from '../core/kind.ts'
import type { Reader } from '../core/passes.ts'
import type { Run } from '../core/run.ts'
import { startOf, type Site } from '../core/site.ts'

/** A check and the columns it compares, each with the position for every cell compared. */
export interface CheckSides {
  readonly kind: 'check'
  readonly check: Check
  /** Number among all checks of the plan. */
  readonly index: number
  /** By year; if not, it is read once. */
  readonly yearly: boolean
  readonly left: Side
  readonly right: Side
}

interface Side {
  readonly site: Site
  readonly map: Int32Array
}

/** The readers of 検算 and the plan's own conditions; `nameOf` tells which node stands for a node. */
export function checkReaders({ checks }: Plan, nameOf: (id: NodeId) => NodeId): readonly Reader<CheckSides>[] {
  return checks.map((check, index) => ({
    nodes: [nameOf(check.left), nameOf(check.right)],
    bind: (siteOf, layout) => {
      const sites = [siteOf(nameOf(check.left)), siteOf(nameOf(check.right))] as const
      const axes = sites.map((site) => site.node.axes.filter((axis) => axis !== 'year'))
      const shape = layout.shape([...new Set(axes.flat())])
      const [left, right] = sites.map((site, i) => ({ site, map: layout.spread(shape, layout.shape(axes[i]!).axes).map }))
      return { kind: 'check', check, index, yearly: sites.some(({ yearly }) => yearly), left: left!, right: right! }
    },
  }))
}

/** One result per check and year. A check holds if it does for every cell of the year. */
export function readCheck(run: Run, { check, yearly, left, right }: CheckSides): CheckOutcome {
  const outcome = compareCells(run, check, startOf(left.site, run.year), left.map, startOf(right.site, run.year), right.map)
  return yearly ? { ...outcome, year: run.layout.members('year')[run.year]! } : outcome
}

function compareCells(run: Run, { id, rel }: Check, left: number, leftMap: Int32Array, right: number, rightMap: Int32Array): CheckOutcome {
  let unknown = false
  for (let cell = 0; cell < leftMap.length; cell++) {
    const [x, y] = [left + leftMap[cell]!, right + rightMap[cell]!]
    if (kindOf(run.cells.status[x]!) > EXACT || kindOf(run.cells.status[y]!) > EXACT) unknown = true
    else {
      const order = compare(run.cells.valueAt(x), run.cells.valueAt(y))
      if (rel === 'eq' ? order !== 0 : order > 0) return { id, holds: false, ...sides(run, x, y) }
    }
  }
  if (unknown) return { id, holds: 'unknown' }
  return leftMap.length === 1 ? { id, holds: true, ...sides(run, left + leftMap[0]!, right + rightMap[0]!) } : { id, holds: true }
}

function sides(run: Run, x: number, y: number): Pick<CheckOutcome, 'left' | 'right'> {
  return { left: formatRational(run.cells.valueAt(x)), right: formatRational(run.cells.valueAt(y)) }
}
