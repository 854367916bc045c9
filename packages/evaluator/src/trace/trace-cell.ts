import { formatRational } from '@renkei/money'
import type { Cell, Step, Trace } from '@renkei/plan'
import { AWAITING, causesOf, ERROR, EXACT, kindOf, NONE_LABELS } from '../core/kind.ts'
import type { Program } from '../core/program.ts'
import type { Run } from '../core/run.ts'
import type { CellRef } from '../core/site.ts'
import { ShownCauses } from '../outcome/line-outcome.ts'
import { sharesAt } from './shares-at.ts'

/**
 * The steps that lead to one cell, each after those it reads: only cells really read, so that the branch not taken is not shown. All
 * columns of the run must still be there.
 */
export function traceCell(program: Program, run: Run, cell: CellRef): Omit<Trace, 'of'> {
  const shown = new ShownCauses(run)
  const steps: Step[] = []
  const seen = new Set<number>()
  const stack: { cell: CellRef; reads: readonly CellRef[]; next: number }[] = []
  const enter = (ref: CellRef): void => {
    const position = ref.site.base + ref.at
    if (seen.has(position)) return
    seen.add(position)
    stack.push({ cell: ref, reads: program.kernels.get(ref.site)!.reads(run, ref.at), next: 0 })
  }
  enter(cell)
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const read = top.reads[top.next++]
    if (read !== undefined) enter(read)
    else {
      stack.pop()
      steps.push(stepOf(program, run, top.cell, top.reads, shown))
    }
  }
  return { steps, causes: shown.list }
}

function stepOf(program: Program, run: Run, ref: CellRef, reads: readonly CellRef[], shown: ShownCauses): Step {
  const shares = sharesAt(program, run, ref)
  return {
    node: ref.site.id,
    op: ref.site.node.op,
    at: run.layout.labels(ref.site.shape, ref.at),
    inputs: reads.map((read) => cellOf(run, read, shown)),
    result: cellOf(run, ref, shown),
    ...(shares === undefined ? {} : { shares }),
  }
}

function cellOf(run: Run, { site, at }: CellRef, shown: ShownCauses): Cell {
  const position = site.base + at
  const status = run.cells.status[position]!
  const causes = shown.of(causesOf(status))
  const base = { node: site.id, causes }
  switch (kindOf(status)) {
    case EXACT:
      return { ...base, kind: 'exact', value: valueOf(run, { site, at }) }
    case AWAITING:
      return { ...base, kind: 'awaiting' }
    case ERROR:
      return { ...base, kind: 'error' }
    default:
      return { ...base, kind: 'none', label: NONE_LABELS[kindOf(status)]! }
  }
}

/** A truth as such, an index by the name of its member. */
function valueOf(run: Run, { site, at }: CellRef): string | boolean {
  const position = site.base + at
  const { type } = site.node
  if (type.kind === 'truth') return run.cells.num[position] === 1
  if (type.kind === 'index') return run.layout.members(type.of)[run.cells.num[position]!] ?? ''
  return formatRational(run.cells.valueAt(position))
}
