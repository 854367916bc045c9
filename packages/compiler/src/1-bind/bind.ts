import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import type { HeadingKeyword, RuleFile, Section } from '@renkei/dsl'
import type { Method } from '../method.ts'
import { bindAmendment } from './amendment/amendment.ts'
import { BindingCache } from './binding-cache.ts'
import { readCondition } from './condition/read-condition.ts'
import { declarationKeywords } from './declarations/declarations.ts'
import { bindDecision } from './decision.ts'
import type { Declaration } from './entity.ts'
import { frameworkOf } from './framework.ts'
import type { Program } from './program.ts'
import { bindProgramme } from './programme.ts'
import type { ProgrammeDraft } from './programme-draft.ts'
import { askConditions, noFindings, tellOnce, type Binding, type Findings, type RegisteredBody, type Scope, type TableAt } from './scope.ts'
import { bindSuccessions } from './succession.ts'
import { bindSurroundings } from './surroundings.ts'
import { bindVerification } from './verification.ts'

export interface Bound extends Pick<Findings, 'withinYears'> {
  readonly program: Program
  /** Every scope, for the checks that ask what was never used. */
  readonly scopes: readonly Scope[]
  /** Whether something reads what is declared. */
  readonly isUsed: (declared: Declaration) => boolean
  readonly texts: ReadonlyMap<string, string>
  /** Where something could not be read because of a mistake that is told elsewhere. */
  readonly lost: readonly Span[]
}

/** What is known beside the texts. */
export interface BindInput {
  readonly register: ReadonlyMap<string, RegisteredBody>
  readonly tableAt?: TableAt
  /** What was bound before, kept by whoever compiles the same rules again and again. */
  readonly cache?: BindingCache
}

/** Gives every name of the sections its thing. undefined, with a diagnostic, where there is no framework to bind to. */
export function bind(files: readonly RuleFile[], { register, tableAt = sameName, cache = new BindingCache() }: BindInput, methods: readonly Method[], diagnostics: Diagnostic[]): Bound | undefined {
  const sections = files.flatMap((file) => file.sections)
  const of = (keyword: HeadingKeyword) => sections.filter((section) => section.heading.keyword === keyword)
  reportStrayItems(sections, diagnostics)
  const [framework, second] = of('枠組み')
  if (!framework) {
    diagnostics.push(diagnostic('framework-missing', {}, sections[0]?.heading.span))
    return undefined
  }
  if (second) diagnostics.push(diagnostic('framework-twice', {}, second.heading.span, { related: [{ span: framework.heading.span, label: 'first-here' }] }))

  const texts = new Map(files.map((file) => [file.source, file.text]))
  const around = sections.filter(({ heading }) => heading.keyword !== '事業' && heading.keyword !== '検算')
  const surroundings = cache.surroundings({ sections: around, register, tableAt, methods }, () => bindSurroundings(framework, around, { texts, register, tableAt, readCondition }))
  const { scope: { binding }, framework: draft, period } = surroundings
  if (!period) {
    tellAll([binding], diagnostics)
    if (!draft.periodWritten) diagnostics.push(diagnostic('period-missing', {}, framework.heading.span))
    return undefined
  }

  const afresh = (): Binding => ({ ...binding, texts, ...noFindings() })
  const after = afresh()
  const scope = surroundings.scope.readOn(after)
  const drafts = bindProgrammes(of('事業'), scope, (section) => cache.programme(section, () => bindProgramme(section, surroundings.scope, afresh(), methods)))
  for (const section of of('協議結果')) bindDecision(section, scope, drafts, methods)
  for (const section of of('改正')) bindAmendment(section, scope, drafts, methods)
  const programmes = drafts.map((programme) => programme.finish(binding.years))
  const scopes = [scope, ...drafts.map((programme) => programme.scope.readOn(after))]
  const within = new Map(drafts.map(({ number }, at) => [number, scopes[at + 1]!]))
  const verifications = of('検算').map((section) => bindVerification(section, scope, draft, programmes, within))
  const successions = bindSuccessions(of('読替え'), scope)
  const found: readonly Findings[] = [binding, ...drafts.map((programme) => programme.scope.binding), after]
  for (const findings of found) askConditions(findings)
  tellAll(found, diagnostics)
  const { assumptions, doubts, declarations } = surroundings
  const program = { framework: frameworkOf(framework, draft, period, drafts.flatMap(({ payers }) => payers)), programmes, assumptions, doubts, verifications, successions, declarations }
  return {
    program,
    scopes,
    isUsed: (declared) => found.some(({ used }) => used.has(declared)),
    withinYears: found.flatMap(({ withinYears }) => withinYears),
    texts,
    lost: found.flatMap(({ lost }) => lost),
  }
}

/** Numbered items stand below declarations only. */
function reportStrayItems(sections: readonly Section[], diagnostics: Diagnostic[]): void {
  for (const { heading, sentences } of sections) {
    if (declarationKeywords.has(heading.keyword)) continue
    for (const { items, span } of sentences) if (items) diagnostics.push(diagnostic('items-not-expected', {}, span))
  }
}

const sameName: TableAt = (_, table) => table

function tellAll(found: readonly Findings[], diagnostics: Diagnostic[]): void {
  for (const one of found.flatMap((findings) => findings.diagnostics)) tellOnce(one, diagnostics)
}

function bindProgrammes(sections: readonly Section[], scope: Scope, bound: (section: Section) => ProgrammeDraft): readonly ProgrammeDraft[] {
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
    drafts.push(bound(section))
  }
  return drafts
}
