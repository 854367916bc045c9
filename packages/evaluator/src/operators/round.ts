import { parseRational, round as roundExactly, toSafeInteger, ZERO, type Direction } from '@renkei/money'
import { causesOf, EXACT, kindOf } from '../core/kind.ts'
import type { Cells } from '../core/cells.ts'
import { refAt, type Operator } from '../core/site.ts'

/** 端数処理 of each cell, to a multiple of the unit, on the magnitude. */
export const round: Operator<'round'> = {
  prepare(node, site, around) {
    const of = around.input(site, node.of)
    const unit = parseRational(node.unit) ?? ZERO
    const whole = toSafeInteger(unit) ?? 0
    return {
      evaluate(run) {
        const { cells } = run
        const [from, to] = [run.start(of.site), run.start(site)]
        for (let at = 0; at < site.shape.size; at++) {
          const source = from + of.map[at]!
          const status = cells.status[source]!
          const out = to + at
          if (kindOf(status) !== EXACT) cells.setBlank(out, status)
          else if (whole > 0 && roundDouble(cells, source, out, whole, node.direction)) cells.status[out] = status
          else run.exact(site, at, roundExactly(cells.valueAt(source), unit, node.direction), causesOf(status))
        }
      },
      reads: (run, at) => [refAt(run, of, at)],
    }
  },
}

/** Long division in doubles; false where they are too narrow. */
function roundDouble(cells: Cells, from: number, out: number, unit: number, direction: Direction): boolean {
  const num = Math.abs(cells.num[from]!)
  const den = cells.den[from]! * unit
  if (den === 0 || den * 2 > Number.MAX_SAFE_INTEGER) return false
  const rest = num % den
  const floor = (num - rest) / den
  const up = rest > 0 && (direction === 'up' || (direction === 'half-up' && 2 * rest >= den))
  const rounded = (up ? floor + 1 : floor) * unit
  if (rounded > Number.MAX_SAFE_INTEGER) return false
  cells.num[out] = cells.num[from]! < 0 ? 0 - rounded : rounded
  cells.den[out] = 1
  return true
}
