import { problemOf, type Fraction } from '@renkei/money'
import type { AxisId, Cause, Column, FigureSnapshot } from '@renkei/plan'
import type { Causes } from './causes.ts'
import type { Cells } from './cells.ts'
import { errorOfFault, type ErrorName } from './error-name.ts'
import { AWAITING, ERROR, EXACT, statusOf } from './kind.ts'
import type { Layout } from './layout.ts'
import type { Site } from './site.ts'

/** Values that replace a leaf in this run, by figure key, open item, slot or node id; or the node whose cells do. */
export type Override = { readonly column: Column } | { readonly site: Site }

/** One computation: the cells being filled, and what they are filled from. */
export class Run {
  readonly cells: Cells
  readonly layout: Layout
  readonly snapshot: FigureSnapshot
  readonly causes: Causes
  overrides: ReadonlyMap<string, Override>
  /** Position of the year being computed inside a recurrence. */
  year = Number.POSITIVE_INFINITY

  constructor(cells: Cells, causes: Causes, layout: Layout, snapshot: FigureSnapshot, overrides: ReadonlyMap<string, Override>) {
    this.cells = cells
    this.causes = causes
    this.layout = layout
    this.snapshot = snapshot
    this.overrides = overrides
  }

  /** Writes an exact number; one that cannot be becomes an error. */
  exact(site: Site, at: number, value: Fraction, causes: number): void {
    const problem = problemOf(value)
    if (problem !== undefined) {
      this.fail(site, at, errorOfFault[problem], causes)
      return
    }
    this.cells.setValue(site.base + at, value)
    this.cells.status[site.base + at] = statusOf(EXACT, causes)
  }

  /** Writes an error. */
  fail(site: Site, at: number, code: ErrorName, causes = 0): void {
    const error = this.errorAt(site, at, code)
    this.cells.setBlank(site.base + at, statusOf(ERROR, this.causes.union(causes, error)))
  }

  /** The cause set of an error at this cell, whose place is told by all axes but `besides`. */
  errorAt(site: Site, at: number, code: ErrorName, besides?: AxisId): number {
    return this.causes.remember(site, `error ${code}`, at, () => {
      const axes = site.shape.axes.filter((axis) => axis !== besides)
      return { class: 'error', leaf: site.id, code, at: this.layout.labels(site.shape, at, axes) }
    })
  }

  /** Writes that the cell awaits something; `kind` tells apart what one node may await. */
  await(site: Site, at: number, kind: string, cause: () => Cause): void {
    this.cells.setBlank(site.base + at, statusOf(AWAITING, this.causes.remember(site, kind, at, cause)))
  }
}
