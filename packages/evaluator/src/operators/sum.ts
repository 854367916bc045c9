import { add, ZERO, type Fraction } from '@renkei/money'
import type { Op } from '@renkei/plan'
import { causesOf, EXACT, kindOf, NOT_APPLICABLE, statusOf } from '../core/kind.ts'
import { memberAt, strideOf } from '../core/layout.ts'
import type { Run } from '../core/run.ts'
import type { CellRef, Input, Operator, Site } from '../core/site.ts'

/** Which members of the axis a cell adds up, `from` to `to` inclusive; below zero the window reaches before the axis. */
interface Span {
  readonly from: number
  readonly to: number
}

/** Σ over an axis, or over a window of it relative to the reader's own member. All none is none; nothing to add is none (not applicable). */
export const sum: Operator<'sum'> = {
  prepare(node, site, around) {
    const of = around.input(site, node.of)
    const origin = around.positions(site, of.site.shape.axes, node.over)
    const step = strideOf(of.site.shape, node.over)
    const span = spanOf(node, site, around.layout.members(node.over).length)
    const start = around.layout.members(node.over)[0] ?? ''
    return {
      evaluate(run, from, to) {
        for (let at = from; at < to; at++) {
          const { from: low, to: high } = span(at)
          if (low < 0) awaitEarlier(run, site, at, node.over, start, low)
          else addUp(run, site, at, of.base + origin[at]!, step, low, high)
        }
      },
      reads(_, at): readonly CellRef[] {
        const { from: low, to: high } = span(at)
        if (low < 0 || high < low) return []
        return Array.from({ length: high - low + 1 }, (_, i) => cellOf(of, origin[at]! + (low + i) * step))
      },
    }
  },
}

function cellOf(of: Input, at: number): CellRef {
  return { site: of.site, at }
}

function spanOf({ over, window }: Extract<Op, { op: 'sum' }>, { shape }: Site, size: number): (at: number) => Span {
  if (window === undefined) return () => ({ from: 0, to: size - 1 })
  const axis = shape.axes.indexOf(over)
  return (at) => {
    const own = memberAt(shape, at, axis)
    return { from: window.from === 'start' ? 0 : own + window.from, to: own + window.to }
  }
}

function awaitEarlier(run: Run, site: Site, at: number, over: string, start: string, position: number): void {
  run.await(site, at, 'before', () => {
    const place = { ...run.layout.labels(site.shape, at), [over]: over === 'year' ? String(Number(start) + position) : start }
    return { class: 'figures', leaf: site.id, at: place }
  })
}

function addUp(run: Run, site: Site, at: number, base: number, step: number, low: number, high: number): void {
  const { num, den, status } = run.cells
  let total = 0
  let from = base + low * step
  for (let i = low; i <= high; i++, from += step) {
    total += num[from]!
    if (status[from] !== EXACT || den[from] !== 1 || !Number.isSafeInteger(total)) {
      addCells(run, site, at, base, step, low, high)
      return
    }
  }
  if (high < low) run.cells.setBlank(site.base + at, statusOf(NOT_APPLICABLE, 0))
  else run.cells.setWhole(site.base + at, total)
}

/** Any cells: the highest kind, all causes; of nones the first. */
function addCells(run: Run, site: Site, at: number, base: number, step: number, low: number, high: number): void {
  const { cells } = run
  let kind = kindOf(cells.status[base + low * step]!)
  let causes = 0
  let total: Fraction = ZERO
  for (let i = low, from = base + low * step; i <= high; i++, from += step) {
    const status = cells.status[from]!
    if (kindOf(status) >= EXACT) kind = Math.max(kind, kindOf(status))
    causes = run.causes.union(causes, causesOf(status))
    total = add(total, cells.valueAt(from))
  }
  if (kind === EXACT) run.exact(site, at, total, causes)
  else cells.setBlank(site.base + at, statusOf(kind, causes))
}
