import { formatRational } from '@renkei/money'
import type { Cell, Step, Trace } from '@renkei/plan'
import { AWAITING, causesOf, ERROR, EXACT, kindOf, NONE_LABELS } from '../core/kind.ts'
import type { Program } from '../core/program.ts'
import type { Run } from '../core/run.ts'
import { startOf, type CellRef, type Site } from '../core/site.ts'
import { ShownCauses } from '../outcome/shown-causes.ts'

/** The traces of one run, whose columns must all still be there. Steps without causes are the same in every trace and made once. */
export class Tracing {
  readonly #program: Program
  readonly #run: Run
  readonly #cells = new Map<number, Cell>()
  readonly #steps = new Map<number, Step>()

  constructor(program: Program, run: Run) {
    this.#program = program
    this.#run = run
  }

  /** The steps that lead to one cell, each after those it reads: only cells really read, so that the branch not taken is not shown. */
  stepsTo(cell: CellRef): Omit<Trace, 'of'> {
    const shown = new ShownCauses(this.#run)
    const steps: Step[] = []
    const seen = new Set<number>()
    const stack: { cell: CellRef; reads: readonly CellRef[]; next: number }[] = []
    const enter = (read: CellRef): void => {
      const ref = computedAt(read)
      const position = positionOf(ref)
      if (seen.has(position)) return
      seen.add(position)
      stack.push({ cell: ref, reads: this.#readsOf(ref), next: 0 })
    }
    enter(cell)
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const read = top.reads[top.next++]
      if (read !== undefined) enter(read)
      else {
        stack.pop()
        steps.push(this.#step(top.cell, top.reads, shown))
      }
    }
    return { steps, causes: shown.list }
  }

  #readsOf({ site, year, at }: CellRef): readonly CellRef[] {
    this.#run.year = year
    return this.#program.kernel(site).reads(this.#run, at)
  }

  #step(ref: CellRef, reads: readonly CellRef[], shown: ShownCauses): Step {
    const position = positionOf(ref)
    const known = this.#steps.get(position)
    if (known !== undefined) return known
    const before = shown.list.length
    const step = this.#newStep(ref, reads, shown)
    if (before === 0 && step.result.causes.length === 0 && step.inputs.every(({ causes }) => causes.length === 0)) this.#steps.set(position, step)
    return step
  }

  #newStep(ref: CellRef, reads: readonly CellRef[], shown: ShownCauses): Step {
    const { site, year, at } = ref
    this.#run.year = year
    const shares = this.#program.kernel(site).shares?.(this.#run, at)
    const step: Step = {
      node: site.id,
      op: site.node.op,
      at: this.#run.labels(site, at),
      inputs: reads.map((read) => this.#cell(read, shown)),
      result: this.#cell(ref, shown),
    }
    return shares === undefined ? step : { ...step, shares }
  }

  #cell(ref: CellRef, shown: ShownCauses): Cell {
    const { site } = ref
    const position = positionOf(ref)
    const causes = causesOf(this.#run.cells.status[position]!)
    if (causes !== 0) return this.#newCell(site, position, shown.of(causes))
    let cell = this.#cells.get(position)
    if (cell === undefined) this.#cells.set(position, (cell = this.#newCell(site, position, [])))
    return cell
  }

  #newCell(site: Site, position: number, causes: readonly number[]): Cell {
    const node = site.id
    const kind = kindOf(this.#run.cells.status[position]!)
    switch (kind) {
      case EXACT:
        return { node, kind: 'exact', value: this.#value(site, position), causes }
      case AWAITING:
        return { node, kind: 'awaiting', causes }
      case ERROR:
        return { node, kind: 'error', causes }
      default:
        return { node, kind: 'none', label: NONE_LABELS[kind]!, causes }
    }
  }

  /** A truth as such, an index by the name of its member. */
  #value({ node: { type } }: Site, position: number): string | boolean {
    const { cells, layout } = this.#run
    if (type.kind === 'truth') return cells.num[position] === 1
    if (type.kind === 'index') return layout.members(type.of)[cells.num[position]!] ?? ''
    return formatRational(cells.valueAt(position))
  }
}

function positionOf({ site, year, at }: CellRef): number {
  return startOf(site, year) + at
}

/** The cell counted as it was computed: within its year, or among all years at once. */
function computedAt({ site, year, at }: CellRef): CellRef {
  if (!site.yearly) return { site, year, at }
  const cell = year * site.step + at
  return site.shape.axes.includes('year') ? { site, year: 0, at: cell } : { site, year: Math.floor(cell / site.step), at: cell % site.step }
}
