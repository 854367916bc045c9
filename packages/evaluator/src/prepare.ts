import { cellCount, planHash, type Plan } from '@renkei/plan'
import { mergeTwins } from './core/merge-twins.ts'
import type { Reader } from './core/passes.ts'
import { Program } from './core/program.ts'
import type { Site } from './core/site.ts'
import { checkReaders, type CheckSides } from './outcome/checks.ts'
import { lineReaders, type LinePlaces } from './outcome/place.ts'
import { dependents } from './what-if/dependents.ts'

/** Cells that stay in the nearest memory of a processor. */
const FEW = 2 ** 16

/**
 * A plan made ready once, for many evaluations: order, places of columns, position tables, hash. Evaluations of one prepared plan
 * follow each other; the plan must be free of the problems that `validatePlan` names.
 */
export class Prepared {
  readonly plan: Plan
  /** For outcomes: lines and checks. All years are kept where open items are to be tried, and where they are few: in one go they are faster. */
  readonly program: Program<LinePlaces | CheckSides>
  /** How many lines and years there are. */
  readonly placeCount: number
  /** By open item that has ends or a trial: the columns it reaches. */
  readonly reached: ReadonlyMap<string, ReadonlySet<Site>>

  #lines: Program<LinePlaces> | undefined
  #hash: string | undefined

  /** `few`: up to how many cells are kept for all years. */
  constructor(plan: Plan, few: number = FEW) {
    const questions = plan.open.filter(({ ends, trial }) => ends !== undefined || trial !== undefined)
    this.plan = plan
    this.placeCount = plan.lines.reduce((count, { years }) => count + years.length, 0)
    this.program = questions.length > 0 || cellsOf(plan) <= few ? new Program(plan, readersOf(plan, (id) => id), true) : passing(plan, readersOf)
    this.reached = questions.length === 0 ? new Map() : dependents(this.program, questions.map(({ id }) => id))
  }

  /** For lines alone, one year after the other; made when first asked for. */
  get lines(): Program<LinePlaces> {
    return (this.#lines ??= passing(this.plan, lineReaders))
  }

  /** Made when first asked for: longer than a run, and few ask. */
  get hash(): string {
    return (this.#hash ??= planHash(this.plan))
  }
}

const readersOf = (plan: Plan, nameOf: (id: string) => string): readonly Reader<LinePlaces | CheckSides>[] => [...lineReaders(plan, nameOf), ...checkReaders(plan, nameOf)]

function cellsOf({ axes, nodes }: Plan): number {
  return Object.values(nodes).reduce((sum, node) => sum + cellCount(axes, node.axes), 0)
}

/** A program that holds no more years than are needed at a time. */
function passing<Bound>(plan: Plan, readersOf: (plan: Plan, nameOf: (id: string) => string) => readonly Reader<Bound>[]): Program<Bound> {
  const merged = mergeTwins(plan)
  return new Program(merged.plan, readersOf(plan, merged.nameOf), false)
}

export function prepare(plan: Plan): Prepared {
  return new Prepared(plan)
}
