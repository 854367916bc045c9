import type { HeadingKeyword, Section } from '@renkei/dsl'
import { bindDeclarations, type Declarations } from './declarations/declarations.ts'
import { bindDeclared } from './declared.ts'
import { bindFramework, type FrameworkDraft } from './framework.ts'
import { bindIndicator } from './indicator.ts'
import type { Declared, Period, Rounding } from './program.ts'
import { noFindings, Scope, type Known } from './scope.ts'
import { reportOverlaps } from './set-statement.ts'
import { declareMethod } from './sharing-method/declare-method.ts'
import { yearsOfPeriod } from './years.ts'

/** What every programme of a rule set stands in: who works together in which years, the figures and methods, and what is more than money. */
export interface Surroundings {
  readonly scope: Scope
  readonly framework: FrameworkDraft
  /** Without it nothing can be bound. */
  readonly period: Period | undefined
  readonly assumptions: readonly Declared[]
  readonly doubts: readonly Declared[]
  readonly declarations: Declarations
}

export function bindSurroundings(framework: Section, sections: readonly Section[], known: Omit<Known, 'years'>): Surroundings {
  const of = (keyword: HeadingKeyword) => sections.filter((section) => section.heading.keyword === keyword)
  const years: number[] = []
  const scope = new Scope({ ...known, ...noFindings(), years })
  const draft: FrameworkDraft = { bodies: [], sets: [], payments: [], reliefs: [] }
  bindFramework(framework, scope, draft)
  if (!draft.period) return { scope, framework: draft, period: undefined, assumptions: [], doubts: [], declarations: bindDeclarations([], scope) }
  years.push(...yearsOfPeriod(draft.period))
  reportOverlaps(draft.sets, scope)
  for (const section of of('指標')) bindIndicator(section, scope)
  draft.pairs = scope.declarations().some(({ entity }) => entity.kind === 'side')
  for (const section of of('按分方式')) declareMethod(section, scope)
  const assumptions = of('仮定').map((section) => bindDeclared(section, scope))
  for (const { rounding } of assumptions) takeRounding(draft, rounding)
  const doubts = of('疑義').map((section) => bindDeclared(section, scope).declared)
  const declarations = bindDeclarations(sections, scope)
  return { scope, framework: draft, period: draft.period, assumptions: assumptions.map(({ declared }) => declared), doubts, declarations }
}

/** A rule of the framework goes before an assumption. */
function takeRounding(draft: FrameworkDraft, rounding: Rounding | undefined): void {
  if (rounding && !draft.rounding) draft.rounding = rounding
}
