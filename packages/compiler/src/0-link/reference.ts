import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import type { Item, Section, Sentence } from '@renkei/dsl'
import { halfWidth } from '@renkei/model'
import { argumentWith, wordOf } from '../1-bind/phrases.ts'
import type { PackageFiles } from './package-files.ts'
import { parseVersion } from './version.ts'

/** 参照　全国制度　第1.2版. */
export interface Reference {
  readonly name: string
  readonly version: string
  readonly span: Span
  readonly section: Section
}

/** What of a package a sentence takes over (準用する) or leaves out (準用しない). */
export interface Adoption {
  readonly negated: boolean
  readonly what: Selection
  readonly span: Span
}

export type Selection =
  /** …の規定: all of it. */
  | { readonly kind: 'all' }
  /** …の事業【12】. */
  | { readonly kind: 'programme'; readonly number: string }
  /** …の指標, …の人口: by keyword of the heading or by its name. */
  | { readonly kind: 'named'; readonly word: string }

/** Name and edition of a heading 参照; reported where it has not both. */
export function referenceOf(section: Section, packages: readonly PackageFiles[], report: (found: Diagnostic) => void): Reference | undefined {
  const { value, span } = section.heading.name
  const [, name, edition] = /^(.*?)[\s\u3000]+(\S+)$/.exec(halfWidth(value).trim()) ?? []
  const version = edition === undefined ? undefined : parseVersion(edition)
  if (name !== undefined && version !== undefined) return { name, version, span, section }
  const known = packages.find((found) => found.name === halfWidth(value).trim() && found.version !== '')
  report(diagnostic('reference-not-understood', { text: value }, value === '' ? section.heading.span : span, known ? { suggestion: `${known.name}　第${known.version}版` } : {}))
  return undefined
}

/** 全国制度の規定を準用する。 · 事業【12】及び指標は、準用しない。 Reported where a sentence says anything else. */
export function adoptionsOf({ section, name }: Reference, report: (found: Diagnostic) => void): readonly Adoption[] {
  return section.sentences.flatMap((sentence) => {
    const found = readAdoption(sentence, name)
    if (!found) report(diagnostic('sentence-not-understood', { heading: '参照' }, sentence.span))
    return found ?? []
  })
}

function readAdoption({ clauses, lead, items }: Sentence, name: string): readonly Adoption[] | undefined {
  const [clause] = clauses
  const about = clause && (argumentWith(clause, 'を') ?? argumentWith(clause, 'は'))
  if (!clause || clauses.length > 1 || lead || items || clause.verb.stem !== '準用する' || clause.arguments.length !== 1 || !about) return undefined
  const { phrase } = about
  if (clause.conditions.length > 0 || clause.manner.length > 0 || phrase.except || phrase.among || phrase.joined === 'or') return undefined
  const selections = phrase.items.map((item) => selectionOf(item, name))
  if (!selections.every((what) => what !== undefined)) return undefined
  return selections.map((what, at) => ({ negated: clause.verb.negated, what, span: phrase.items[at]!.span }))
}

function selectionOf({ parts }: Item, name: string): Selection | undefined {
  const own = parts.length > 1 && halfWidth(wordOf(parts[0]!) ?? '') === name ? parts.slice(1) : parts
  const [part, tail] = own
  if (!part || own.some(({ modifier, value, etc }) => modifier || value || etc)) return undefined
  const word = wordOf(part)
  if (own.length > 2 || (tail && wordOf(tail) !== '規定')) return undefined
  if (part.core.kind === 'programme') return { kind: 'programme', number: part.core.number }
  if (word === undefined) return undefined
  return word === '規定' || word === name ? { kind: 'all' } : { kind: 'named', word }
}
