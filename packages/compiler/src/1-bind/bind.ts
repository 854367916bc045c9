import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import type { HeadingKeyword, RuleFile, Section } from '@renkei/dsl'
import type { Method } from '../method.ts'
import { bindAmendment } from './amendment/amendment.ts'
import { compareIds } from './body-set.ts'
import { readCondition } from './condition/read-condition.ts'
import { bindDeclarations, declarationKeywords } from './declarations/declarations.ts'
import { bindDecision } from './decision.ts'
import { bindDeclared } from './declared.ts'
import { bindFramework, frameworkOf, type FrameworkDraft } from './framework.ts'
import { bindIndicator } from './indicator.ts'
import type { Declared, Program, Rounding } from './program.ts'
import { bindProgramme } from './programme.ts'
import type { ProgrammeDraft } from './programme-draft.ts'
import { Scope, type RegisteredBody, type TableAt } from './scope.ts'
import { reportOverlaps } from './set-statement.ts'
import { declareMethod } from './sharing-method/declare-method.ts'
import { bindSuccessions } from './succession.ts'
import { bindVerification } from './verification.ts'
import { yearsOfPeriod } from './years.ts'

export interface Bound {
  readonly program: Program
  /** Every scope, for the checks that ask what was never used. */
  readonly scopes: readonly Scope[]
  readonly texts: ReadonlyMap<string, string>
  /** Where something could not be read because of a mistake that is told elsewhere. */
  readonly lost: readonly Span[]
}

/** What is known beside the texts. */
export interface BindInput {
  readonly register: ReadonlyMap<string, RegisteredBody>
  readonly tableAt?: TableAt
}

/** Gives every name of the sections its thing. undefined, with a diagnostic, where there is no framework to bind to. */
export function bind(files: readonly RuleFile[], { register, tableAt }: BindInput, methods: readonly Method[], diagnostics: Diagnostic[]): Bound | undefined {
  const sections = files.flatMap((file) => file.sections)
  const of = (keyword: HeadingKeyword) => sections.filter((section) => section.heading.keyword === keyword)
  for (const sentence of sections.filter((section) => !declarationKeywords.has(section.heading.keyword)).flatMap((section) => section.sentences)) {
    if (sentence.items) diagnostics.push(diagnostic('items-not-expected', {}, sentence.span))
  }
  const [framework, second] = of('枠組み')
  if (!framework) {
    diagnostics.push(diagnostic('framework-missing', {}, sections[0]?.heading.span))
    return undefined
  }
  if (second) diagnostics.push(diagnostic('framework-twice', {}, second.heading.span, { related: [{ span: framework.heading.span, label: 'first-here' }] }))

  const texts = new Map(files.map((file) => [file.source, file.text]))
  const years: number[] = []
  const lost: Span[] = []
  const scope = new Scope({ texts, diagnostics, register, years, lost, choices: new Map(), withinYears: [], readCondition, tableAt: tableAt ?? ((_, table) => table) })
  const draft: FrameworkDraft = { bodies: [], sets: [], payments: [], reliefs: [] }
  bindFramework(framework, scope, draft)
  if (!draft.period) {
    if (!draft.periodWritten) diagnostics.push(diagnostic('period-missing', {}, framework.heading.span))
    return undefined
  }
  years.push(...yearsOfPeriod(draft.period))
  reportOverlaps(draft.sets, scope)

  for (const section of of('指標')) bindIndicator(section, scope)
  draft.pairs = scope.declarations().some(({ entity }) => entity.kind === 'side')
  for (const section of of('按分方式')) declareMethod(section, scope)
  const assumptions = of('仮定').map((section) => bindDeclared(section, scope))
  const doubts = of('疑義').map((section) => bindDeclared(section, scope).declared)
  for (const { rounding } of assumptions) takeRounding(draft, rounding)
  const declarations = bindDeclarations(sections, scope)
  const drafts = bindProgrammes(of('事業'), scope, draft, methods)
  for (const section of of('協議結果')) bindDecision(section, scope, drafts, methods)
  for (const section of of('改正')) bindAmendment(section, scope, drafts, methods)
  const programmes = drafts.map((programme) => programme.finish(years))
  for (const condition of [...scope.binding.choices.values()].flatMap((own) => [...own.values()])) condition()
  draft.bodies.sort((left, right) => compareIds(left.id, right.id))
  const within = new Map(drafts.map((programme) => [programme.number, programme.scope]))
  const verifications = of('検算').map((section) => bindVerification(section, scope, draft, programmes, within))
  const declared: readonly Declared[] = assumptions.map((assumption) => assumption.declared)
  const successions = bindSuccessions(of('読替え'), scope)
  const program = { framework: frameworkOf(framework, draft, draft.period), programmes, assumptions: declared, doubts, verifications, successions, declarations }
  return { program, scopes: [scope, ...drafts.map((programme) => programme.scope)], texts, lost }
}

/** A rule of the framework goes before an assumption. */
function takeRounding(draft: FrameworkDraft, rounding: Rounding | undefined): void {
  if (rounding && !draft.rounding) draft.rounding = rounding
}

function bindProgrammes(sections: readonly Section[], scope: Scope, draft: FrameworkDraft, methods: readonly Method[]): readonly ProgrammeDraft[] {
  const seen = new Map<string, Section>()
  const drafts: ProgrammeDraft[] = []
  for (const section of sections) {
    const number = section.heading.number?.value ?? section.heading.name.value
    const before = seen.get(number)
    if (before) {
      scope.report(diagnostic('programme-twice', { number }, section.heading.span, { related: [{ span: before.heading.span, label: 'first-here' }] }))
      continue
    }
    seen.set(number, section)
    drafts.push(bindProgramme(section, scope, draft.bodies, methods))
  }
  return drafts
}
