import { problemOf, type Fraction } from '@renkei/money'
import type { AxisId, Cause, Column, FigureSnapshot } from '@renkei/plan'
import type { Causes } from './causes.ts'
import type { Cells } from './cells.ts'
import { errorOfFault, type ErrorName } from './error-name.ts'
import { AWAITING, ERROR, EXACT, statusOf } from './kind.ts'
import type { Layout } from './layout.ts'
import { startOf, type Site } from './site.ts'

/** Values that replace a leaf in this run, by figure key, open item, slot or node id; or the node whose cells do. */
export type Override = { readonly column: Column } | { readonly site: Site }

const YEAR: readonly AxisId[] = ['year']

/** One computation: the cells being filled, and what they are filled from. Cells of a node are counted within the year being computed. */
export class Run {
  readonly cells: Cells
  readonly layout: Layout
  readonly snapshot: FigureSnapshot
  readonly causes: Causes
  overrides: ReadonlyMap<string, Override>
  /** Position of the year being computed. */
  year = 0
  #concerned = new Uint8Array(0)

  constructor(cells: Cells, causes: Causes, layout: Layout, snapshot: FigureSnapshot, overrides: ReadonlyMap<string, Override>) {
    this.cells = cells
    this.causes = causes
    this.layout = layout
    this.snapshot = snapshot
    this.overrides = overrides
  }

  /** Position of the node's first cell of this year. */
  start(site: Site): number {
    return startOf(site, this.year)
  }

  /** Space for one flag per body, used by one line after the other. */
  concerned(count: number): Uint8Array {
    if (this.#concerned.length !== count) this.#concerned = new Uint8Array(count)
    return this.#concerned
  }

  /** Writes an exact number; one that cannot be becomes an error. */
  exact(site: Site, at: number, value: Fraction, causes: number): void {
    const problem = problemOf(value)
    if (problem !== undefined) {
      this.fail(site, at, errorOfFault[problem], causes)
      return
    }
    const to = this.start(site) + at
    this.cells.setValue(to, value)
    this.cells.status[to] = statusOf(EXACT, causes)
  }

  /** Writes an error. */
  fail(site: Site, at: number, code: ErrorName, causes = 0): void {
    const error = this.errorAt(site, at, code)
    this.cells.setBlank(this.start(site) + at, statusOf(ERROR, this.causes.union(causes, error)))
  }

  /** Writes an error into every cell of the year. */
  failAll(site: Site, code: ErrorName): void {
    for (let at = 0; at < site.shape.size; at++) this.fail(site, at, code)
  }

  /** The cause set of an error at this cell, whose place is told by all axes but `besides`. */
  errorAt(site: Site, at: number, code: ErrorName, besides?: AxisId): number {
    const [kind, cell] = [`error ${code}`, this.#cellOf(site, at)]
    const known = this.causes.known(site, kind, cell)
    if (known !== undefined) return known
    const axes = site.node.axes.filter((axis) => axis !== besides)
    return this.causes.remember(site, kind, cell, { class: 'error', leaf: site.id, code, at: this.labels(site, at, axes) })
  }

  /** Writes that the cell awaits what this set of causes says. */
  await(site: Site, at: number, causes: number): void {
    this.cells.setBlank(this.start(site) + at, statusOf(AWAITING, causes))
  }

  /** The cause set of a leaf at this cell, one for each cell. */
  causeOfCell(site: Site, at: number, kind: Cause['class'], leaf: string): number {
    const cell = this.#cellOf(site, at)
    return this.causes.known(site, kind, cell) ?? this.causes.remember(site, kind, cell, { class: kind, leaf, at: this.labels(site, at) })
  }

  /** The cause set of a leaf at this cell, one for each year. */
  causeOfYear(site: Site, at: number, kind: Cause['class'], leaf: string): number {
    const year = Math.floor(this.#cellOf(site, at) / site.step)
    return this.causes.known(site, kind, year) ?? this.causes.remember(site, kind, year, { class: kind, leaf, at: this.labels(site, at, YEAR) })
  }

  /** The members a cell stands for, by axis. */
  labels(site: Site, at: number, axes: readonly AxisId[] = site.node.axes): Readonly<Record<AxisId, string>> {
    const labels = this.layout.labels(site.shape, at, axes)
    if (!site.yearly || site.shape.axes.includes('year') || !axes.includes('year')) return labels
    return { year: this.layout.members('year')[this.year]!, ...labels }
  }

  /** The cell's number in its whole column. */
  #cellOf(site: Site, at: number): number {
    return site.yearly ? this.year * site.step + at : at
  }
}
