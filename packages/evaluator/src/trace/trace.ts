import type { FigureSnapshot, Plan, Scenario, Trace } from '@renkei/plan'
import { Program } from '../core/program.ts'
import { overridesOf } from '../evaluate.ts'
import { slice } from './slice.ts'
import { Tracing } from './tracing.ts'

export interface TraceOf {
  readonly line: string
  readonly year: string
  readonly body: string
}

/** Traces cells of one evaluation. */
export interface Tracer {
  /** Undefined where the plan has no such line, year or body. */
  trace(of: TraceOf): Trace | undefined
}

/** Evaluates once and keeps every column, for whoever explains many cells. */
export function tracer(plan: Plan, snapshot: FigureSnapshot, scenario?: Scenario): Tracer {
  const program = new Program(plan, [], true)
  const run = program.start(snapshot, overridesOf(scenario))
  program.compute(run)
  const tracing = new Tracing(program, run)
  const lines = new Map(plan.lines.map((line) => [line.id, line]))
  const years = program.layout.members('year')
  return {
    trace(of) {
      const line = lines.get(of.line)
      const at = line === undefined ? -1 : program.layout.members(line.bodies).indexOf(of.body)
      if (line?.years.includes(of.year) !== true || at < 0) return undefined
      return { of, ...tracing.stepsTo({ site: program.site(line.node), year: Math.max(0, years.indexOf(of.year)), at }) }
    },
  }
}

/** How one cell came about: the backward slice of it, evaluated again. */
export function trace(plan: Plan, snapshot: FigureSnapshot, of: TraceOf, scenario?: Scenario): Trace | undefined {
  const line = plan.lines.find(({ id }) => id === of.line)
  return line && tracer(slice(plan, line), snapshot, scenario).trace(of)
}
