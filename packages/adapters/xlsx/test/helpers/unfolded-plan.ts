import type { FigureSnapshot, Plan } from '@renkei/plan'
import { Cell } from '../../src/book/cell.ts'
import { Sheet } from '../../src/book/sheet.ts'
import type { InputCell } from '../../src/unfold/inputs.ts'
import { Refused, type RefusalReason } from '../../src/unfold/refusal.ts'
import type { Sym } from '../../src/unfold/sym.ts'
import { Unfolding } from '../../src/unfold/unfolding.ts'

export interface UnfoldedLine {
  readonly line: string
  readonly year: string
  readonly cells: readonly Sym[] | RefusalReason
}

export interface UnfoldedPlan {
  readonly lines: readonly UnfoldedLine[]
  readonly sheets: readonly Sheet[]
  readonly inputs: readonly InputCell[]
}

/** All lines and years of a plan as two sheets: what is typed, and what is computed. */
export function unfoldedPlan(plan: Plan, snapshot: FigureSnapshot, name: string): UnfoldedPlan {
  const u = new Unfolding(plan, snapshot, { titleOf: (id) => id, labelOf: (axis, i) => `${axis}${i}` })
  const members = (axis: string): readonly string[] => plan.axes.find(({ id }) => id === axis)!.members
  const lines = plan.lines.flatMap(({ id, node, bodies, years }) =>
    years.map((year) => ({ line: id, year, cells: carried(() => members(bodies).map((_, i) => u.cell(node, { year: members('year').indexOf(year), [bodies]: i }))) })),
  )
  const [typed, working] = [new Sheet(`入力${name}`), new Sheet(`計算${name}`)]
  for (const block of u.blocks) block.layOut(working)
  for (const { cell, over } of u.inputs.all) typed.line(typed.nextRow, [cell, over])
  return { lines, sheets: [typed, working], inputs: u.inputs.all }
}

function carried<T>(make: () => T): T | RefusalReason {
  try {
    return make()
  } catch (fault) {
    if (fault instanceof Refused) return fault.reason
    throw fault
  }
}

/** The cell a value stands in; a literal has none. */
export function cellOf({ fixedNone, num }: Sym): Cell | undefined {
  return !fixedNone && num.of instanceof Cell ? num.of : undefined
}
