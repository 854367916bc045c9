import type { AtIndex, AxisId } from '@renkei/plan'
import { causesOf, EXACT, kindOf, statusOf } from '../core/kind.ts'
import { memberAt, strideOf } from '../core/layout.ts'
import type { Run } from '../core/run.ts'
import { refAt, startOf, type CellRef, type Input, type Operator, type Site, type Surroundings } from '../core/site.ts'

/** Position on the axis that is read, for a cell of the reader: below zero before the axis begins, undefined while the key is unknown. */
type Index = (run: Run, at: number) => number | undefined

/**
 * Reads a column at another index: an earlier year, a frozen member, the member a key names, or the reader's own member of another
 * axis. Before the axis begins: `first`, else the figure of that year is awaited.
 */
export const at: Operator<'at'> = {
  prepare(node, site, around) {
    const of = around.input(site, node.of, node.axis)
    const first = node.first === undefined ? undefined : around.input(site, node.first)
    const key = 'key' in node.by ? around.input(site, node.by.key) : undefined
    const size = around.layout.members(node.axis).length
    const step = node.axis === 'year' ? 0 : strideOf(of.site.shape, node.axis)
    const index = indexOf(node.axis, node.by, site, around, key)
    const recurrent = node.axis === 'year' && !('shift' in node.by) && of.site.group === site.group
    const yearRead = (run: Run, position: number): number => (node.axis === 'year' ? position : run.year)
    const isThere = (run: Run, position: number): boolean => position >= 0 && position < size && !(recurrent && position >= run.year)
    return {
      evaluate(run) {
        for (let cell = 0; cell < site.shape.size; cell++) {
          const position = index(run, cell)
          if (position === undefined) passOn(run, site, cell, key!)
          else if (isThere(run, position)) copy(run, site, cell, startOf(of.site, yearRead(run, position)) + of.map[cell]! + step * position, key)
          else if (position < 0 && first !== undefined) copy(run, site, cell, run.start(first.site) + first.map[cell]!, key)
          else if (position < 0 && 'shift' in node.by) awaitBefore(run, site, cell, node.axis, position)
          else run.fail(site, cell, position >= 0 && position < size ? 'year-not-earlier' : 'plan-not-computable')
        }
      },
      reads(run, cell) {
        const position = index(run, cell)
        const read: CellRef[] = key === undefined ? [] : [refAt(run, key, cell)]
        if (position === undefined) return read
        if (isThere(run, position)) read.push({ site: of.site, year: yearRead(run, position), at: of.map[cell]! + step * position })
        else if (position < 0 && first !== undefined) read.push(refAt(run, first, cell))
        return read
      },
    }
  },
}

function indexOf(axis: AxisId, by: AtIndex, site: Site, around: Surroundings, key: Input | undefined): Index {
  const members = around.layout.members(axis)
  if ('fixed' in by) {
    const fixed = members.indexOf(by.fixed)
    return () => fixed
  }
  if ('shift' in by) {
    const own = ownMember(site, axis)
    return (run, cell) => own(run, cell) + by.shift
  }
  if ('along' in by) {
    const own = ownMember(site, by.along)
    const same = around.layout.members(by.along).map((member) => members.indexOf(member))
    return (run, cell) => same[own(run, cell)]
  }
  return (run, cell) => {
    const from = run.start(key!.site) + key!.map[cell]!
    return kindOf(run.cells.status[from]!) === EXACT ? run.cells.num[from]! : undefined
  }
}

/** The reader's position on an axis of its own. */
function ownMember({ shape }: Site, axis: AxisId): (run: Run, cell: number) => number {
  const i = shape.axes.indexOf(axis)
  return i < 0 ? (run) => run.year : (_, cell) => memberAt(shape, cell, i)
}

/** The cell read, with the causes of the key that led to it. */
function copy(run: Run, site: Site, cell: number, from: number, key: Input | undefined): void {
  const to = run.start(site) + cell
  run.cells.copy(from, to)
  if (key === undefined) return
  const status = run.cells.status[to]!
  const causes = run.causes.union(causesOf(status), causesOf(run.cells.status[run.start(key.site) + key.map[cell]!]!))
  run.cells.status[to] = statusOf(kindOf(status), causes)
}

/** A key that is none, awaiting or an error gives just that. */
function passOn(run: Run, site: Site, cell: number, key: Input): void {
  const status = run.cells.status[run.start(key.site) + key.map[cell]!]!
  run.cells.setBlank(run.start(site) + cell, status)
}

/** Names the year before the axis begins, so that the missing opening balance can be asked for. */
function awaitBefore(run: Run, site: Site, cell: number, axis: AxisId, position: number): void {
  const [start = ''] = run.layout.members(axis)
  const member = axis === 'year' ? String(Number(start) + position) : start
  run.await(site, cell, run.causes.only({ class: 'figures', leaf: site.id, at: { ...run.labels(site, cell), [axis]: member } }))
}
