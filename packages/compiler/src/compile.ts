import { diagnostic, hasErrors, type Diagnostic } from '@renkei/diagnostics'
import type { RuleFile } from '@renkei/dsl'
import { planProblems, type Digest, type FigureRequest, type Plan, type PlanProblem, type RecordRequest, type Recorded } from '@renkei/plan'
import type { Edition } from './0-link/edition.ts'
import { link } from './0-link/link.ts'
import type { Replaced } from './0-link/overlay.ts'
import type { PackageFiles } from './0-link/package-files.ts'
import { renamedIn, withNewNames } from './0-link/renamed.ts'
import { bind } from './1-bind/bind.ts'
import type { BindingCache } from './1-bind/binding-cache.ts'
import type { Program } from './1-bind/program.ts'
import type { RegisteredBody, Scope, TableAt } from './1-bind/scope.ts'
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
  /** Rules that 参照 may name. */
  readonly packages?: readonly PackageFiles[]
  /** The path of the table that a file of rules means by a name, where another file may mean another. */
  readonly tableAt?: TableAt
  /** Burden methods in the order in which they are asked; the built-in ones where none are given. */
  readonly methods?: readonly Method[]
  /** A digest of the platform, faster than the one that works everywhere. */
  readonly digest?: Digest
  /** What was bound before, kept by whoever compiles the same rules again and again. */
  readonly cache?: BindingCache
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
  /** Its name and editions, for others to refer to. */
  readonly edition: Edition
  /** What stands in the place of sentences of packages. */
  readonly replaced: readonly Replaced[]
  /** The names that hold in the framework, then in each programme, for those who ask what a word in the text means. Empty without a framework. */
  readonly scopes: readonly Scope[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Syntax trees to plan: names bound, questions asked, costs lowered. */
export function compile(input: CompileInput): Compiled {
  const compiled = understand(input)
  return { ...compiled, diagnostics: withNewNames(compiled.diagnostics, renamedIn(input.packages ?? [])) }
}

function understand(input: CompileInput): Compiled {
  const found: Diagnostic[] = []
  const { files, edition, replaced, incomplete } = link(input.files, input.packages ?? [], found)
  const nothing = { requests: [], records: [], decisions: [], edition, replaced, scopes: [] }
  if (incomplete) return { ...nothing, diagnostics: found }
  const damage = new Damage([...input.files, ...files.filter(({ source }) => !input.files.some((own) => own.source === source))], input.syntax ?? [])
  const bound = bind(files, input, input.methods ?? builtIn, found)
  const diagnostics = found.filter((one) => !damage.explains(one))
  if (!bound) return { ...nothing, diagnostics }
  const { program, scopes } = bound
  damage.add(found)
  damage.lose(bound.lost)
  diagnostics.push(...check(bound).filter((one) => !damage.touches(one) && !damage.explains(one)))
  if (hasErrors(diagnostics) || hasErrors(input.syntax ?? [])) return { ...nothing, program, scopes, diagnostics }
  const { plan, requests, records, decisions } = lower(program, bound.texts, input.digest)
  const problems = planProblems(plan).map((problem) => diagnosticOf(problem, plan))
  diagnostics.push(...problems)
  return hasErrors(problems) ? { ...nothing, program, scopes, diagnostics } : { ...nothing, program, scopes, plan, requests, records, decisions, diagnostics }
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
