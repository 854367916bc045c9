import { add, div, max, min, mul, sub, type Fraction } from '@renkei/money'
import { causesOf, ERROR, EXACT, kindOf, statusOf } from '../core/kind.ts'
import { combineDoubles, type Arithmetic } from '../core/ratios.ts'
import type { Run } from '../core/run.ts'
import { refAt, type Input, type Operator, type Site } from '../core/site.ts'

const exactly: Readonly<Record<Arithmetic, (a: Fraction, b: Fraction) => Fraction>> = { add, sub, mul, div, min, max }

/** Sums, products and the like, from left to right, cell by cell. None counts as 0, except that a product with none is none. */
export const arith: Operator<'arith'> = {
  prepare(node, site, around) {
    const inputs = node.of.map((id) => around.input(site, id))
    const [first, ...rest] = inputs
    const self = around.input(site, site.id)
    return {
      evaluate(run) {
        if (rest.length === 0) copyAll(run, site, first!)
        rest.forEach((input, i) => combine(run, site, node.fn, i === 0 ? first! : self, input))
      },
      reads: (run, at) => inputs.map((input) => refAt(run, input, at)),
    }
  },
}

function copyAll(run: Run, site: Site, { site: from, map }: Input): void {
  const [start, out] = [run.start(from), run.start(site)]
  for (let at = 0; at < map.length; at++) run.cells.copy(start + map[at]!, out + at)
}

function combine(run: Run, site: Site, fn: Arithmetic, a: Input, b: Input): void {
  const { cells } = run
  const { status } = cells
  const [left, right, start] = [run.start(a.site), run.start(b.site), run.start(site)]
  for (let at = 0; at < site.shape.size; at++) {
    const x = left + a.map[at]!
    const y = right + b.map[at]!
    const out = start + at
    if (status[x] === EXACT && status[y] === EXACT && combineDoubles(cells, fn, x, y, out)) status[out] = EXACT
    else combineCells(run, site, fn, x, y, at)
  }
}

/** Any two cells: the highest kind, all causes. */
function combineCells(run: Run, site: Site, fn: Arithmetic, x: number, y: number, at: number): void {
  const { cells } = run
  const [left, right] = [cells.status[x]!, cells.status[y]!]
  const causes = run.causes.union(causesOf(left), causesOf(right))
  const kind = Math.max(kindOf(left), kindOf(right))
  const out = run.start(site) + at
  if (kind < ERROR && fn === 'div' && kindOf(right) <= EXACT && cells.isZero(y)) run.fail(site, at, 'division-by-zero', causes)
  else if (kind > EXACT) cells.setBlank(out, statusOf(kind, causes))
  else if (kind < EXACT) cells.setBlank(out, statusOf(kindOf(left), causes))
  else if (fn === 'mul' && kindOf(left) < EXACT) cells.setBlank(out, statusOf(kindOf(left), causes))
  else if (fn === 'mul' && kindOf(right) < EXACT) cells.setBlank(out, statusOf(kindOf(right), causes))
  else if (combineDoubles(cells, fn, x, y, out)) cells.status[out] = statusOf(EXACT, causes)
  else run.exact(site, at, exactly[fn](cells.valueAt(x), cells.valueAt(y)), causes)
}
