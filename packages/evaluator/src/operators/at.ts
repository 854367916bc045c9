import type { AtIndex, AxisId } from '@renkei/plan'
import { causesOf, EXACT, kindOf, statusOf } from '../core/kind.ts'
import { memberAt, strideOf } from '../core/layout.ts'
import type { Run } from '../core/run.ts'
import { refAt, type CellRef, type Input, type Operator, type Site, type Surroundings } from '../core/site.ts'

/** Position on the axis that is read, for a cell of the reader: below zero before the axis begins, undefined while the key is unknown. */
type Index = (run: Run, at: number) => number | undefined

/**
 * Reads a column at another index: an earlier year, a frozen member, the member a key names, or the reader's own member of another
 * axis. Before the axis begins: `first`, else the figure of that year is awaited.
 */
export const at: Operator<'at'> = {
  prepare(node, site, around) {
    const of = around.input(site, node.of)
    const first = node.first === undefined ? undefined : around.input(site, node.first)
    const key = 'key' in node.by ? around.input(site, node.by.key) : undefined
    const origin = around.positions(site, of.site.shape.axes, node.axis)
    const size = around.layout.members(node.axis).length
    const step = strideOf(of.site.shape, node.axis)
    const index = indexOf(node.axis, node.by, site, around, key)
    const recurrent = node.axis === 'year' && !('shift' in node.by) && of.site.group === site.group
    const source = (run: Run, cell: number): CellRef | 'before' | 'outside' | 'not-earlier' | 'unknown' => {
      const position = index(run, cell)
      if (position === undefined) return 'unknown'
      if (position < 0 && first !== undefined) return refAt(first, cell)
      if (position < 0 && 'shift' in node.by) return 'before'
      if (position < 0 || position >= size) return 'outside'
      if (recurrent && position >= run.year) return 'not-earlier'
      return { site: of.site, at: origin[cell]! + step * position }
    }
    return {
      evaluate(run, from, to) {
        for (let cell = from; cell < to; cell++) {
          const read = source(run, cell)
          if (typeof read === 'object') copy(run, site, cell, read, key)
          else if (read === 'outside') run.fail(site, cell, 'plan-not-computable')
          else if (read === 'not-earlier') run.fail(site, cell, 'year-not-earlier')
          else if (read === 'unknown') passOn(run, site, cell, key!)
          else awaitBefore(run, site, cell, node.axis, index(run, cell)!)
        }
      },
      reads(run, cell) {
        const read = source(run, cell)
        return [...(key === undefined ? [] : [refAt(key, cell)]), ...(typeof read === 'object' ? [read] : [])]
      },
    }
  },
}

function indexOf(axis: AxisId, by: AtIndex, site: Site, around: Surroundings, key: Input | undefined): Index {
  const { shape } = site
  const members = around.layout.members(axis)
  if ('fixed' in by) {
    const fixed = members.indexOf(by.fixed)
    return () => fixed
  }
  if ('shift' in by) {
    const i = shape.axes.indexOf(axis)
    return (_, cell) => memberAt(shape, cell, i) + by.shift
  }
  if ('along' in by) {
    const i = shape.axes.indexOf(by.along)
    const same = around.layout.members(by.along).map((member) => members.indexOf(member))
    return (_, cell) => same[memberAt(shape, cell, i)]
  }
  return (run, cell) => {
    const from = key!.base + key!.map[cell]!
    return kindOf(run.cells.status[from]!) === EXACT ? run.cells.num[from]! : undefined
  }
}

/** The cell read, with the causes of the key that led to it. */
function copy(run: Run, site: Site, cell: number, read: CellRef, key: Input | undefined): void {
  const to = site.base + cell
  run.cells.copy(read.site.base + read.at, to)
  if (key === undefined) return
  const status = run.cells.status[to]!
  const causes = run.causes.union(causesOf(status), causesOf(run.cells.status[key.base + key.map[cell]!]!))
  run.cells.status[to] = statusOf(kindOf(status), causes)
}

/** A key that is none, awaiting or an error gives just that. */
function passOn(run: Run, site: Site, cell: number, key: Input): void {
  const status = run.cells.status[key.base + key.map[cell]!]!
  run.cells.setBlank(site.base + cell, status)
}

/** Names the year before the axis begins, so that the missing opening balance can be asked for. */
function awaitBefore(run: Run, site: Site, cell: number, axis: AxisId, position: number): void {
  run.await(site, cell, 'before', () => {
    const [start = ''] = run.layout.members(axis)
    const place = run.layout.labels(site.shape, cell)
    const member = axis === 'year' ? String(Number(start) + position) : start
    return { class: 'figures', leaf: site.id, at: { ...place, [axis]: member } }
  })
}
