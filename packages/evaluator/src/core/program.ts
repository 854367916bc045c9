import type { FigureSnapshot, Plan } from '@renkei/plan'
import { kernelOf } from '../operators/index.ts'
import { Causes } from './causes.ts'
import { Cells } from './cells.ts'
import { Layout } from './layout.ts'
import { placeColumns, type Placement } from './place-columns.ts'
import { Run, type Override } from './run.ts'
import type { Input, Kernel, Site, Surroundings } from './site.ts'

/** A plan ready to be run: order, places and kernels. */
export class Program {
  readonly plan: Plan
  readonly layout: Layout
  readonly placement: Placement
  readonly causes = new Causes()
  readonly #kernels: ReadonlyMap<Site, Kernel>
  readonly #yearCount: number
  /** Cells of an earlier run, for the next one: a run overwrites every cell it reads. */
  #spare: Cells | undefined

  constructor(plan: Plan, keepAll: boolean) {
    this.plan = plan
    this.layout = new Layout(plan.axes)
    this.placement = placeColumns(plan, this.layout, keepAll)
    this.#yearCount = this.layout.members('year').length
    const around = this.#surroundings()
    this.#kernels = new Map([...this.placement.sites.values()].map((site) => [site, kernelOf(site, around)]))
  }

  kernel(site: Site): Kernel {
    return this.#kernels.get(site)!
  }

  site(id: string): Site {
    return this.placement.sites.get(id)!
  }

  start(snapshot: FigureSnapshot, overrides: ReadonlyMap<string, Override>): Run {
    const cells = this.#spare ?? new Cells(this.placement.size)
    this.#spare = undefined
    cells.wide.clear()
    return new Run(cells, this.causes, this.layout, snapshot, overrides)
  }

  /** Gives the cells of a run back; it must not be used any more. */
  finish(run: Run): void {
    this.#spare = run.cells
  }

  /** Computes all groups, or those of the given numbers, in order. */
  compute(run: Run, groups?: readonly number[]): void {
    if (groups === undefined) for (let at = 0; at < this.placement.groups.length; at++) this.#computeGroup(run, at)
    else for (const at of groups) this.#computeGroup(run, at)
  }

  #computeGroup(run: Run, at: number): void {
    const group = this.placement.groups[at]!
    if (this.placement.recurrent[at] === true) this.#computeByYear(run, group)
    else for (const site of group) this.kernel(site).evaluate(run, 0, site.shape.size)
  }

  #computeByYear(run: Run, group: readonly Site[]): void {
    for (run.year = 0; run.year < this.#yearCount; run.year++) {
      for (const site of group) {
        const yearly = site.shape.axes[0] === 'year'
        const size = yearly ? site.shape.strides[0]! : site.shape.size
        const from = yearly ? run.year * size : 0
        this.kernel(site).evaluate(run, from, from + size)
      }
    }
    run.year = Number.POSITIVE_INFINITY
  }

  #surroundings(): Surroundings {
    const { plan, layout } = this
    return {
      plan,
      layout,
      site: (id) => this.site(id),
      input: (reader, id): Input => {
        const site = this.site(id)
        return { site, base: site.base, map: layout.positions(reader.shape, site.shape.axes) }
      },
      positions: (reader, axes, frozen) => layout.positions(reader.shape, axes, frozen),
    }
  }
}
