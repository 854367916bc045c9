import type { Line } from '@renkei/plan'
import type { Program } from '../core/program.ts'
import type { Site } from '../core/site.ts'

/** Where one line stands in one year: positions among the cells of a run. */
export interface Place {
  readonly line: Line
  readonly node: Site
  readonly year: string
  /** The cell of its first body, and how many bodies follow. */
  readonly first: number
  readonly count: number
  readonly conserves: number | undefined
  readonly hangs: number | undefined
}

/** Every line in every year it is computed for, in order. */
export function placesOf(program: Program): readonly Place[] {
  const { plan, layout } = program
  const years = layout.members('year')
  const cellIn = (id: string, year: string): number => {
    const { base, shape } = program.site(id)
    return shape.axes[0] === 'year' ? base + years.indexOf(year) * shape.strides[0]! : base
  }
  return plan.lines.flatMap((line) =>
    line.years.map((year) => ({
      line,
      node: program.site(line.node),
      year,
      first: cellIn(line.node, year),
      count: layout.members(line.bodies).length,
      conserves: line.conserves === undefined ? undefined : cellIn(line.conserves, year),
      hangs: line.hangs === undefined ? undefined : cellIn(line.hangs, year),
    })),
  )
}
