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
    const self: Input = { site, base: site.base, map: around.positions(site, site.shape.axes) }
    return {
      evaluate(run, from, to) {
        if (rest.length === 0) copyAll(run, site, first!, from, to)
        rest.forEach((input, i) => combine(run, site, node.fn, i === 0 ? first! : self, input, from, to))
      },
      reads: (_, at) => inputs.map((input) => refAt(input, at)),
    }
  },
}

function copyAll(run: Run, site: Site, input: Input, from: number, to: number): void {
  for (let at = from; at < to; at++) run.cells.copy(input.base + input.map[at]!, site.base + at)
}

function combine(run: Run, site: Site, fn: Arithmetic, a: Input, b: Input, from: number, to: number): void {
  const { cells } = run
  const { status } = cells
  for (let at = from; at < to; at++) {
    const x = a.base + a.map[at]!
    const y = b.base + b.map[at]!
    const out = site.base + at
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
  const out = site.base + at
  if (kind < ERROR && fn === 'div' && kindOf(right) <= EXACT && cells.isZero(y)) run.fail(site, at, 'division-by-zero', causes)
  else if (kind > EXACT) cells.setBlank(out, statusOf(kind, causes))
  else if (kind < EXACT) cells.setBlank(out, statusOf(kindOf(left), causes))
  else if (fn === 'mul' && kindOf(left) < EXACT) cells.setBlank(out, statusOf(kindOf(left), causes))
  else if (fn === 'mul' && kindOf(right) < EXACT) cells.setBlank(out, statusOf(kindOf(right), causes))
  else if (combineDoubles(cells, fn, x, y, out)) cells.status[out] = statusOf(EXACT, causes)
  else run.exact(site, at, exactly[fn](cells.valueAt(x), cells.valueAt(y)), causes)
}
