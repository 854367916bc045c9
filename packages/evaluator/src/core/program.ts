import type { FigureSnapshot, Plan } from '@renkei/plan'
import { kernelOf } from '../operators/index.ts'
import { Causes } from './causes.ts'
import { Cells } from './cells.ts'
import { Layout } from './layout.ts'
import type { Reader } from './passes.ts'
import { placeColumns, type Placement } from './place-columns.ts'
import { Run, type Override } from './run.ts'
import type { Input, Kernel, Site, Surroundings } from './site.ts'

/** A plan ready to be run: order, places and kernels. */
export class Program<Bound = never> {
  readonly plan: Plan
  readonly layout: Layout
  readonly placement: Placement<Bound>
  readonly causes = new Causes()
  readonly #kernels: readonly Kernel[]
  /** Cells of an earlier run, for the next one: a run overwrites every cell it reads. */
  #spare: Cells | undefined

  constructor(plan: Plan, readers: readonly Reader<Bound>[], keepAll: boolean) {
    this.plan = plan
    this.layout = new Layout(plan.axes)
    this.placement = placeColumns(plan, this.layout, readers, keepAll)
    const around = this.#surroundings()
    this.#kernels = [...this.placement.sites.values()].map((site) => kernelOf(site, around))
  }

  kernel(site: Site): Kernel {
    return this.#kernels[site.number]!
  }

  site(id: string): Site {
    return this.placement.sites.get(id)!
  }

  start(snapshot: FigureSnapshot, overrides: ReadonlyMap<string, Override>): Run {
    const cells = this.#spare ?? new Cells(this.placement.size, this.#kernels.length)
    this.#spare = undefined
    cells.wide.clear()
    return new Run(cells, this.causes, this.layout, snapshot, overrides)
  }

  /** Gives the cells of a run back; it must not be used any more. */
  finish(run: Run): void {
    this.#spare = run.cells
  }

  /** Computes the plan, or those sites alone. */
  compute(run: Run, only?: ReadonlySet<Site>): void {
    for (const pass of this.placement.passes) {
      const [once, yearly] = [pass.once, pass.yearly].map((sites) => (only === undefined ? sites : sites.filter((site) => only.has(site))))
      run.year = 0
      for (const site of once!) this.#evaluate(run, site)
      for (; run.year < this.layout.yearCount; run.year++) for (const site of yearly!) this.#evaluate(run, site)
    }
  }

  /** Computes the plan and gives each reader its turn in each year (`run.year`), as soon as its columns are there. */
  *walk(run: Run): Generator<Bound> {
    for (const { once, yearly, due } of this.placement.passes) {
      run.year = 0
      for (const site of once) this.#evaluate(run, site)
      for (; run.year < this.layout.yearCount; run.year++) {
        yield* due[0]!
        for (let at = 0; at < yearly.length; at++) {
          this.#evaluate(run, yearly[at]!)
          const readers = due[at + 1]!
          for (let i = 0; i < readers.length; i++) yield readers[i]!
        }
      }
    }
  }

  #evaluate(run: Run, site: Site): void {
    run.cells.touch(site.number)
    this.#kernels[site.number]!.evaluate(run)
  }

  #surroundings(): Surroundings {
    const { plan, layout } = this
    const shared = new Map<string, object>()
    return {
      plan,
      layout,
      input: (reader, id, frozen): Input => {
        const site = this.site(id)
        const column = layout.shape(site.node.axes)
        const { axes } = reader.shape.axes.includes('year') ? column : layout.ofYear(column)
        return { site, map: layout.spread(reader.shape, axes, frozen).map }
      },
      shared: <T extends object>(key: string, make: () => T): T => {
        let known = shared.get(key)
        if (known === undefined) shared.set(key, (known = make()))
        return known as T
      },
    }
  }
}
