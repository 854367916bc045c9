import { diagnostic, hasErrors, type Diagnostic } from '@renkei/diagnostics'
import type { RuleFile } from '@renkei/dsl'
import { planProblems, type FigureRequest, type Plan, type PlanProblem, type RecordRequest, type Recorded } from '@renkei/plan'
import { bind } from './1-bind/bind.ts'
import type { Program } from './1-bind/program.ts'
import type { RegisteredBody } from './1-bind/scope.ts'
import { check } from './2-check/check.ts'
import { methods as builtIn } from './3-lower/index.ts'
import { lower } from './3-lower/lower.ts'
import { Damage } from './damage.ts'
import type { Method } from './method.ts'

export interface CompileInput {
  readonly files: readonly RuleFile[]
  /** Bodies that the tables of the rule set list, by name: their codes and readings. */
  readonly register: ReadonlyMap<string, RegisteredBody>
  /** What parsing found: a name declared in a sentence that could not be read is not reported as unknown. */
  readonly syntax?: readonly Diagnostic[]
  /** Burden methods beside the built-in ones. */
  readonly methods?: readonly Method[]
}

/** A rule set understood. The plan is there only where no error was found: a part of it is never shown as the whole. */
export interface Compiled {
  readonly program?: Program
  readonly plan?: Plan
  readonly requests: readonly FigureRequest[]
  /** What was decided in earlier years, where a rule reads it. */
  readonly records: readonly RecordRequest[]
  /** What was decided on open items, each from its day on. */
  readonly decisions: readonly Recorded[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Syntax trees to plan: names bound, questions asked, costs lowered. */
export function compile(input: CompileInput): Compiled {
  const found: Diagnostic[] = []
  const damage = new Damage(input.files, input.syntax ?? [])
  const bound = bind(input.files, input.register, [...(input.methods ?? []), ...builtIn], found)
  const diagnostics = found.filter((one) => !damage.explains(one))
  if (!bound) return { requests: [], records: [], decisions: [], diagnostics }
  const { program } = bound
  damage.add(found)
  damage.lose(bound.lost)
  diagnostics.push(...check(bound).filter((one) => !damage.touches(one) && !damage.explains(one)))
  if (hasErrors(diagnostics) || hasErrors(input.syntax ?? [])) return { program, requests: [], records: [], decisions: [], diagnostics }
  const { plan, requests, records, decisions } = lower(program, bound.texts)
  const problems = planProblems(plan).map((problem) => diagnosticOf(problem, plan))
  diagnostics.push(...problems)
  return hasErrors(problems) ? { program, requests: [], records: [], decisions: [], diagnostics } : { program, plan, requests, records, decisions, diagnostics }
}

/** A loop or a look ahead shows at the sentences it runs through. */
function diagnosticOf(problem: PlanProblem, plan: Plan): Diagnostic {
  const places = problem.origins.flatMap((origin) => plan.origins[origin] ?? [])
  const [first, ...others] = places
  const related = others.map(({ span }) => ({ span, label: 'because-of' as const }))
  if (problem.code === 'later-year-reference') return diagnostic('later-year-reference', {}, first?.span, { related })
  const loop = problem.nodes.flatMap((id) => plan.nodes[id]?.label ?? []).join(' → ')
  return diagnostic('same-year-cycle', { loop }, first?.span, { related })
}
