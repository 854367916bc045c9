import type { FigureSnapshot, Plan, Scenario, Trace } from '@renkei/plan'
import type { Run } from '../core/run.ts'
import { overridesOf } from '../evaluate.ts'
import { yearStart } from '../outcome/read-line.ts'
import { Prepared } from '../prepare.ts'
import { slice } from './slice.ts'
import { traceCell } from './trace-cell.ts'

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
  const prepared = new Prepared(plan, true)
  const run = prepared.program.start(snapshot, overridesOf(scenario))
  prepared.program.compute(run)
  return { trace: (of) => traceIn(prepared, run, of) }
}

/** How one cell came about: the backward slice of it, evaluated again. */
export function trace(plan: Plan, snapshot: FigureSnapshot, of: TraceOf, scenario?: Scenario): Trace | undefined {
  const line = plan.lines.find(({ id }) => id === of.line)
  return line && tracer(slice(plan, line), snapshot, scenario).trace(of)
}

function traceIn({ program, lines }: Prepared, run: Run, of: TraceOf): Trace | undefined {
  const sites = lines.find(({ line }) => line.id === of.line)
  if (sites === undefined || !sites.line.years.includes(of.year)) return undefined
  const body = run.layout.members(sites.line.bodies).indexOf(of.body)
  if (body < 0) return undefined
  const at = yearStart(run, sites.node, of.year) - sites.node.base + body
  return { of, ...traceCell(program, run, { site: sites.node, at }) }
}
