import { compare as order } from '@renkei/money'
import { causesOf, EXACT, kindOf, statusOf } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import { refAt, type Input, type Operator, type Site } from '../core/site.ts'
import { logic } from './logic.ts'

/** Comparisons of quantities, and three-valued logic of truths. None counts as 0 and as false. */
export const compare: Operator<'compare'> = {
  prepare(node, site, around) {
    const { rel } = node
    const inputs = node.of.map((id) => around.input(site, id))
    return {
      evaluate(run) {
        for (let at = 0; at < site.shape.size; at++) {
          if (rel === 'and' || rel === 'or' || rel === 'not') logic(run, site, rel, inputs, at)
          else relate(run, site, rel, inputs[0]!, inputs[1]!, at)
        }
      },
      reads: (run, at) => inputs.map((input) => refAt(run, input, at)),
    }
  },
}

function relate(run: Run, site: Site, rel: 'lt' | 'le' | 'eq', a: Input, b: Input, at: number): void {
  const { cells } = run
  const [x, y, out] = [run.start(a.site) + a.map[at]!, run.start(b.site) + b.map[at]!, run.start(site) + at]
  const [left, right] = [cells.status[x]!, cells.status[y]!]
  const kind = Math.max(kindOf(left), kindOf(right), EXACT)
  const causes = run.causes.union(causesOf(left), causesOf(right))
  if (kind > EXACT) {
    cells.setBlank(out, statusOf(kind, causes))
    return
  }
  const sign = cells.den[x] === 1 && cells.den[y] === 1 ? cells.num[x]! - cells.num[y]! : order(cells.valueAt(x), cells.valueAt(y))
  const holds = rel === 'eq' ? sign === 0 : rel === 'lt' ? sign < 0 : sign <= 0
  cells.setWhole(out, holds ? 1 : 0)
  cells.status[out] = statusOf(EXACT, causes)
}
