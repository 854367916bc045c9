import { planHash, type Line, type Plan } from '@renkei/plan'
import { Program } from './core/program.ts'
import type { Site } from './core/site.ts'
import { dependents } from './what-if/dependents.ts'

/** A line with the places of what it reads. */
export interface LineSites {
  readonly line: Line
  readonly node: Site
  readonly conserves: Site | undefined
  readonly hangs: Site | undefined
}

/**
 * A plan made ready once, for many evaluations: order, places of columns, position tables, hash. Evaluations of one prepared plan
 * follow each other; the plan must be free of the problems that `validatePlan` names.
 */
export class Prepared {
  readonly plan: Plan
  readonly hash: string
  readonly program: Program
  readonly lines: readonly LineSites[]
  /** By open item that has ends or a trial: the numbers of the groups it reaches, in order. */
  readonly reached: ReadonlyMap<string, readonly number[]>

  constructor(plan: Plan, keepAll = plan.open.some(({ ends, trial }) => ends !== undefined || trial !== undefined)) {
    this.plan = plan
    this.hash = planHash(plan)
    this.program = new Program(plan, keepAll)
    const site = (id: string | undefined): Site | undefined => (id === undefined ? undefined : this.program.site(id))
    this.lines = plan.lines.map((line) => ({
      line,
      node: this.program.site(line.node),
      conserves: site(line.conserves),
      hangs: site(line.hangs),
    }))
    const questions = plan.open.filter(({ ends, trial }) => ends !== undefined || trial !== undefined)
    this.reached = new Map(questions.map(({ id }) => [id, dependents(this.program, id)]))
  }
}

export function prepare(plan: Plan): Prepared {
  return new Prepared(plan)
}
