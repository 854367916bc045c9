import { add, ZERO, type Fraction } from '@renkei/money'
import type { Op } from '@renkei/plan'
import { causesOf, EXACT, kindOf, NOT_APPLICABLE, statusOf } from '../core/kind.ts'
import { memberAt, strideOf } from '../core/layout.ts'
import type { Run } from '../core/run.ts'
import { startOf, type CellRef, type Input, type Operator, type Site } from '../core/site.ts'

/** Which members of the axis a cell adds up, `from` to `to` inclusive; below zero the window reaches before the axis. */
interface Span {
  readonly from: number
  readonly to: number
}

/** Σ over an axis, or over a window of it relative to the reader's own member. All none is none; nothing to add is none (not applicable). */
export const sum: Operator<'sum'> = {
  prepare(node, site, around) {
    const of = around.input(site, node.of, node.over)
    const overYears = node.over === 'year'
    const parts: Parts = { ...of, step: overYears ? 0 : strideOf(of.site.shape, node.over), overYears }
    const span = spanOf(node, site, around.layout.members(node.over).length)
    const start = around.layout.members(node.over)[0] ?? ''
    return {
      evaluate(run) {
        for (let at = 0; at < site.shape.size; at++) {
          const { from, to } = span(run, at)
          if (from < 0) awaitEarlier(run, site, at, node.over, start, from)
          else if (to < from) run.cells.setBlank(run.start(site) + at, statusOf(NOT_APPLICABLE, 0))
          else addUp(run, site, at, parts, from, to)
        }
      },
      reads(run, at): readonly CellRef[] {
        const { from, to } = span(run, at)
        if (from < 0 || to < from) return []
        return Array.from({ length: to - from + 1 }, (_, i) => refOf(run, parts, at, from + i))
      },
    }
  },
}

/** The cells added up: for each cell the first of them, and the distance to the next, or a year for each. */
interface Parts extends Input {
  readonly step: number
  readonly overYears: boolean
}

function positionOf(run: Run, { site, map, step, overYears }: Parts, at: number, member: number): number {
  return overYears ? startOf(site, member) + map[at]! : run.start(site) + map[at]! + member * step
}

function refOf(run: Run, { site, map, step, overYears }: Parts, at: number, member: number): CellRef {
  return overYears ? { site, year: member, at: map[at]! } : { site, year: run.year, at: map[at]! + member * step }
}

function spanOf({ over, window }: Extract<Op, { op: 'sum' }>, { shape }: Site, size: number): (run: Run, at: number) => Span {
  if (window === undefined) return () => ({ from: 0, to: size - 1 })
  const axis = shape.axes.indexOf(over)
  return (run, at) => {
    const own = axis < 0 ? run.year : memberAt(shape, at, axis)
    return { from: window.from === 'start' ? 0 : own + window.from, to: own + window.to }
  }
}

function awaitEarlier(run: Run, site: Site, at: number, over: string, start: string, position: number): void {
  const place = { ...run.labels(site, at), [over]: over === 'year' ? String(Number(start) + position) : start }
  run.await(site, at, run.causes.only({ class: 'figures', leaf: site.id, at: place }))
}

function addUp(run: Run, site: Site, at: number, parts: Parts, from: number, to: number): void {
  const { num, den, status } = run.cells
  let total = 0
  for (let member = from; member <= to; member++) {
    const position = positionOf(run, parts, at, member)
    total += num[position]!
    if (status[position] !== EXACT || den[position] !== 1 || !Number.isSafeInteger(total)) {
      addCells(run, site, at, parts, from, to)
      return
    }
  }
  run.cells.setWhole(run.start(site) + at, total)
}

/** Any cells: the highest kind, all causes; of nones the first. */
function addCells(run: Run, site: Site, at: number, parts: Parts, from: number, to: number): void {
  const { cells } = run
  let kind = kindOf(cells.status[positionOf(run, parts, at, from)]!)
  let causes = 0
  let total: Fraction = ZERO
  for (let member = from; member <= to; member++) {
    const position = positionOf(run, parts, at, member)
    const status = cells.status[position]!
    if (kindOf(status) >= EXACT) kind = Math.max(kind, kindOf(status))
    causes = run.causes.union(causes, causesOf(status))
    total = add(total, cells.valueAt(position))
  }
  if (kind === EXACT) run.exact(site, at, total, causes)
  else cells.setBlank(run.start(site) + at, statusOf(kind, causes))
}
