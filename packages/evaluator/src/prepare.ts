import { planHash, type Plan } from '@renkei/plan'
import { Program } from './core/program.ts'
import { placesOf, type Place } from './outcome/place.ts'
import { dependents } from './what-if/dependents.ts'

/**
 * A plan made ready once, for many evaluations: order, places of columns, position tables, hash. Evaluations of one prepared plan
 * follow each other; the plan must be free of the problems that `validatePlan` names.
 */
export class Prepared {
  readonly plan: Plan
  readonly program: Program
  readonly places: readonly Place[]
  /** By open item that has ends or a trial: the numbers of the groups it reaches, in order. */
  readonly reached: ReadonlyMap<string, readonly number[]>

  #hash: string | undefined

  constructor(plan: Plan) {
    const questions = plan.open.filter(({ ends, trial }) => ends !== undefined || trial !== undefined)
    this.plan = plan
    this.program = new Program(plan, questions.length > 0)
    this.places = placesOf(this.program)
    this.reached = new Map(questions.map(({ id }) => [id, dependents(this.program, id)]))
  }

  /** Made when first asked for: longer than a run, and few ask. */
  get hash(): string {
    return (this.#hash ??= planHash(this.plan))
  }
}

export function prepare(plan: Plan): Prepared {
  return new Prepared(plan)
}
