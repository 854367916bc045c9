import { compare, formatRational } from '@renkei/money'
import type { Check, CheckOutcome } from '@renkei/plan'
import { EXACT, kindOf } from '../core/kind.ts'
import type { Program } from '../core/program.ts'
import type { Run } from '../core/run.ts'

/** 検算 and the plan's own conditions, one result per check and year. A check holds if it does for every cell of the year. */
export function checkOutcomes(program: Program, run: Run): readonly CheckOutcome[] {
  return program.plan.checks.flatMap((check) => checkByYear(program, run, check))
}

function checkByYear(program: Program, run: Run, check: Check): readonly CheckOutcome[] {
  const [left, right] = [program.site(check.left), program.site(check.right)]
  const shape = run.layout.shape([...new Set([...left.shape.axes, ...right.shape.axes])])
  const at = (cell: number): readonly [number, number] => [
    left.base + run.layout.positions(shape, left.shape.axes)[cell]!,
    right.base + run.layout.positions(shape, right.shape.axes)[cell]!,
  ]
  if (shape.axes[0] !== 'year') return [checkCells(run, check, 0, shape.size, at)]
  const size = shape.strides[0]!
  return run.layout.members('year').map((year, i) => ({ ...checkCells(run, check, i * size, (i + 1) * size, at), year }))
}

function checkCells(run: Run, { id, rel }: Check, from: number, to: number, at: (cell: number) => readonly [number, number]): CheckOutcome {
  let unknown = false
  for (let cell = from; cell < to; cell++) {
    const [x, y] = at(cell)
    if (kindOf(run.cells.status[x]!) > EXACT || kindOf(run.cells.status[y]!) > EXACT) unknown = true
    else {
      const order = compare(run.cells.valueAt(x), run.cells.valueAt(y))
      if (rel === 'eq' ? order !== 0 : order > 0) return { id, holds: false, ...sides(run, x, y) }
    }
  }
  if (unknown) return { id, holds: 'unknown' }
  return to - from === 1 ? { id, holds: true, ...sides(run, ...at(from)) } : { id, holds: true }
}

function sides(run: Run, x: number, y: number): Pick<CheckOutcome, 'left' | 'right'> {
  return { left: formatRational(run.cells.valueAt(x)), right: formatRational(run.cells.valueAt(y)) }
}
