import type { FigureSnapshot, Plan, Scenario, Trace } from '@renkei/plan'
import { Program } from '../core/program.ts'
import type { CellRef } from '../core/site.ts'
import { overridesOf } from '../evaluate.ts'
import { placesOf, type Place } from '../outcome/place.ts'
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
  const program = new Program(plan, true)
  const run = program.start(snapshot, overridesOf(scenario))
  program.compute(run)
  const tracing = new Tracing(program, run)
  const places = new Map(placesOf(program).map((place) => [keyOf(place.line.id, place.year), place]))
  return {
    trace(of) {
      const place = places.get(keyOf(of.line, of.year))
      const cell = place && cellOf(place, program.layout.members(place.line.bodies).indexOf(of.body))
      return cell && { of, ...tracing.stepsTo(cell) }
    },
  }
}

function keyOf(line: string, year: string): string {
  return `${year} ${line}`
}

function cellOf({ node, first }: Place, body: number): CellRef | undefined {
  return body < 0 ? undefined : { site: node, at: first - node.base + body }
}

/** How one cell came about: the backward slice of it, evaluated again. */
export function trace(plan: Plan, snapshot: FigureSnapshot, of: TraceOf, scenario?: Scenario): Trace | undefined {
  const line = plan.lines.find(({ id }) => id === of.line)
  return line && tracer(slice(plan, line), snapshot, scenario).trace(of)
}
